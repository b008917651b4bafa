/** Of whom and of what members speak: the same sentence about another person, place or group is another goal. */

import type { Member } from './okr-set.ts';
import { isDeed } from '../criteria/reading.ts';
import type { Span, Token } from '../types.ts';
import { sameWord } from './measure-words.ts';

const GLUE: ReadonlySet<Token['pos']> = new Set([
  'number',
  'preposition',
  'conjunction',
  'determiner',
  'auxiliary',
  'pronoun',
]);
const LETTERS = /^\p{L}[\p{L}-]+$/u;

const within = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

/** Words that tell what a member is about, without what is done to it, by when, and units. */
const contentOf = ({ annotation: { tokens, cues, quantities, times } }: Member): readonly string[] => {
  const aside = [...cues.filter(isDeed), ...quantities, ...times];
  return tokens
    .filter((token) => !GLUE.has(token.pos) && LETTERS.test(token.text) && !within(token, aside))
    .map(({ lower }) => lower);
};

/** Words that the one has and the other has not. */
const own = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter((word) => !others.some((other) => sameWord(word, other)));

/** Each names something that the other does not: Sweden and Norway, Maija and Pekka, doctors and patients. */
export const speaksOfOthers = (a: Member, b: Member): boolean => {
  const [first, second] = [contentOf(a), contentOf(b)];
  return own(first, second).length > 0 && own(second, first).length > 0;
};

/** Neither names anything that the other does not, whatever is done with it. */
export const speaksOfSame = (a: Member, b: Member): boolean => {
  const [first, second] = [contentOf(a), contentOf(b)];
  return own(first, second).length === 0 && own(second, first).length === 0;
};
