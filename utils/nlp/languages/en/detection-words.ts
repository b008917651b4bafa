/** The words of a sentence and the order of their kinds, each by name: what detection learns beyond the facts it is told. */

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

/** Every word once, the early ones; and where they are tagged, every pair of neighbouring kinds and the kinds it opens with. */
export const wordFacts = (text: string, tokens?: readonly Token[]): readonly string[] => {
  const words = wordsOf(text);
  const kinds = tokens && ['^', ...tokens.slice(0, ORDERED).map(kindOf)];
  return [
    ...new Set([
      ...words.map((word) => `word:${word}`),
      ...words.slice(0, EARLY).map((word) => `early:${word}`),
      ...(kinds?.slice(1).map((kind, index) => `order:${kinds[index]} ${kind}`) ?? []),
      ...(kinds ? [`opens:${kinds.slice(0, OPENING).join(' ')}`] : []),
    ]),
  ];
};
