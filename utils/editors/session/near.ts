/** What of a long text is judged first: the blocks that were changed, with a little of what stands around them. */
import type { BlockHint, Span } from '../../nlp/types.ts';
import type { TextChange } from '../text/text-change.ts';

/** Shorter texts are judged whole at once. */
export const LONG_TEXT = 4000;
/** Enough for a heading or an objective above. */
const AROUND = 600;
const LONGEST = 8000;

export type Near = {
  /** Where the part stands in the whole text. */
  readonly at: Span;
  readonly text: string;
  readonly structure: readonly BlockHint[];
  /** The changed blocks in the whole text: verdicts hold here, what lies around them lacks its own surroundings. */
  readonly blocks: Span;
};

/** In: the text, its structure and what was changed in it. Out: the part to judge first, or null for the whole. */
export function nearOf(text: string, structure: readonly BlockHint[], touched: Span): Near | null {
  if (text.length <= LONG_TEXT) return null;
  const gap = structure.length > 0 ? '\n' : '\n\n';
  const blocks = { start: before(text, touched.start, gap), end: after(text, touched.end, gap) };
  const at = { start: before(text, blocks.start - AROUND, gap), end: after(text, blocks.end + AROUND, gap) };
  if (at.end - at.start > Math.min(LONGEST, text.length / 2)) return null;
  return {
    at,
    blocks,
    text: text.slice(at.start, at.end),
    structure: structure
      .filter(({ start, end }) => start >= at.start && end <= at.end)
      .map((hint) => ({ ...hint, start: hint.start - at.start, end: hint.end - at.start })),
  };
}

/** What was touched so far, and the change: one span in the text as it is now. */
export function touchedWith(touched: Span | null, { start, removed, inserted }: Omit<TextChange, 'region'>): Span {
  const end = start + inserted.length;
  if (!touched) return { start, end };
  const move = (offset: number): number =>
    offset <= start ? offset : Math.max(end, offset + inserted.length - removed);
  return { start: Math.min(start, move(touched.start)), end: Math.max(end, move(touched.end)) };
}

function before(text: string, offset: number, gap: string): number {
  if (offset <= 0) return 0;
  const found = text.lastIndexOf(gap, offset - 1);
  return found < 0 ? 0 : Math.min(offset, found + gap.length);
}

function after(text: string, offset: number, gap: string): number {
  const found = text.indexOf(gap, Math.max(0, offset));
  return found < 0 ? text.length : found;
}
