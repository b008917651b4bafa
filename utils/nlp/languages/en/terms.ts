/**
 * Lists of terms that are looked up where words start, sorted by what they begin with: a long list costs about as much
 * as a short one. Terms are small patterns ("wait(?:ing)?\\s+times?"); a sentence is read without regard to case.
 */

import type { Span } from '../../types.ts';
import { inText, latinFirst } from '../../latin-first.ts';
import { alternativesOf, closing } from '../../expression-source.ts';
import { ofLastText } from '../../text/last-text.ts';
import {
  beginningAt,
  beginningsOf,
  fits,
  isIn,
  tableOf,
  type Beginnings,
  type BeginningTable,
} from '../../word-beginnings.ts';

export type Terms = {
  /** What any of them begins with: most words are no term, and are told by that. */
  readonly beginnings: () => BeginningTable;
  /** In: what a word begins with. Out: those that begin so. */
  readonly at: (beginning: number) => RegExp;
};

const WORD_START = latinFirst(/(?<![\p{L}\p{N}])[\p{L}\p{N}#$€£[(/]/gu);

/** Where words start, and what they begin with. */
export type WordStarts = { readonly offsets: readonly number[]; readonly beginnings: readonly number[] };

export const wordStarts = ofLastText((text: string): WordStarts => {
  const offsets = [...text.matchAll(WORD_START)].map(({ index }) => index);
  return { offsets, beginnings: offsets.map((offset) => beginningAt(text, offset)) };
});

const beginningsOfTerm = (term: string): Beginnings | null => beginningsOf(`(?<!\\p{L})(?:${term})`);

/** Sorts the alternatives of a pattern of the form `before(?:a|b|c)after`; each is compiled when a text may hold it. */
export const terms = ({ source, flags }: RegExp): Terms => {
  const open = source.indexOf('(?:', source.startsWith('(?<') ? closing(source, 0) : 0);
  const end = closing(source, open);
  const [before, after] = [source.slice(0, open), source.slice(end)];
  const list = alternativesOf(source.slice(open + 3, end - 1));
  const compile = (some: readonly string[]): RegExp =>
    latinFirst(`${before}(?:${some.join('|')})${after}`, `${flags.replace('g', '')}y`);
  let table: BeginningTable | undefined;
  let each: readonly (Beginnings | null)[] | undefined;
  const known = new Map<number, RegExp>();
  return {
    beginnings: () => (table ??= tableOf(beginningsOfTerm(list.join('|')))),
    at: (beginning) => {
      const beginnings = (each ??= list.map(beginningsOfTerm));
      const some =
        known.get(beginning) ?? compile(list.filter((_, index) => fits(beginnings[index] ?? null, beginning)));
      known.set(beginning, some);
      return some;
    },
  };
};

const endAt = (list: Terms, text: string, start: number, beginning: number): number => {
  if (!isIn(list.beginnings(), beginning)) return -1;
  const pattern = inText(list.at(beginning), text);
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** All terms in the text, without overlaps. */
export const findTerms = (list: Terms, text: string, { offsets, beginnings }: WordStarts): Span[] => {
  const found: Span[] = [];
  let from = 0;
  for (let index = 0; index < offsets.length; index += 1) {
    const start = offsets[index] ?? 0;
    const end = start < from ? -1 : endAt(list, text, start, beginnings[index] ?? 0);
    if (end <= start) continue;
    found.push({ start, end });
    from = end;
  }
  return found;
};

/** True when the whole word is a term of the list. */
export const isTerm = (list: Terms, word: string): boolean =>
  endAt(list, word, 0, beginningAt(word, 0)) === word.length;
