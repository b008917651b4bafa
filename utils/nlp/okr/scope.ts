/** Of whom and of what members speak: the same sentence about another person, place or group is another goal. */

import type { Member } from '../okr.ts';
import { sameWord } from './same-metric.ts';

/** Words that tell what a member is about, without what is done to it and without units. */
const contentOf = ({ topics, annotation }: Member): readonly string[] => {
  const { cues, quantities } = annotation;
  const aside = [
    ...cues.filter(({ cue }) => cue.startsWith('direction-') || (cue.startsWith('action-') && cue !== 'action-topic')),
    ...quantities,
  ].map(({ start, end }) => annotation.text.slice(start, end).toLowerCase());
  return [...topics.stems.values()]
    .map((word) => word.toLowerCase())
    .filter((word) => !aside.some((words) => words.includes(word)));
};

/** Words that the one has and the other has not. */
const own = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter((word) => !others.some((other) => sameWord(word, other)));

/** Each names something that the other does not: Sweden and Norway, Maija and Pekka, doctors and patients. */
export const speaksOfOthers = (a: Member, b: Member): boolean => {
  const [first, second] = [contentOf(a), contentOf(b)];
  return own(first, second).length > 0 && own(second, first).length > 0;
};

/** Neither names anything that the other does not. */
export const speaksOfSame = (a: Member, b: Member): boolean => {
  const [first, second] = [contentOf(a), contentOf(b)];
  return own(first, second).length === 0 && own(second, first).length === 0;
};
