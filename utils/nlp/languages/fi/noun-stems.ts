/**
 * The stems that a noun's endings are added to. A noun is given as a dictionary has it, and where its stems can't be told
 * from that, with them: `aika/aja`, `nopeus/nopeude`. What holds a bracket is taken as it stands.
 */

import { weaken } from './gradation.ts';
import { anyOf, ENDING } from './words.ts';
import { latinFirst } from '../../latin-first.ts';

/** By the end of the dictionary form, what stands in its place before the endings. The first that fits. */
const CLASSES: readonly (readonly [end: RegExp, stems: readonly string[]])[] = [
  [/nen$/u, ['nen', 'se', 's', 'si']],
  [/(?<=[eiu]u|[eiy]y)s$/u, ['s', 'de', 'te', 't', 'ks']],
  [/(?<=[aeiouyäö])s$/u, ['s', 'kse', 'ks', 'st']],
  [/aa$/u, ['aa', 'a']],
  [/e$/u, ['e', 'ee', 'ei']],
  [/i$/u, ['i', 'e(?=[ij])']],
  [/a$/u, ['a', 'o(?=[ij])', '(?=i)']],
  [/ä$/u, ['ä', 'ö(?=[ij])', '(?=i)']],
];
const GRADED = /[aiouyäö]$/u;

const regular = (noun: string): readonly string[] => {
  const [end, stems] = CLASSES.find(([pattern]) => pattern.test(noun)) ?? [/$/u, ['']];
  return stems.map((stem) => noun.replace(end, stem));
};

/** "myynti": myynti, myynte, myynni, myynne. */
const stemsOf = (noun: string): readonly string[] => {
  if (noun.includes('(')) return [noun.replace(/^\((?!\?)/u, '(?:')];
  const [listed = '', ...given] = noun.split('/');
  const all = [listed, ...given, ...(GRADED.test(listed) && given.length === 0 ? [weaken(listed)] : [])];
  return all.flatMap(regular);
};

const stems = (nouns: readonly string[]): string => anyOf(nouns.flatMap((some) => some.split(' ')).flatMap(stemsOf));

/** Tells the forms of nouns from other words. */
export type Nouns = Pick<RegExp, 'test'>;

const formsOf = (listed: readonly string[], before: string): Nouns => {
  const forms = latinFirst(`^${before}(?:${stems(listed)}):?${ENDING}$`, 'u');
  return { test: (word) => forms.test(word.toLowerCase()) };
};

/** In: nouns, parted by blanks. Out: what finds their forms, also as the last part of a compound. */
export const nouns = (...listed: readonly string[]): Nouns => formsOf(listed, '[\\p{L}\\p{N}/-]{0,40}?');

/** In: nouns, parted by blanks. Out: what finds their forms where they stand alone. */
export const plainNouns = (...listed: readonly string[]): Nouns => formsOf(listed, '');
