/** Digits that look like a year and count something: "from 1500 to 2000 euros", "2000 users". */

import { latinFirst } from '../../latin-first.ts';
import { UNITS } from './measure-units.ts';
import { MONTH } from './times-dates.ts';

const YEAR_LIKE = '(?:19|20)\\d\\d(?![\\d.,]\\d|\\d|\\s?(?:[kKM]|million|thousand)(?!\\p{L}))';
/** A number that is no year, no day of a month and no share. */
const PLAIN = `(?!${YEAR_LIKE})[$€£~<>≥≤]?\\d[\\d.,]{0,12}(?:\\s?[kKM](?!\\p{L}))?(?!\\d|\\s?%|(?:st|nd|rd|th)|\\s(?:of\\s)?(?:${MONTH}|percent)(?!\\p{L}))`;
const TO = '(?:\\s(?!(?:to|in|by|and)\\s)\\p{L}+){0,2}(?:\\s(?:up\\s|down\\s)?to\\s|\\s?(?:→|->|=>)\\s?)';

const FROM_PLAIN = latinFirst(`(?:(?<!\\p{L})from\\s${PLAIN}${TO}|${PLAIN}\\s?(?:→|->|=>)\\s?)[$€£~<>≥≤]?$`, 'iu');
const FROM = /(?<!\p{L})from\s$/iu;
const TO_PLAIN = latinFirst(`^${TO}${PLAIN}`, 'iu');
const ARROW_TO_PLAIN = latinFirst(`^\\s?(?:→|->|=>)\\s?${PLAIN}`, 'iu');
/** "To 2000 by February": the end stands beside it. */
const GOES_TO = /(?<!\p{L})to\s$/iu;
const THEN_DUE = latinFirst(
  `^\\s(?:by|before|until|in)\\s(?:the\\s)?(?:(?:end|middle|start|next|this|year)(?!\\p{L})|(?:Q[1-4]|H[12]|EO[YQM]|20\\d\\d|FY\\d+)(?!\\p{L})|(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:of\\s)?${MONTH}(?!\\p{L}))`,
  'iu',
);
/** "From 2000 to 2050 users": of both, the unit is said once. */
const OTHER_END = latinFirst(`^${TO}${YEAR_LIKE}`, 'iu');

const COUNTED = latinFirst(
  /^\+?\s(?:(?:new|active|paying|daily|weekly|monthly|registered|qualified|unique|more|open|paid)\s){0,3}(?:users|people|customers|members|subscribers|followers|downloads|installs|stars|visits|visitors|sign-?ups|leads|orders|tickets|units|items|deals|accounts|employees|students|pupils|patients|participants|attendees|households|homes|trees|seats|copies|calls|requests|bookings|sessions|views|clicks|devices|licen[cs]es|volunteers|donors|guests|companies|products|contacts|responses|hours|minutes|days|["“”])(?!\p{L})/iu,
);
/** Whatever it counts, where it is what somebody gets to. */
const ANY_PLURAL = latinFirst(
  /^\s(?:\p{L}[\p{L}-]*\s)?(?!(?:levels|goals|targets|plans|results|figures|budgets|prices|okrs|objectives|elections|standards|rules|numbers|terms|values)(?!\p{L}))\p{L}{2,}(?<!ss|us|is)s(?!\p{L})/iu,
);
const GETS = latinFirst(
  /(?<!\p{L})(?:reach|hit|get|gain|win|sell|sign|collect|gather|plant|build|deliver|produce|ship|serve|train|recruit|hire|at\sleast|over|under|than)\s$/iu,
);
/** "By 2027 customers can pay", "Q3 2027 users": a time that opens the sentence, or the year of one. */
const OF_A_TIME = latinFirst(
  `^\\W*(?:by|in|during|until|from|since)\\s$|(?<!\\p{L})(?:our|[QH][1-4]|${MONTH})\\s$`,
  'iu',
);
/** "2027 in five countries", "2027 year end" are none. */
const UNITS_OF_MANY = UNITS.filter(({ kind }) => kind !== 'duration' && kind !== 'ratio');

const counts = (after: string): boolean =>
  COUNTED.test(after) || UNITS_OF_MANY.some(({ pattern }) => pattern.test(after));

/** In: a text, and where in it digits stand that look like a year. Out: whether they count something. */
export const countsSomething = (text: string, start: number, end: number): boolean => {
  const before = text.slice(0, start).slice(-40);
  const after = text.slice(end, end + 60);
  if (FROM_PLAIN.test(before) || ARROW_TO_PLAIN.test(after)) return true;
  if (FROM.test(before)) {
    const other = OTHER_END.exec(after)?.[0].length;
    if (TO_PLAIN.test(after) || (other !== undefined && countsSomething(text, end + other - 4, end + other)))
      return true;
  }
  if (GOES_TO.test(before) && THEN_DUE.test(after)) return true;
  if (GETS.test(before) && ANY_PLURAL.test(after)) return true;
  return !OF_A_TIME.test(before) && counts(after);
};
