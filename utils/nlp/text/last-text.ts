/** A sentence goes through one reader after the other, and several of them ask the same about it. */

/** In: what reads a text. Out: the same, which reads a text once as long as no other comes between. */
export const ofLastText = <Said>(read: (text: string) => Said): ((text: string) => Said) => {
  let last: { readonly text: string; readonly said: Said } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, said: read(text) };
    return last.said;
  };
};
