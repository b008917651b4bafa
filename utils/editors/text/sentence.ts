/** The sentence at a caret, for what is asked on demand. */
import type { Span } from '../../nlp/types.ts';

const LONGEST = 2000;

/** In: a text and a selection. Out: the selection without the space around it, or the sentence that holds the caret. */
export function sentenceAt(text: string, selection: Span): Span | null {
  if (selection.start !== selection.end) return trimmed(text, selection);
  const at = selection.start;
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST);
  const next = text.indexOf('\n', at);
  const end = Math.min(next < 0 ? text.length : next, at + LONGEST);
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text.slice(start, end));
  const found = sentences.containing(Math.min(at - start, end - start - 1));
  if (!found) return null;
  return trimmed(text, { start: start + found.index, end: start + found.index + found.segment.length });
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const inner = text.slice(start, end);
  const body = inner.trim();
  if (body === '') return null;
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: from + body.length };
}
