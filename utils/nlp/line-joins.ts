/** Lines of a text, and which of them a hard wrap has parted. */

import type { LineKind } from './line-kinds.ts';

export type Line = { readonly start: number; readonly end: number; readonly text: string; readonly kind: LineKind };

const LABELLED =
  /^\s*(?:\*\*|__)?\p{Lu}[\p{L}\p{N} .#-]{0,30}(?:\*\*|__)?\s?:|^\s*(?:\*\*|__)?(?:O|KR|G|M|I)\d{1,2}(?:\.\d{1,2})?[\s.:)–-]/u;
export const BOLD_LINE = /^\s*(?:\*\*|__)(?<body>[^*_\n]{1,120})(?:\*\*|__):?\s*$/u;
const WRAP_AT = 55;

export const linesOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** A line goes on in the next when that begins in lower case, or when the next word would not have fitted. */
export const continues = (previous: Line, next: Line, width: number): boolean => {
  const text = next.text.trim();
  if (/^["'“(]?\p{Ll}/u.test(text)) return true;
  if (LABELLED.test(next.text) || BOLD_LINE.test(next.text)) return false;
  const before = previous.text.trim();
  if (/[.!?:;]$/u.test(before) && before.length < width * 0.7) return false;
  const word = /^\S{0,40}/u.exec(text)?.[0].length ?? 0;
  return before.length >= WRAP_AT && width <= 130 && before.length + 1 + word > width;
};
