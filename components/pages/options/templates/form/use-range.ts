import { all, nothingYet, useKept, type Storable } from '../../use-kept.ts';
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

export type TypedRange = { readonly ends: readonly [TypedNumber, TypedNumber]; readonly isCrossed: boolean };

/** Longer than for words: half a number is a number too. */
const PAUSE = 600;

/** Both ends in one text, each on a line of its own. */
const written = ([low, high]: readonly [string, string]): string => `${low}\n${high}`;
const endsOf = (text: string): readonly [string, string] => {
  const [low = '', high = ''] = text.split('\n');
  return [low, high];
};
const rangeOf = (text: string): Range => {
  const [low, high] = endsOf(text);
  return [typedNumber(low), typedNumber(high)];
};
const crosses = ([low, high]: Range): boolean => low !== null && high !== null && low > high;

/**
 * Two numbers that belong together. What is typed stays as it is typed; both are kept once each is a number within its
 * bounds and the first is not above the second.
 */
export function useRange(field: string, stored: Range, within: Within, onKeep: (range: Range) => void): TypedRange {
  const isOff = (text: string): boolean => !isWithin(typedNumber(text), within);
  const textFor = ([low, high]: Range): string => written([textOf(low), textOf(high)]);
  const kept = useKept({
    field,
    stored: textFor(stored),
    storable: (text): Storable =>
      endsOf(text).some(isOff) || crosses(rangeOf(text)) ? nothingYet : all(textFor(rangeOf(text))),
    store: (text) => onKeep(rangeOf(text)),
    pause: PAUSE,
  });
  const texts = endsOf(kept.text);
  const end = (index: 0 | 1): TypedNumber => ({
    text: texts[index],
    isOff: isOff(texts[index]),
    write: (text) => kept.write(written(index === 0 ? [text, texts[1]] : [texts[0], text])),
    keep: kept.keep,
  });
  return { ends: [end(0), end(1)], isCrossed: !texts.some(isOff) && crosses(rangeOf(kept.text)) };
}
