/** Steps told without digits that could be reckoned with: "from 7th to 4th place", "from weekly to daily". */

import type { Quantity } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NTH = `\\d{1,4}(?:st|nd|rd|th)|${ORDER.join('|')}`;
const OFTEN =
  'hourly|daily|weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|quarterly|half-?yearly|bi-?annual(?:ly)?|yearly|annual(?:ly)?|once\\s+an?\\s+(?:day|week|month|quarter|year)';

/** So many times a year; only the order matters. */
const A_YEAR: readonly (readonly [pattern: RegExp, times: number])[] = [
  [/^hour/iu, 8760],
  [/^dai|day$/iu, 365],
  [/^week|week$/iu, 52],
  [/^fortnight|^bi-?week/iu, 26],
  [/^bi-?month/iu, 6],
  [/^month|month$/iu, 12],
  [/quarter/iu, 4],
  [/^half|^bi-?annual/iu, 2],
];

const timesAYear = (words: string): number => A_YEAR.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
const rankOf = (words: string): number => Number.parseInt(words, 10) || ORDER.indexOf(words.toLowerCase()) + 1;

type Step = {
  readonly kind: Quantity['kind'];
  readonly pattern: RegExp;
  readonly valueOf: (words: string) => number;
};

const pair = (words: string, from = ''): RegExp =>
  latinFirst(
    `(?<![\\p{L}\\p{N}])${from}(?<from>${words})\\s+(?:to|→|->)\\s+(?:(?:at\\s+least|the)\\s+)?(?<to>${words})(?![\\p{L}\\p{N}])`,
    'giu',
  );

const STEPS: readonly Step[] = [
  { kind: 'rank', pattern: pair(NTH, 'from\\s+(?:the\\s+)?'), valueOf: rankOf },
  { kind: 'ratio', pattern: pair(OFTEN, 'from\\s+'), valueOf: timesAYear },
];

/** Where it stands and where it shall go. */
export const readSteps = (text: string): readonly Quantity[] =>
  STEPS.flatMap(({ kind, pattern, valueOf }) =>
    [...text.matchAll(pattern)].flatMap((match): Quantity[] => {
      const { from = '', to = '' } = match.groups ?? {};
      const start = match.index + match[0].indexOf(from);
      const end = match.index + match[0].length;
      return [
        { start, end: start + from.length, kind, value: valueOf(from), unit: from, part: 'baseline', measure: null },
        { start: end - to.length, end, kind, value: valueOf(to), unit: to, part: 'target', measure: null },
      ];
    }),
  );
