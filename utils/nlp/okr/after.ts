/** Whether one date comes after another, as people mean it. */

import { addDays, addMonths } from '../time/calendar.ts';
import type { Deadline, IsoDate } from '../types.ts';

/** "By 1 July" is "by the end of June". */
const GRACE = 3;
/** A date without a year is of the year that the objective speaks of, where that has no beginning: of the half before it. */
const HALF = 6;
const YEAR = /(?:19|20)\d\d|FY\s?\d\d|['’]\d\d|\d[./]\d{1,2}[./]\d\d/iu;
const MONTHS = 12;

/** The same day, or the same period, in the year before: what a date without a year may have meant. */
const yearBefore = (date: IsoDate): IsoDate => addMonths(date, -MONTHS);

/** In: when a goal is due, and until when the objective above has time (from when, where it says so). */
export const comesAfter = ({ end, text }: Deadline, last: IsoDate, first: IsoDate | null = null): boolean => {
  if (end <= addDays(last, GRACE)) return false;
  if (YEAR.test(text)) return true;
  const from = first ?? addMonths(last, -HALF);
  let meant = yearBefore(end);
  while (meant > addDays(last, GRACE)) meant = yearBefore(meant);
  return meant < from;
};
