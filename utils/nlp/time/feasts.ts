/** Days that move from year to year. Languages name them; here they are reckoned. */

import { addDays, isoDate, lastDayOfMonth, weekdayOf } from './calendar.ts';
import type { IsoDate } from '../types.ts';

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, also known as Meeus, Jones and Butcher). */
export const easterOf = (year: number): IsoDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leap = century - Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + leap - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * shift + 114;
  return isoDate(year, Math.floor(sum / 31), (sum % 31) + 1);
};

/** The first (1), second … or last (-1) such weekday of a month; Monday is 1. */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): IsoDate => {
  if (nth < 0) {
    const last = isoDate(year, month, lastDayOfMonth(year, month));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = isoDate(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
};

/** The first such weekday on or after a day. */
const onOrAfter = (date: IsoDate, weekday: number): IsoDate => addDays(date, (weekday - weekdayOf(date) + 7) % 7);

const thanksgiving = (year: number): IsoDate => nthWeekday(year, 11, 4, 4);
const fixed =
  (month: number, day: number) =>
  (year: number): IsoDate =>
    isoDate(year, month, day);

export const FEASTS = {
  advent: (year) => addDays(onOrAfter(isoDate(year, 12, 18), 7), -21),
  ascension: (year) => addDays(easterOf(year), 39),
  blackFriday: (year) => addDays(thanksgiving(year), 1),
  christmas: fixed(12, 24),
  cyberMonday: (year) => addDays(thanksgiving(year), 4),
  earthDay: fixed(4, 22),
  easter: easterOf,
  easterMonday: (year) => addDays(easterOf(year), 1),
  fathersDay: (year) => nthWeekday(year, 6, 7, 3),
  finnishIndependenceDay: fixed(12, 6),
  goodFriday: (year) => addDays(easterOf(year), -2),
  halloween: fixed(10, 31),
  independenceDay: fixed(7, 4),
  juneteenth: fixed(6, 19),
  laborDay: (year) => nthWeekday(year, 9, 1, 1),
  mayDay: fixed(5, 1),
  memorialDay: (year) => nthWeekday(year, 5, 1, -1),
  /** Midsummer Eve: the Friday from 19 June on. */
  midsummer: (year) => onOrAfter(isoDate(year, 6, 19), 5),
  mothersDay: (year) => nthWeekday(year, 5, 7, 2),
  newYearsEve: fixed(12, 31),
  pentecost: (year) => addDays(easterOf(year), 49),
  schoolYear: fixed(8, 31),
  summerHolidays: fixed(6, 30),
  thanksgiving,
  valentinesDay: fixed(2, 14),
  womensDay: fixed(3, 8),
  environmentDay: fixed(6, 5),
} as const satisfies Readonly<Record<string, (year: number) => IsoDate>>;

export type Feast = keyof typeof FEASTS;

/** The feast of a year, or the next one from today on. */
export const feastOn = (feast: Feast, year: number | null, today: IsoDate): IsoDate => {
  if (year !== null) return FEASTS[feast](year);
  const now = Number(today.slice(0, 4));
  const here = FEASTS[feast](now);
  return here >= today ? here : FEASTS[feast](now + 1);
};
