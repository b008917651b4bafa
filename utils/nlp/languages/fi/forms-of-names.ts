/**
 * Whether a word is surely a form of a name that a team has listed: the same front, and an ending that nouns take. Short
 * words, and words whose front is not nearly whole, are only known as they stand.
 */

/** Case endings with the vowel before them, and what may follow them. */
const ENDING =
  /^(?:[aäeiouyö]{0,3}(?:n|t|[aä]|t[aä]|n[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|tt[aä]|h?[aäeiouyö]n|[ij]en|iden|itten|siin|seen|i|j[aä]|it[aä])|[kptdjlmnrs]{1,2}[aäeiouyö]{0,2}(?:n|t|[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|en|iin|h[aäeiouyö]n))(?:mme|nsa|nsä|ni|si|nne)?(?:kin)?$/u;
/** "tuote" has "tuotteen" and "tuotetta"; "tuottaa" is a verb. */
const KEEPS_E = /^[kptd]?e/u;
const LEAST_FRONT = 4;
/** What gradation and vowel changes may take off the listed form. */
const MOST_GONE = 3;
const MOST_ADDED = 7;

export const isFormOf = (entry: string, word: string): boolean => {
  let front = 0;
  while (front < entry.length && front < word.length && entry[front] === word[front]) front += 1;
  const gone = entry.length - front;
  if (front < LEAST_FRONT || word.length - front > MOST_ADDED) return false;
  // The more of a name is gone, the more of it must be left.
  if (gone > MOST_GONE || front < 2 * gone + 2) return false;
  const ending = word.slice(front);
  return ending !== '' && ENDING.test(ending) && (gone === 0 || !entry.endsWith('e') || KEEPS_E.test(ending));
};
