/** Finds its way in the source of a regular expression: which brackets belong together, and what the bars part. */

/** Where the class or group ends that opens at `open`; end-exclusive. */
export const closing = (source: string, open: number): number => {
  let depth = 0;
  let inClass = false;
  for (let at = open; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0 && !inClass) return at + 1;
  }
  return source.length;
};

/** Splits at the bars that no bracket holds. */
export const alternativesOf = (source: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '(' || character === '[') at = closing(source, at) - 1;
    else if (character === '|') {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
};
