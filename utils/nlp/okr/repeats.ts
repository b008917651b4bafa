/** Whether one goal only says another again. */

/** Share of common words from which it does. */
const SAME = 0.8;
const WORD = /\p{L}{3,}|\p{N}+/gu;
const NUMBER = /\p{N}+/gu;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 6)));

const numbersOf = (text: string): string => (text.match(NUMBER) ?? []).toSorted().join(' ');

/** Who takes another number of the same, or names somebody else or another place, says something of their own. */
export const repeats = (text: string, other: string): boolean => {
  const [a, b] = [wordsOf(text), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  const isSwapped = common < a.size && common < b.size;
  return !isSwapped && common / Math.max(1, a.size + b.size - common) > SAME && numbersOf(text) === numbersOf(other);
};
