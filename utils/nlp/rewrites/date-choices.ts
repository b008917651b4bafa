/** Deadlines to choose from: ends of the team's periods, each with a word on what it is. None is chosen. */

import { daysBetween, MONTHS, periodAfter, periodOf, type Cycle } from '../time/calendar.ts';
import type { IsoDate, Message, Reference } from '../types.ts';
import type { Phrasing } from './phrasing.ts';

export type DateChoice = { readonly text: string; readonly note: Message };

/** A period that ends sooner leaves no time for a goal. */
const LEAST_DAYS = 10;
const MOST = 4;

type Keys = Readonly<Record<Cycle, readonly [string, string]>>;
const KEYS: Keys = {
  month: ['date_end_of_month', 'date_end_of_next_month'],
  quarter: ['date_end_of_quarter', 'date_end_of_next_quarter'],
  half: ['date_end_of_half', 'date_end_of_next_half'],
  year: ['date_end_of_year', 'date_end_of_next_year'],
};

/** Where a fiscal half or year ends on other days than the calendar's. */
const FISCAL: Keys = {
  ...KEYS,
  half: ['date_end_of_fiscal_half', 'date_end_of_next_fiscal_half'],
  year: ['date_end_of_fiscal_year', 'date_end_of_next_fiscal_year'],
};

/** The cycle's own ends come first, then those of longer periods. */
const ORDER: Readonly<Record<Cycle, readonly Cycle[]>> = {
  month: ['month', 'quarter', 'half', 'year'],
  quarter: ['quarter', 'half', 'year'],
  half: ['half', 'quarter', 'year'],
  year: ['year', 'quarter', 'half'],
};

/** In: the day and the calendar. Out: at most four dates, soonest first, no date twice. */
export const dateChoices = (
  { today, calendar }: Reference,
  phrasing: Pick<Phrasing, 'date'>,
): readonly DateChoice[] => {
  const found = new Map<IsoDate, string>();
  for (const cycle of ORDER[calendar.cycle]) {
    const keys = (calendar.firstMonth - 1) % MONTHS[cycle] === 0 ? KEYS : FISCAL;
    const now = periodOf(today, cycle, calendar.firstMonth);
    for (const [index, { end }] of [now, periodAfter(now, cycle)].entries()) {
      if (daysBetween(today, end) < LEAST_DAYS || found.has(end)) continue;
      found.set(end, keys[cycle][index] ?? '');
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([date, key]) => ({ text: phrasing.date(date), note: { key } }));
};
