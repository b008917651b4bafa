import { addDays, addMonths, isoDate, partsOf } from '../../utils/nlp/calendar.ts';
import type { Calendar, IsoDate } from '../../utils/nlp/types.ts';

const MONTHS: Readonly<Record<Calendar['cycle'], number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The cycle of this calendar that holds `today`. */
export function periodOf(
  today: IsoDate,
  { firstMonth, cycle }: Calendar,
): { readonly start: IsoDate; readonly end: IsoDate } {
  const { year, month } = partsOf(today);
  const into = (month - firstMonth + 12) % MONTHS[cycle];
  const start = addMonths(isoDate(year, month, 1), -into);
  return { start, end: addDays(addMonths(start, MONTHS[cycle]), -1) };
}
