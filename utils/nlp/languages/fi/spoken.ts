/** Verbs as they are spoken, each as it is written: "tehään", "nostetaa", "kirjotetaan". */

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
  [/h(?=(?:aa|ää)n$)/u, 'hd'],
  [/(?<=[td](?:aa|ää))$/u, 'n'],
  [/o(?=t[te])/u, 'oi'],
];
/** Most words need no second look. */
const MAYBE = /(?:aa|ää)n?$|ot[te]|tehä/u;
const NONE: readonly string[] = [];

/** In: a word in small letters. Out: what may be written for it; most often nothing. */
export const written = (lower: string): readonly string[] => {
  if (!MAYBE.test(lower)) return NONE;
  const known = WRITTEN[lower];
  if (known !== undefined) return [known];
  return CHANGES.flatMap(([pattern, text]) => (pattern.test(lower) ? [lower.replace(pattern, text)] : []));
};
