import { useEffect, useRef, useState } from 'react';
import { isWithin, textOf, typedNumber, type Within } from './typed-number.ts';

/** Null at an end: left empty. */
export type Range = readonly [number | null, number | null];

export type TypedNumber = {
  readonly text: string;
  readonly isOff: boolean;
  readonly write: (text: string) => void;
  /** Keeps what is written now: on leaving the field. */
  readonly keep: () => void;
};

const PAUSE = 600;

/**
 * Two numbers that belong together. What is typed stays as it is typed; both are kept once each is a number within its
 * bounds and the first is not above the second.
 */
export function useRange(
  stored: Range,
  within: Within,
  onKeep: (range: Range) => void,
): { readonly ends: readonly [TypedNumber, TypedNumber]; readonly isCrossed: boolean } {
  const [low, high] = stored;
  const [texts, setTexts] = useState<readonly [string, string]>([textOf(low), textOf(high)]);
  const known = useRef<Range>(stored);
  const timer = useRef(0);
  useEffect(() => {
    if (known.current[0] === low && known.current[1] === high) return;
    const [first, second] = known.current;
    known.current = [low, high];
    // What somebody is typing meanwhile stays.
    setTexts(([one, other]) => [
      typedNumber(one) === first ? textOf(low) : one,
      typedNumber(other) === second ? textOf(high) : other,
    ]);
  }, [low, high]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const isOff = (text: string): boolean => !isWithin(typedNumber(text), within);
  const crosses = ([first, second]: Range): boolean => first !== null && second !== null && first > second;
  const rangeOf = ([first, second]: readonly [string, string]): Range => [typedNumber(first), typedNumber(second)];
  const keep = (written: readonly [string, string]): void => {
    clearTimeout(timer.current);
    const next = rangeOf(written);
    if (written.some(isOff) || crosses(next)) return;
    if (next[0] === known.current[0] && next[1] === known.current[1]) return;
    known.current = next;
    onKeep(next);
  };
  const end = (index: 0 | 1): TypedNumber => ({
    text: texts[index],
    isOff: isOff(texts[index]),
    write: (text) => {
      const next = index === 0 ? ([text, texts[1]] as const) : ([texts[0], text] as const);
      setTexts(next);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => keep(next), PAUSE);
    },
    keep: () => keep(texts),
  });
  return { ends: [end(0), end(1)], isCrossed: !texts.some(isOff) && crosses(rangeOf(texts)) };
}
