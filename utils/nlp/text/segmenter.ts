/** From a text to its blocks: Markdown-like text by its marks, an editor's text by the structure the editor tells. */

import { readHints } from './hint-blocks.ts';
import type { Layout } from './layout.ts';
import { linesOf } from './line-joins.ts';
import { readMarkdown } from './markdown-blocks.ts';
import { blankMarks, blankUnseen } from './markup.ts';
import { changedInPieces } from './text-pieces.ts';
import type { BlockHint } from '../types.ts';

/** Longer texts are read this far. */
export const LONGEST_TEXT = 1_500_000;
/** A sentence longer than this is no goal; of a single line this much is judged. */
export const LONGEST_SENTENCE = 1200;

/** Never inside a surrogate pair. */
export const cutAt = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
};

/** Reads `LONGEST_TEXT` units at most. Yields after each bounded bit of work. */
export function* segment(whole: string, structure?: readonly BlockHint[]): Generator<undefined, Layout> {
  const text = cutAt(whole, LONGEST_TEXT);
  const lines = linesOf(text);
  yield;
  const plain = yield* changedInPieces(text, structure ? blankUnseen : blankMarks);
  yield;
  const blocks = structure ? readHints(text, structure) : yield* readMarkdown(text, lines);
  return { text, plain, blocks, lines, truncated: text.length < whole.length };
}
