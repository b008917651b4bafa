/** More words than these are forgotten together: a text has a few hundred, and uses them again and again. */
const MOST = 4000;

/** In: what a word says by itself. Out: the same, worked out once for each word. */
export const byWord = <Said>(read: (word: string) => Said): ((word: string) => Said) => {
  const known = new Map<string, Said>();
  return (word) => {
    const said = known.get(word);
    if (said !== undefined) return said;
    const fresh = read(word);
    if (known.size >= MOST) known.clear();
    known.set(word, fresh);
    return fresh;
  };
};
