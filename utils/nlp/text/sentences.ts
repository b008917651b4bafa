/** Splits the plain text of a block into sentences. A sentence that begins in lower case continues the one before. */

import type { Span } from '../types.ts';
import { latinFirst } from '../latin-first.ts';

/** End mark, closing brackets or quotes, blanks, and the first character of what follows. */
const BOUNDARY = /(?<![.!?…])(?<mark>[.!?…]+)(?<close>["'”’»)\]]{0,3})(?<gap>\s+)(?=(?<next>["'“‘«([¿¡]{0,2}[^\s]))/gu;
/** The word before a full stop, with the dots inside it ("e.g", "U.S"). */
const WORD_BEFORE = latinFirst(/(?<![\p{L}\p{N}])(?<word>[\p{L}\p{N}][\p{L}\p{N}.]{0,11})$/u);

/** "First step: …" */
const LABEL = /^(?<label>\p{Lu}\p{L}{1,15}(?:\s\p{L}{1,15})?:)\s/u;

const isAbbreviation = (before: string, abbreviations: ReadonlySet<string>, atStart: boolean): boolean => {
  const word = WORD_BEFORE.exec(before.slice(-14))?.groups?.['word'];
  if (!word) return false;
  if (abbreviations.has(word.toLowerCase())) return true;
  if (/^\p{Lu}$/u.test(word) && !atStart) return true;
  return atStart && /^\d{1,3}$/u.test(word);
};

const trimmed = (text: string, start: number, end: number): Span | null => {
  let left = start;
  let right = end;
  while (left < right && /\s/u.test(text[left] ?? '')) left += 1;
  while (right > left && /\s/u.test(text[right - 1] ?? '')) right -= 1;
  return left < right ? { start: left, end: right } : null;
};

/** Spans of the sentences of `plain` between `start` and `end`. */
export const splitSentences = (
  plain: string,
  { start, end }: Span,
  abbreviations: ReadonlySet<string>,
): readonly Span[] => {
  const text = plain.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    const span = trimmed(text, from, to);
    if (span) spans.push({ start: span.start + start, end: span.end + start });
    from = to;
  };
  for (const match of text.matchAll(BOUNDARY)) {
    const { mark = '', close: closing = '', next = '' } = match.groups ?? {};
    const first =
      /[\p{L}\p{N}]/u.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 4))?.[0] ?? next;
    if (/^\p{Ll}/u.test(first)) continue;
    const label = LABEL.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 34));
    if (label && abbreviations.has(label.groups?.['label']?.toLowerCase() ?? '')) continue;
    const before = text.slice(from, match.index);
    if (mark === '.' && closing === '' && isAbbreviation(before, abbreviations, !/\s/u.test(before.trim()))) continue;
    close(match.index + mark.length + closing.length);
  }
  close(text.length);
  return spans;
};

export { trimmed as trimSpan };
