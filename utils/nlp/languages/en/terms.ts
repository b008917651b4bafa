/**
 * Lists of terms that are looked up where words start, sorted by their first letter: a long list costs about as much
 * as a short one. Terms are small patterns ("wait(?:ing)?\\s+times?"); a sentence is read without regard to case.
 */

import type { Span } from '../../types.ts';
import { inText, latinFirst } from '../../latin-first.ts';
import { alternativesOf, closing } from '../../expression-source.ts';
import { ofLastText } from '../../text/last-text.ts';
import { beginningAt, beginningsOf, isIn, tableOf, type BeginningTable } from '../../word-beginnings.ts';

export type Terms = {
  readonly byLetter: ReadonlyMap<string, RegExp>;
  readonly other: RegExp | null;
  /** What any of them begins with: most words are no term, and are told by that. */
  readonly beginnings: () => BeginningTable;
};

const WORD_START = latinFirst(/(?<![\p{L}\p{N}])[\p{L}\p{N}#$€£[(/]/gu);

/** Where words start, and what they begin with. */
export type WordStarts = { readonly offsets: readonly number[]; readonly beginnings: readonly number[] };

export const wordStarts = ofLastText((text: string): WordStarts => {
  const offsets = [...text.matchAll(WORD_START)].map(({ index }) => index);
  return { offsets, beginnings: offsets.map((offset) => beginningAt(text, offset)) };
});

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
  const all = [...lists.values(), rest].flat();
  let table: BeginningTable | undefined;
  return {
    byLetter,
    other: rest.length > 0 ? compile(rest) : null,
    beginnings: () => (table ??= tableOf(beginningsOf(`(?<!\\p{L})(?:${all.join('|')})`))),
  };
};

const endAt = ({ byLetter, other }: Terms, text: string, start: number): number => {
  const some = byLetter.get((text[start] ?? '').toLowerCase()) ?? other;
  if (!some) return -1;
  const pattern = inText(some, text);
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** All terms in the text, without overlaps. */
export const findTerms = (list: Terms, text: string, { offsets, beginnings }: WordStarts): Span[] => {
  const found: Span[] = [];
  const table = list.beginnings();
  let from = 0;
  for (let index = 0; index < offsets.length; index += 1) {
    const start = offsets[index] ?? 0;
    if (start < from || !isIn(table, beginnings[index] ?? 0)) continue;
    const end = endAt(list, text, start);
    if (end <= start) continue;
    found.push({ start, end });
    from = end;
  }
  return found;
};

/** True when the whole word is a term of the list. */
export const isTerm = (list: Terms, word: string): boolean =>
  isIn(list.beginnings(), beginningAt(word, 0)) && endAt(list, word, 0) === word.length;
