/** Verbs as they are spoken, each as it is written: "tehään", "nostetaa", "kirjotetaan". */

import { latinFirst } from '../../latin-first.ts';

const WRITTEN: Readonly<Record<string, string>> = {
  tehä: 'tehdä',
  viiään: 'viedään',
  tuuaan: 'tuodaan',
  saahaan: 'saadaan',
  käyään: 'käydään',
  myyään: 'myydään',
  syyään: 'syödään',
};
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [latinFirst(/(?<=\p{L}h)(?=([aä])\1n$)/u), 'd'],
  [latinFirst(/(?<=[td](?:aa|ää))$/u), 'n'],
  [/o(?=t[te])/u, 'oi'],
];

/** In: a word in small letters. Out: what may be written for it; most often nothing. */
export const written = (lower: string): readonly string[] => {
  const known = WRITTEN[lower];
  if (known !== undefined) return [known];
  return CHANGES.flatMap(([pattern, text]) => (pattern.test(lower) ? [lower.replace(pattern, text)] : []));
};
