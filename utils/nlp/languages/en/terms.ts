/**
 * Lists of terms that are looked up where words start, sorted by their first letter: a long list costs about as much
 * as a short one. Terms are small patterns ("wait(?:ing)?\\s+times?"); a sentence is read without regard to case.
 */

import type { Span } from '../../types.ts';
import { inText, latinFirst } from '../../latin-first.ts';
import { alternativesOf, closing } from '../../expression-source.ts';

export type Terms = { readonly byLetter: ReadonlyMap<string, RegExp>; readonly other: RegExp | null };

const WORD_START = latinFirst(/(?<![\p{L}\p{N}])[\p{L}\p{N}#$€£[(/]/gu);

/** Where words start, with their first letters in lower case. */
export type WordStarts = { readonly offsets: readonly number[]; readonly letters: readonly string[] };

export const wordStarts = (text: string): WordStarts => {
  const offsets: number[] = [];
  const letters: string[] = [];
  for (const match of text.matchAll(WORD_START)) {
    offsets.push(match.index);
    letters.push(match[0].toLowerCase());
  }
  return { offsets, letters };
};

const FIRST = /^(?<letter>[a-z])(?![?*{|])/u;

/** Sorts a pattern of the form `before(?:a|b|c)after` by the first letters of its alternatives. */
export const terms = ({ source, flags }: RegExp): Terms => {
  const open = source.indexOf('(?:', source.startsWith('(?<') ? closing(source, 0) : 0);
  const end = closing(source, open);
  const [before, after] = [source.slice(0, open), source.slice(end)];
  const lists = new Map<string, string[]>();
  const rest: string[] = [];
  for (const alternative of alternativesOf(source.slice(open + 3, end - 1))) {
    const letter = FIRST.exec(alternative)?.groups?.['letter'];
    if (letter === undefined) rest.push(alternative);
    else lists.set(letter, [...(lists.get(letter) ?? []), alternative]);
  }
  const compile = (list: readonly string[]): RegExp =>
    latinFirst(`${before}(?:${list.join('|')})${after}`, `${flags.replace('g', '')}y`);
  const byLetter = new Map([...lists].map(([letter, list]) => [letter, compile([...list, ...rest])]));
  return { byLetter, other: rest.length > 0 ? compile(rest) : null };
};

const endAt = ({ byLetter, other }: Terms, text: string, start: number, letter: string): number => {
  const some = byLetter.get(letter) ?? other;
  if (!some) return -1;
  const pattern = inText(some, text);
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** All terms in the text, without overlaps. */
export const findTerms = (list: Terms, text: string, { offsets, letters }: WordStarts): Span[] => {
  const found: Span[] = [];
  let from = 0;
  for (let index = 0; index < offsets.length; index += 1) {
    const start = offsets[index] ?? 0;
    if (start < from) continue;
    const end = endAt(list, text, start, letters[index] ?? '');
    if (end <= start) continue;
    found.push({ start, end });
    from = end;
  }
  return found;
};

/** True when the whole word is a term of the list. */
export const isTerm = (list: Terms, word: string): boolean =>
  endAt(list, word, 0, (word[0] ?? '').toLowerCase()) === word.length;
