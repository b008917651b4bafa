/** From words of time to real dates: the reference date and the team's calendar are the only clock. */

import type { IsoDate, Reference, TimeExpression } from '../types.ts';
import { addDays, addMonths, isoDate, lastDayOfMonth, partsOf, weekdayOf } from './calendar.ts';

/** A calendar expression without its preposition. */
export type Core = {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'sprint';
  readonly warning?: TimeExpression['warning'];
  readonly kind?: TimeExpression['kind'];
  /** "the quarter": a time only after "by the end of", "throughout", "during". */
  readonly bare?: boolean;
};

export type Matcher = {
  readonly name: string;
  readonly pattern: RegExp;
  /** Counts only after a word such as "by" or "in". */
  readonly needsLead?: boolean;
  readonly read: (groups: Record<string, string>, reference: Reference, text: string) => Core | null;
};

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'cycle' | 'sprint';

/** A sprint is taken to last two weeks, the commonest length. */
const SPRINT_DAYS = 14;

/** One day, `month` 1 to 12. A day that does not exist has no start, and ends with its month where there is one. */
export const dayPeriod = (year: number, month: number, day: number): Core => {
  const last = month >= 1 && month <= 12 ? lastDayOfMonth(year, month) : 0;
  if (day < 1 || day > last) {
    const end = last === 0 ? null : isoDate(year, month, last);
    return { from: null, to: end, grain: 'day', warning: 'impossible' };
  }
  const date = isoDate(year, month, day);
  return { from: date, to: date, grain: 'day' };
};

/** `last` may run past 12 into the next year. */
export const monthsPeriod = (year: number, first: number, last: number, grain: Core['grain'] = 'month'): Core => {
  const start = addMonths(isoDate(year, 1, 1), first - 1);
  return { from: start, to: addDays(addMonths(start, last - first + 1), -1), grain };
};

/** `month` 1 to 12. */
export const monthPeriod = (year: number, month: number): Core => monthsPeriod(year, month, month);
export const yearPeriod = (year: number): Core => monthsPeriod(year, 1, 12, 'year');
/** `half` 1 or 2 of the calendar year. */
export const calendarHalf = (year: number, half: number): Core => monthsPeriod(year, half * 6 - 5, half * 6, 'half');

/** The year in which this month (and day) comes round next, today included. */
export const nextOccurrence = (month: number, day: number | null, today: IsoDate): number => {
  const now = partsOf(today);
  const passed = month < now.month || (month === now.month && day !== null && day < now.day);
  return passed ? now.year + 1 : now.year;
};

/** The next such day, today included; Monday is 1, Sunday is 7. */
export const weekdayAfter = (today: IsoDate, weekday: number): Core => {
  const date = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  return { from: date, to: date, grain: 'day' };
};

/** So many years its name is ahead of the calendar year in which a fiscal year begins. */
const nameAhead = ({ firstMonth, yearNamedBy }: Reference['calendar']): number =>
  firstMonth === 1 || yearNamedBy === 'start' ? 0 : 1;

const fiscalStart = (year: number, { calendar }: Reference): { year: number; month: number } => ({
  year: year - nameAhead(calendar),
  month: calendar.firstMonth,
});

/** The name of the fiscal year that holds the date. */
export const fiscalYearOf = (date: IsoDate, { calendar }: Reference): number => {
  const { year, month } = partsOf(date);
  return (month >= calendar.firstMonth ? year : year - 1) + nameAhead(calendar);
};

const fiscalSpan = (year: number, offset: number, months: number, reference: Reference, grain: Core['grain']): Core => {
  const start = fiscalStart(year, reference);
  return monthsPeriod(start.year, start.month + offset, start.month + offset + months - 1, grain);
};

/** Without a year: the one that has not ended yet. */
const unlessPast = (make: (year: number) => Core, year: number | null, reference: Reference): Core => {
  if (year !== null) return make(year);
  const current = make(fiscalYearOf(reference.today, reference));
  return current.to !== null && current.to < reference.today
    ? make(fiscalYearOf(reference.today, reference) + 1)
    : current;
};

/** `quarter` 1 to 4 of the fiscal year of this name; without a year, the next one that is not over. */
export const fiscalQuarter = (year: number | null, quarter: number, reference: Reference): Core =>
  unlessPast((named) => fiscalSpan(named, (quarter - 1) * 3, 3, reference, 'quarter'), year, reference);

/** `half` 1 or 2, as `fiscalQuarter`. */
export const fiscalHalf = (year: number | null, half: number, reference: Reference): Core =>
  unlessPast((named) => fiscalSpan(named, (half - 1) * 6, 6, reference, 'half'), year, reference);

/** The fiscal year of this name; without one, today's or the one so many years from it. */
export const fiscalYear = (year: number | null, reference: Reference, shift = 0): Core =>
  fiscalSpan(year ?? fiscalYearOf(reference.today, reference) + shift, 0, 12, reference, 'year');

const LENGTH: Readonly<Record<'month' | 'quarter' | 'half' | 'year', number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** "This quarter" is 0, "next quarter" is 1. Quarters and halves follow the team's calendar, years the calendar's. */
export const relativePeriod = (unit: Unit, shift: number, reference: Reference): Core => {
  const { today, calendar } = reference;
  const now = partsOf(today);
  if (unit === 'day') {
    const date = addDays(today, shift);
    return { from: date, to: date, grain: 'day' };
  }
  if (unit === 'week') {
    const monday = addDays(today, 1 - weekdayOf(today) + 7 * shift);
    return { from: monday, to: addDays(monday, 6), grain: 'week' };
  }
  if (unit === 'sprint')
    return {
      from: addDays(today, SPRINT_DAYS * shift),
      to: addDays(today, SPRINT_DAYS * (shift + 1)),
      grain: 'sprint',
    };
  if (unit === 'year') return yearPeriod(now.year + shift);
  if (unit === 'month') return monthsPeriod(now.year, now.month + shift, now.month + shift);
  const named = unit === 'cycle' ? calendar.cycle : unit;
  if (named === 'month' || named === 'year') return relativePeriod(named, shift, reference);
  const length = LENGTH[named];
  const start = fiscalStart(fiscalYearOf(today, reference), reference);
  const elapsed = (now.year - start.year) * 12 + now.month - start.month;
  const first = start.month + (Math.floor(elapsed / length) + shift) * length;
  return monthsPeriod(start.year, first, first + length - 1, named);
};

/** Plans that speak of a decade's end mean its round year: 2030. */
export const endOfDecade = ({ today }: Reference): Core => ({
  ...yearPeriod(Math.ceil(partsOf(today).year / 10) * 10),
  from: null,
});

/** In the northern half of the world a school's year runs from August to June. */
export const schoolYear = (shift: number, { today }: Reference): Core => {
  const { year, month } = partsOf(today);
  return monthsPeriod((month > 6 ? year : year - 1) + shift, 8, 18, 'year');
};

/** So many units from today. */
export const fromToday = (count: number, unit: Unit, { today }: Reference): IsoDate => {
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week') return addDays(today, 7 * count);
  if (unit === 'sprint') return addDays(today, SPRINT_DAYS * count);
  return addMonths(today, Math.round(count * (unit === 'cycle' ? 3 : LENGTH[unit])));
};

/** Week 10 of a project has no date of its own; as a week of the year it has. */
export const weekOfYear = (week: number, reference: Reference, named: number | null = null): Core => {
  const year = named ?? partsOf(reference.today).year;
  const mondayOf = (of: number): IsoDate => {
    const fourth = isoDate(of, 1, 4);
    return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  };
  if (week < 1 || week > 53) return { from: null, to: null, grain: 'week', warning: 'impossible' };
  const passed = named === null && addDays(mondayOf(year), 6) < reference.today;
  const monday = mondayOf(passed ? year + 1 : year);
  return { from: monday, to: addDays(monday, 6), grain: 'week' };
};

/** The last day of the first third, half or the whole of a period, for "early", "mid" and "late". */
export const partOfPeriod = (core: Core, part: 'early' | 'mid' | 'late' | 'start'): Core => {
  if (core.from === null || core.to === null) return core;
  const start = partsOf(core.from);
  if (part === 'late') return core;
  if (core.grain === 'month')
    return { ...core, to: addDays(core.from, part === 'mid' ? 14 : part === 'start' ? 0 : 9) };
  if (part === 'start') return { ...core, to: core.from };
  const months = core.grain === 'year' ? (part === 'mid' ? 6 : 3) : part === 'mid' ? 2 : 1;
  if (core.grain === 'day' || core.grain === 'week' || core.grain === 'sprint') return core;
  return { ...core, to: addDays(addMonths(isoDate(start.year, start.month, 1), months), -1) };
};
