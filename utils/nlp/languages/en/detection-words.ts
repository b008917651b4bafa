/** The words of a sentence and the order of their kinds, each by name: what detection learns beyond the facts it is told. */

import { byWord } from '../../text/by-word.ts';
import type { Token } from '../../types.ts';

/** Further on, order says more about the topic than about who means to do what. */
const ORDERED = 12;
const OPENING = 4;
/** Who is to do what is told by the first words: these count once more as such. */
const EARLY = 4;

/** "verb", "noun plural": a number of any size is one word. */
const kindOf = ({ pos, tags: [tag] }: Token): string => (tag === undefined ? pos : `${pos}-${tag}`);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\d+/gu, '0')
    .match(/[a-z']+|0/gu) ?? [];

// Made once a word: each is looked up among the weights, and a fresh name is dear to look up.
const asWord = byWord((word) => `word:${word}`);
const asEarly = byWord((word) => `early:${word}`);

/** Every word once, and once more those that the sentence opens with. */
export const wordFacts = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return [...new Set([...words.map(asWord), ...words.slice(0, EARLY).map(asEarly)])];
};

/** Every pair of neighbouring kinds of word, and the kinds that the sentence opens with. */
export const orderFacts = (tokens: readonly Token[]): readonly string[] => {
  const kinds = ['^', ...tokens.slice(0, ORDERED).map(kindOf)];
  const pairs = kinds.slice(1).map((kind, index) => `order:${kinds[index]} ${kind}`);
  return [...new Set([...pairs, `opens:${kinds.slice(0, OPENING).join(' ')}`])];
};
