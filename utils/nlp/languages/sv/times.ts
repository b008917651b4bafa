/** Deadlines, periods, lengths of time and rhythms, put into the calendar. */

import {
  dayPeriod,
  fiscalQuarter,
  fromToday,
  monthPeriod,
  nextOccurrence,
  relativePeriod,
  weekOfYear,
  yearPeriod,
  type Core,
  type Unit,
} from '../../time/resolve.ts';
import type { Reference, TimeExpression } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';
import { MONTHS, NUMBERS, word } from './words.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Found = Pick<TimeExpression, 'kind' | 'from' | 'to' | 'warning'>;

const LEAD = '(?:(?<due>senast|före|innan|till|fram\\s+till)\\s+(?:och\\s+med\\s+)?)?(?:(?:slutet\\s+av|under|i)\\s+)?';
const MONTH = `(?<month>${MONTHS.join('|')})`;
const YEAR = '(?<year>20\\d\\d)';
const COUNT = `(?<count>\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const knownUnit = firstFitting<Unit>([
  ['day', /^dag/u],
  ['week', /^veck/u],
  ['month', /^månad/u],
  ['quarter', /^kvartal/u],
  ['year', /^år/u],
]);
const unitOf = (text: string): Unit => knownUnit(text.toLowerCase()) ?? 'month';

/** With "senast" or "till" the period's end is when it is due. */
const due = ({ from, to, warning }: Core, { due: lead }: Groups): Found => ({
  kind: lead === undefined ? 'period' : 'deadline',
  from: lead === undefined ? from : null,
  to,
  ...(warning && { warning }),
});

const yearOf = ({ year }: Groups): number | null => (year === undefined ? null : Number(year));

const MATCHERS: readonly (readonly [RegExp, (groups: Groups, reference: Reference) => Found | null])[] = [
  [
    word(`${LEAD}(?<y>20\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)`, 'giu'),
    (groups) => due(dayPeriod(Number(groups['y']), Number(groups['m']), Number(groups['d'])), groups),
  ],
  [
    word(`${LEAD}(?:den\\s+)?(?<day>\\d{1,2})\\s+${MONTH}(?:\\s+${YEAR})?`, 'giu'),
    (groups, { today }) => {
      const [day, month] = [Number(groups['day']), MONTHS.indexOf((groups['month'] ?? '').toLowerCase()) + 1];
      return due(dayPeriod(yearOf(groups) ?? nextOccurrence(month, day, today), month, day), groups);
    },
  ],
  [
    word(`${LEAD}${MONTH}(?:\\s+${YEAR})?`, 'giu'),
    (groups, { today }) => {
      const month = MONTHS.indexOf((groups['month'] ?? '').toLowerCase()) + 1;
      return due(monthPeriod(yearOf(groups) ?? nextOccurrence(month, null, today), month), groups);
    },
  ],
  [
    word(`${LEAD}Q(?<quarter>[1-4])(?:[\\s/]${YEAR})?`, 'giu'),
    (groups, reference) => due(fiscalQuarter(yearOf(groups), Number(groups['quarter']), reference), groups),
  ],
  [
    word(`${LEAD}vecka\\s+(?<week>\\d{1,2})`, 'giu'),
    (groups, reference) => due(weekOfYear(Number(groups['week']), reference), groups),
  ],
  [
    word(
      `${LEAD}(?:(?<next>nästa)\\s+|(?:det\\s+här\\s+|detta\\s+|innevarande\\s+)?)(?<unit>året|årets\\s+slut|år|kvartalet|kvartal|månaden|månad|veckan|vecka)`,
      'giu',
    ),
    (groups, reference) =>
      groups['next'] === undefined && groups['due'] === undefined
        ? null
        : due(relativePeriod(unitOf(groups['unit'] ?? ''), groups['next'] === undefined ? 0 : 1, reference), groups),
  ],
  [word(`${LEAD}${YEAR}`, 'giu'), (groups) => due(yearPeriod(Number(groups['year'])), groups)],
  [
    word(`(?:inom|på)\\s+${COUNT}\\s+(?<unit>dagar|veckor|vecka|månader|månad|kvartal|år)`, 'giu'),
    (groups, reference) => {
      const count = NUMBERS[(groups['count'] ?? '').toLowerCase()] ?? Number(groups['count']);
      return { kind: 'duration', from: reference.today, to: fromToday(count, unitOf(groups['unit'] ?? ''), reference) };
    },
  ],
  [
    word(
      '(?:varje|var)\\s+(?:dag|vecka|månad|kvartal|år)|(?:dag|vecko|månads|kvartals|års)vis|dagligen|(?:i|per)\\s+(?:dagen|veckan|månaden|vecka|månad|kvartal|år)',
      'giu',
    ),
    () => ({ kind: 'cadence', from: null, to: null }),
  ],
  [word('snart|så\\s+småningom|inom\\s+kort|framöver', 'giu'), () => ({ kind: 'vague', from: null, to: null })],
];

/** What begins first, and of those the longest, stands; what overlaps it goes. */
export const readTimes = (text: string, reference: Reference): readonly TimeExpression[] => {
  const all = MATCHERS.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match): TimeExpression[] => {
      const found = read(match.groups ?? {}, reference);
      return found ? [{ start: match.index, end: match.index + match[0].length, ...found }] : [];
    }),
  ).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: TimeExpression[] = [];
  for (const time of all) if (time.start >= (kept.at(-1)?.end ?? 0)) kept.push(time);
  return kept;
};
