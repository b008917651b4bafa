/** Dates of a day or a month: "31 May", "May 31st, 2027", "2027-05-31", "31.5.2027", "5/31/2027", "mid-May". */

import { addDays, weekdayOf } from '../../time/calendar.ts';
import type { Reference } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { MONTHS, ORDINALS, WEEKDAYS } from './time-lexicon.ts';
import { dayPeriod, monthPeriod, nextOccurrence, weekdayAfter, type Core, type Matcher } from '../../time/resolve.ts';

export const MONTH = Object.keys(MONTHS).join('|');
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
export const YEAR = "(?<year>(?:19|20)\\d\\d|['’]\\d\\d)";
export const EDGE = '(?<![\\p{L}\\p{N}./]|(?<!mid|end)-)';
export const END = '(?![\\p{L}\\p{N}])';

export const yearOf = (text: string | undefined): number | null => {
  if (!text) return null;
  const digits = text.replace(/\D/gu, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

export const monthOf = (text: string): number => MONTHS[text.toLowerCase().replace(/\.$/u, '')] ?? 0;

const dayInMonth = (groups: Record<string, string>, reference: Reference): Core => {
  const month = monthOf(groups['month'] ?? '');
  const day = Number(groups['day']);
  const year = yearOf(groups['year']) ?? nextOccurrence(month, day, reference.today);
  const last = groups['last'] ? Number(groups['last']) : day;
  const lastMonth = groups['lastMonth'] ? monthOf(groups['lastMonth']) : month;
  const core = dayPeriod(year, month, day);
  return last === day && lastMonth === month ? core : { ...core, to: dayPeriod(year, lastMonth, last).to };
};

/** "03/04/2027" can be read in two ways; the American one is taken and the reader is told. */
const slashed = (groups: Record<string, string>, reference: Reference): Core | null => {
  const first = Number(groups['first']);
  const second = Number(groups['second']);
  const dotted = groups['mark'] === '.';
  const dayFirst = dotted || first > 12;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const written = groups['year'];
  const year = written ? (yearOf(written) ?? 0) : nextOccurrence(month, day, reference.today);
  const core = dayPeriod(written?.length === 2 ? 2000 + Number(written) : year, month, day);
  return !dotted && first <= 12 && second <= 12 && first !== second ? { ...core, warning: 'ambiguous' } : core;
};

export const DATE_MATCHERS: readonly Matcher[] = [
  {
    name: 'iso',
    pattern: latinFirst(`${EDGE}(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\\d)${END}`, 'gu'),
    read: (g) => dayPeriod(Number(g['year']), Number(g['month']), Number(g['day'])),
  },
  {
    name: 'day-month',
    pattern: latinFirst(
      `${EDGE}(?:the\\s+)?${DAY}(?:\\s*[-–]\\s*(?<last>[0-3]?\\d)(?:st|nd|rd|th)?)?(?:\\s+of)?\\s+(?<month>${MONTH})\\.?(?:,?\\s+${YEAR})?${END}`,
      'giu',
    ),
    read: dayInMonth,
  },
  {
    name: 'month-day',
    pattern: latinFirst(
      `${EDGE}(?<month>${MONTH})\\.?\\s+(?:the\\s+)?${DAY}(?!\\d|\\s*%)(?:\\s*[-–]\\s*(?:(?<lastMonth>${MONTH})\\.?\\s+)?(?<last>[0-3]?\\d)(?:st|nd|rd|th)?)?(?:,?\\s+${YEAR})?${END}`,
      'giu',
    ),
    read: dayInMonth,
  },
  {
    name: 'month-year',
    pattern: latinFirst(`${EDGE}(?<month>${MONTH})\\.?,?\\s+(?:of\\s+)?${YEAR}${END}`, 'giu'),
    read: (g) => monthPeriod(yearOf(g['year']) ?? 0, monthOf(g['month'] ?? '')),
  },
  {
    name: 'slashed-or-dotted',
    pattern: latinFirst(
      /(?<![\p{L}\p{N}./:-])(?<first>[0-3]?\d)(?<mark>[./])(?<second>[0-3]?\d)\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\p{L}\p{N}%])/gu,
    ),
    read: slashed,
  },
  {
    name: 'year-month',
    pattern: latinFirst(/(?<![\p{L}\p{N}./-])(?<year>20\d\d)[-/](?<month>0[1-9]|1[0-2])(?![\p{L}\p{N}/-])/gu),
    read: (g) => monthPeriod(Number(g['year']), Number(g['month'])),
  },
  {
    name: 'month-of-numbers',
    pattern: latinFirst(/(?<![\p{L}\p{N}./-])(?<month>0?[1-9]|1[0-2])[./](?<year>20\d\d)(?![\p{L}\p{N}/-])/gu),
    needsLead: true,
    read: (g) => monthPeriod(Number(g['year']), Number(g['month'])),
  },
  {
    name: 'short-date',
    pattern: latinFirst(
      /(?<=(?:^|\s)(?:by|before|until|due|on)\s{1,3})(?<first>[0-3]?\d)(?<mark>[./])(?<second>[0-3]?\d)\.?(?![\p{L}\p{N}%]|\s?(?:%|per\s?cent|percentage|points?|pp|times|x|million|billion|thousand|kg|km|g|l|litres?|tonnes?|hours?|h|minutes?|min|seconds?|s|days?|weeks?|months?|years?|fte|of)(?!\p{L}))/giu,
    ),
    read: slashed,
  },
  {
    name: 'month',
    pattern: latinFirst(`${EDGE}(?:(?:next|this|coming)\\s+)?(?<month>${MONTH})\\.?${END}`, 'giu'),
    needsLead: true,
    read: (g, reference) => {
      const month = monthOf(g['month'] ?? '');
      return monthPeriod(nextOccurrence(month, null, reference.today), month);
    },
  },
  {
    name: 'weekday',
    pattern: latinFirst(
      `${EDGE}(?<which>next\\s+|this\\s+)?(?<weekday>${Object.keys(WEEKDAYS).join('|')})(?:\\s(?<later>week|fortnight)(?!\\s\\d))?${END}`,
      'giu',
    ),
    needsLead: true,
    read: (g, { today }) => {
      const day = WEEKDAYS[(g['weekday'] ?? '').toLowerCase()] ?? 1;
      const core = weekdayAfter(today, day);
      // "Next Friday", said on a Wednesday, is the one of next week.
      const sameWeek = /^next/iu.test(g['which'] ?? '') && day >= weekdayOf(today) && core.to !== null;
      // "Monday week" is a week after the coming Monday.
      const weeks = g['later'] ? (/week/iu.test(g['later']) ? 1 : 2) : sameWeek ? 1 : 0;
      if (weeks === 0 || core.to === null) return core;
      const date = addDays(core.to, 7 * weeks);
      return { ...core, from: date, to: date };
    },
  },
];

export const ordinalOf = (text: string): number => ORDINALS[text.toLowerCase()] ?? 0;
