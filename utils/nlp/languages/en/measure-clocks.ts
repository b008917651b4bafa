/** Times with a colon: "27:30" is how long a race takes, "9:30" elsewhere is a time of day and measures nothing. */

import type { Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

/** `minutes` is null for a time of day. */
export type Clock = Span & { readonly minutes: number | null };

const CLOCK = /(?<![\d:.,])(?<first>\d{1,3}):(?<second>[0-5]\d)(?::(?<third>[0-5]\d))?(?![\d:])/gu;

/** "A student-teacher ratio of 1:15". */
const RATIO = latinFirst(/(?<!\p{L})(?:ratio|scale|odds|student|pupil|teacher|nurse|patient|staff)(?!\p{L})/iu);

/** What is timed by the watch. */
const TIMED = latinFirst(
  /(?<!\p{L})(?:run|running|races?|racing|(?:half-?)?marathon|\d{1,3}\s?k(?:m)?|miles?|laps?|swim|swimming|row|rowing|relay|pace|splits?|pb|personal\s+best|triathlon|parkrun|talks?|video|recording|episode|set-?up|changeover|(?:handling|hold|call|wait(?:ing)?|response|reply|cycle|build|load(?:ing)?)\s+times?)(?!\p{L})/iu,
);

const FACTOR = 60;

export const readClocks = (text: string): readonly Clock[] => {
  const found = [...text.matchAll(CLOCK)];
  if (found.length === 0 || RATIO.test(text)) return [];
  const timed = TIMED.test(text);
  return found.map((match) => {
    const { first, second, third } = match.groups ?? {};
    const minutes =
      third === undefined
        ? Number(first) + Number(second) / FACTOR
        : Number(first) * FACTOR + Number(second) + Number(third) / FACTOR;
    return { start: match.index, end: match.index + match[0].length, minutes: timed ? minutes : null };
  });
};
