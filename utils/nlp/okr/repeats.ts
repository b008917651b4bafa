/** Whether one goal only says another again. */

/** Share of common words from which it does. */
const SAME = 0.8;
const WORD = /[\p{L}\p{N}]{2,}/gu;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 6)));

export const repeats = (text: string, other: string): boolean => {
  const [a, b] = [wordsOf(text), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common) > SAME;
};
