/** Which of two browsers' choices of one setting holds. Pure. */

/** Null: nothing chosen. */
export type Choice = string | null;
export type Stamped = {
  readonly value: Choice;
  /** When it was chosen, in milliseconds since the epoch. */
  readonly at: number;
};

export type Met = {
  /** What both hold from now on. */
  readonly agreed: Stamped;
  /** Whether the other side has to be told. */
  readonly send: boolean;
};

const isLater = (one: Stamped, other: Stamped): boolean =>
  one.at === other.at ? (one.value ?? '') > (other.value ?? '') : one.at > other.at;

/**
 * In: this browser's choice, what both held when they last met, what the other side holds now (null: nothing), and the
 * time. The later choice holds. What differs from the last meeting was chosen here since; at the first meeting what the
 * other side has goes first. What was taken away on the other side is not sent again until it is chosen anew.
 */
export function meet(mine: Choice, last: Stamped | null, theirs: Stamped | null, now: number): Met {
  const isChanged = last !== null && last.value !== mine;
  // Later than all that was seen, whatever the clocks say.
  const anew = { value: mine, at: Math.max(now, (last?.at ?? 0) + 1, (theirs?.at ?? 0) + 1) };
  if (theirs === null) {
    const send = isChanged || (last === null && mine !== null);
    return { agreed: send ? anew : (last ?? { value: null, at: 0 }), send };
  }
  const here = isChanged ? anew : (last ?? { value: mine, at: 0 });
  return isLater(here, theirs) ? { agreed: here, send: true } : { agreed: theirs, send: false };
}
