/** Consonant gradation: the strong grade of a stem turned weak. */

/** Strong to weak; the longest ending wins. */
const GRADES: readonly (readonly [strong: string, weak: string])[] = [
  ['ntt', 'nt'],
  ['nkk', 'nk'],
  ['mpp', 'mp'],
  ['rtt', 'rt'],
  ['ltt', 'lt'],
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['ht', 'hd'],
  ['hk', 'hk'],
  ['st', 'st'],
  ['sk', 'sk'],
  ['sp', 'sp'],
  ['tk', 'tk'],
  ['lk', 'l'],
  ['rk', 'r'],
  ['p', 'v'],
  ['t', 'd'],
  ['k', ''],
];
const LAST_SYLLABLE = /(?<![^aeiouyäö])(?<consonants>[^aeiouyäö]+)(?<vowels>[aeiouyäö]{1,2})$/u;

export const weaken = (stem: string): string => {
  const match = LAST_SYLLABLE.exec(stem);
  if (!match) return stem;
  const { consonants = '', vowels = '' } = match.groups ?? {};
  const before = stem.slice(0, match.index);
  const grade = GRADES.find(([strong]) => consonants.endsWith(strong));
  if (!grade) return stem;
  return before + consonants.slice(0, consonants.length - grade[0].length) + grade[1] + vowels;
};
