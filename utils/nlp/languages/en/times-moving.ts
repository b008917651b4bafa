/** Days and periods that must be reckoned: feasts, "the last Friday of March", "the second half of May". */

import { addDays, partsOf } from '../../time/calendar.ts';
import { feastOn, nthWeekday } from '../../time/feasts.ts';
import { latinFirst } from '../../latin-first.ts';
import {
  dayPeriod,
  endOfDecade,
  fiscalHalf,
  fromToday,
  monthPeriod,
  nextOccurrence,
  relativePeriod,
  type Matcher,
  type Unit,
} from '../../time/resolve.ts';
import type { IsoDate } from '../../types.ts';
import { FEAST, FEAST_NAMES, ORDINALS, WEEKDAYS } from './time-lexicon.ts';
import { EDGE, END, MONTH, YEAR, monthOf, ordinalOf, yearOf } from './times-dates.ts';

const WEEKDAY = Object.keys(WEEKDAYS).join('|');

/** Read before plain dates: "Black Friday" is no Friday. */
export const MOVING_MATCHERS: readonly Matcher[] = [
  {
    name: 'feast',
    pattern: latinFirst(`${EDGE}(?<feast>${FEAST})(?:\\s+(?<year>20\\d\\d))?${END}`, 'giu'),
    needsLead: true,
    read: (g, reference) => {
      const name = (g['feast'] ?? '').toLowerCase().replace(/\s+/gu, ' ');
      const feast = FEAST_NAMES.find(([pattern]) => pattern.test(name))?.[1];
      const date = feast ? feastOn(feast, yearOf(g['year']), reference.today) : null;
      return date === null ? null : { from: date, to: date, grain: 'day' };
    },
  },
  {
    name: 'nth-weekday',
    pattern: latinFirst(
      `${EDGE}(?:the\\s+)?(?<nth>${Object.keys(ORDINALS).join('|')})\\s+(?<weekday>${WEEKDAY})\\s+(?:of|in)\\s+(?<month>${MONTH})(?:,?\\s+${YEAR})?${END}`,
      'giu',
    ),
    read: (g, { today }) => {
      const month = monthOf(g['month'] ?? '');
      const at = (year: number): IsoDate =>
        nthWeekday(year, month, WEEKDAYS[(g['weekday'] ?? '').toLowerCase()] ?? 1, ordinalOf(g['nth'] ?? '') || 1);
      const now = Number(today.slice(0, 4));
      const date = at(yearOf(g['year']) ?? (at(now) >= today ? now : now + 1));
      return { from: date, to: date, grain: 'day' };
    },
  },
  {
    name: 'half-of-month',
    pattern: latinFirst(
      `${EDGE}(?:the\\s+)?(?<nth>first|second|1st|2nd|latter)\\s+half\\s+of\\s+(?<month>${MONTH})(?:,?\\s+${YEAR})?${END}`,
      'giu',
    ),
    read: (g, reference) => {
      const month = monthOf(g['month'] ?? '');
      const whole = monthPeriod(yearOf(g['year']) ?? nextOccurrence(month, null, reference.today), month);
      const middle = whole.from === null ? null : addDays(whole.from, 14);
      if (middle === null) return whole;
      return /^(?:first|1st)$/iu.test(g['nth'] ?? '')
        ? { ...whole, to: middle }
        : { ...whole, from: addDays(middle, 1) };
    },
  },
  {
    name: 'day-of-month',
    pattern: latinFirst(
      `(?<=(?:by|before|until|till|on)\\s)the\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)(?=\\s{0,3}(?:$|[.,;:!?)]))`,
      'giu',
    ),
    read: (g, { today }) => {
      const day = Number(g['day']);
      const { year, month, day: now } = partsOf(today);
      const core = monthPeriod(year, day < now ? month + 1 : month);
      const { from } = core;
      return from === null ? core : dayPeriod(Number(from.slice(0, 4)), Number(from.slice(5, 7)), day);
    },
  },
  {
    name: 'this-time',
    pattern: latinFirst(`${EDGE}(?:this|the\\s+same)\\s+time\\s+next\\s+(?<unit>week|month|quarter|year)${END}`, 'giu'),
    read: (g, reference) => {
      const date = fromToday(1, (g['unit'] ?? 'year').toLowerCase() as Unit, reference);
      return { from: date, to: date, grain: 'day' };
    },
  },
  {
    name: 'middle-of-year',
    pattern: latinFirst(
      `${EDGE}(?:mid-?year|(?:the\\s+)?(?:middle|half-?way\\s+point)\\s+of\\s+(?:the|this)\\s+(?:(?:fiscal|financial)\\s+)?year)${END}`,
      'giu',
    ),
    needsLead: true,
    read: (_, reference) => ({ ...fiscalHalf(null, 1, reference), from: null, kind: 'deadline' }),
  },
  {
    name: 'turn-of-year',
    pattern: latinFirst(`${EDGE}the\\s+turn\\s+of\\s+the\\s+year${END}`, 'giu'),
    read: (_, reference) => ({ ...relativePeriod('year', 0, reference), from: null, kind: 'deadline' }),
  },
  {
    name: 'decade',
    pattern: latinFirst(`${EDGE}(?:the|(?<this>this))\\s+decade${END}`, 'giu'),
    needsLead: true,
    read: (g, reference) => ({ ...endOfDecade(reference), ...(g['this'] ? {} : { bare: true }) }),
  },
  {
    name: 'yesterday',
    pattern: latinFirst(`(?<=(?:by|before|until|till)\\s)yesterday${END}`, 'giu'),
    read: (_, { today }) => ({ from: addDays(today, -1), to: addDays(today, -1), grain: 'day' }),
  },
  {
    name: 'month-of-year',
    pattern: latinFirst(`${EDGE}(?<month>${MONTH})\\.?,?\\s+(?:of\\s+)?(?<which>this|next)\\s+year${END}`, 'giu'),
    needsLead: true,
    read: (g, { today }) =>
      monthPeriod(Number(today.slice(0, 4)) + (/next/iu.test(g['which'] ?? '') ? 1 : 0), monthOf(g['month'] ?? '')),
  },
];
