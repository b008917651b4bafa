/** Whether a word is surely a form of one that a team has listed: many of it, one of many, or a regular form of a verb. */

/** "news", "sales": what is one of many can't be told of a short word. */
const SHORTEST_PLURAL = 7;
/** "Rating" is no rate. */
const SHORTEST_VERB = 6;

const one = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h)es$/u.test(word)) return word.slice(0, -2);
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
};

const ofVerb = (word: string): readonly string[] => {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  return [`${stem}ing`, `${stem}ed`];
};

export const isFormOf = (entry: string, word: string): boolean =>
  entry.length >= 3 &&
  (one(word) === entry ||
    (entry.length >= SHORTEST_PLURAL && one(entry) === word) ||
    (entry.length >= SHORTEST_VERB && ofVerb(entry).includes(word)));
