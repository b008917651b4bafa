/**
 * Arithmetic of ISO dates, without a clock or a time zone: days are counted from 1970-01-01 by the proleptic Gregorian
 * calendar.
 */

import type { Calendar, IsoDate } from '../types.ts';

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

const DAY = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** `month` 1 to 12; the parts must name a real day. */
export const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

export const partsOf = (date: IsoDate): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

const toDays = (date: IsoDate): number => {
  const { year, month, day } = partsOf(date);
  return Math.floor(Date.UTC(year, month - 1, day) / DAY);
};

const fromDays = (days: number): IsoDate => {
  const date = new Date(days * DAY);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** 28 to 31; `month` 1 to 12. */
export const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days may be negative; parts of a day are rounded. */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDays(toDays(date) + Math.round(days));

/** The same day of a later (or earlier) month, or that month's last day where it has no such day. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return isoDate(target.year, target.month, Math.min(day, lastDayOfMonth(target.year, target.month)));
};

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export const weekdayOf = (date: IsoDate): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1;

/** Days from one date to the other; negative when the second lies before the first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => toDays(to) - toDays(from);

export type Cycle = Calendar['cycle'];
export type Period = { readonly start: IsoDate; readonly end: IsoDate };

export const MONTHS: Readonly<Record<Cycle, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The month, fiscal quarter, half or year that holds `date`, in a fiscal year that begins in `firstMonth` (1 to 12). */
export const periodOf = (date: IsoDate, cycle: Cycle, firstMonth: number): Period => {
  const { year, month } = partsOf(date);
  const intoYear = (month - firstMonth + 12) % 12;
  const start = addMonths(isoDate(year, month, 1), -(intoYear % MONTHS[cycle]));
  return { start, end: addDays(addMonths(start, MONTHS[cycle]), -1) };
};

/** The period of the same kind that follows, or with a negative count one that came before. */
export const periodAfter = (period: Period, cycle: Cycle, count = 1): Period => {
  const start = addMonths(period.start, MONTHS[cycle] * count);
  return { start, end: addDays(addMonths(start, MONTHS[cycle]), -1) };
};

/** The period for which the team sets its goals, as it stands at `date`. */
export const cycleOf = (date: IsoDate, calendar: Calendar): Period =>
  periodOf(date, calendar.cycle, calendar.firstMonth);
