/** Lines of a text, and which of them a hard wrap has parted. */

import { kindOfLine, type LineKind } from './line-kinds.ts';
import { latinFirst } from '../latin-first.ts';

export type Line = { readonly start: number; readonly end: number; readonly text: string; readonly kind: LineKind };

const LABELLED = latinFirst(
  /^\s*(?:\*\*|__)?\p{Lu}[\p{L}\p{N} .#-]{0,30}(?:\*\*|__)?\s?:|^\s*(?:\*\*|__)?(?:O|KR|G|M|I)\d{1,2}(?:\.\d{1,2})?[\s.:)–-]/u,
);
export const BOLD_LINE = /^\s*(?:\*\*|__)(?<body>[^*_\n]{1,120})(?:\*\*|__):?\s*$/u;
const WRAP_AT = 55;
/** A list item is hardly wrapped before this. */
const ITEM_WRAP = 68;
const WIDEST_WRAP = 130;
/** Wrapped lines differ by less than a long word. */
const RAGGED = 14;

/** Where each line starts, the first at 0. */
export const linesOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const LOWER = /^["'“(]?\p{Ll}/u;

/** How lines of a paragraph are joined. */
export type Wrap = {
  /** At which they are wrapped; 0 where each stands for itself. */
  readonly width: number;
  /** Chats are often written without: then a small letter says nothing of where a line goes on. */
  readonly capitals: boolean;
};

/** In: the lines that stand together, from the first one. */
export const wrapOf = (run: readonly string[]): Wrap => {
  const lengths = run.map((line) => line.trim().length);
  const width = Math.max(0, ...lengths);
  const full = lengths.slice(0, -1).filter((length) => length >= width - RAGGED).length;
  const broken = run.slice(1).some((line) => /^\s*["'“(]?\p{Ll}/u.test(line));
  const capitals = !LOWER.test((run[0] ?? '').trim());
  // Where nobody writes capitals, most lines have to be full.
  const enough = capitals ? 2 : Math.max(2, 0.7 * (run.length - 1));
  return { width: width >= WRAP_AT && width <= WIDEST_WRAP && full >= enough && broken ? width : 0, capitals };
};

/** A line goes on in the next when that begins in lower case, or when the next word would not have fitted. */
export const continues = (previous: Line, next: Line, { width, capitals }: Wrap): boolean => {
  const text = next.text.trim();
  if (capitals && LOWER.test(text)) return true;
  if (LABELLED.test(next.text) || BOLD_LINE.test(next.text)) return false;
  if (width === 0) return false;
  const before = previous.text.trim();
  if (/[.!?:;]$/u.test(before) && before.length < width * 0.7) return false;
  const word = /^\S{0,40}/u.exec(text)?.[0].length ?? 0;
  return before.length + 1 + word > width;
};

/** A line at the margin goes on in the list item above unless that was short or closed, and a new line begins here. */
export const leavesItem = (previous: Line, next: Line): boolean => {
  if (!/^["'“(*_]{0,3}[\p{Lu}\p{N}]/u.test(next.text)) return false;
  const before = previous.text.trim();
  return LABELLED.test(next.text) || BOLD_LINE.test(next.text) || before.length < ITEM_WRAP || /[.!?:;]$/u.test(before);
};

/** So many lines are a bounded bit of work. */
export const YIELD_EVERY = 400;
/** A longer line has no marks worth reading. */
const LONGEST_MARKED = 5000;

/** In: a text and where its lines start. Out: its lines without their ends, each with what it looks like. */
export function* readLines(text: string, starts: readonly number[]): Generator<undefined, Line[]> {
  const lines: Line[] = [];
  for (const [index, start] of starts.entries()) {
    let end = (starts[index + 1] ?? text.length + 1) - 1;
    if (text[end - 1] === '\r') end -= 1;
    const line = text.slice(start, Math.max(start, end));
    lines.push({ start, end, text: line, kind: line.length > LONGEST_MARKED ? { kind: 'text' } : kindOfLine(line) });
    if (index % YIELD_EVERY === YIELD_EVERY - 1) yield;
  }
  return lines;
}
