/** Periods told from today: "this quarter", "next fiscal year", "year-end", "EOY", "tomorrow". */

import { latinFirst } from '../../latin-first.ts';
import { fiscalYear, relativePeriod, schoolYear, yearPeriod, type Core, type Matcher } from '../../time/resolve.ts';
import type { Reference } from '../../types.ts';
import { EDGE, END, yearOf } from './times-dates.ts';

const YEAR_NAME = '(?:calendar|(?<school>school|academic)(?=\\s+year))';
const FISCAL_YEAR = '(?<fiscalUnit>(?:fiscal|financial|budget)[\\s-]year|FY|fiscal(?!\\s+\\p{L}))';
const UNITS: Readonly<Record<string, Parameters<typeof relativePeriod>[0]>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  'half-year': 'half',
  year: 'year',
  semester: 'half',
  term: 'half',
  trimester: 'quarter',
  cycle: 'cycle',
  sprint: 'sprint',
  iteration: 'sprint',
};

const SHIFT: Readonly<Record<string, number>> = {
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  last: -1,
  previous: -1,
  past: -1,
};

const relative = (g: Record<string, string>, reference: Reference): Core => {
  const shift = SHIFT[(g['which'] ?? '').toLowerCase()] ?? 0;
  if (g['fiscalUnit']) return fiscalYear(null, reference, shift);
  if (g['school']) return schoolYear(shift, reference);
  return relativePeriod(UNITS[(g['unit'] ?? '').toLowerCase()] ?? 'year', shift, reference);
};

export const RELATIVE_MATCHERS: readonly Matcher[] = [
  {
    name: 'abbreviated-end',
    pattern: latinFirst(
      `${EDGE}(?:EO(?<unit>Y|Q|M|W|D|FY)|(?<fiscalEnd>FYE)|YE(?=\\s?['’]?\\d\\d))(?:\\s?['’]?(?<year>20\\d\\d|\\d\\d))?${END}`,
      'gu',
    ),
    read: (g, reference) => {
      const unit = ({ Q: 'quarter', M: 'month', W: 'week', D: 'day' } as const)[g['unit'] ?? ''];
      const year = yearOf(g['year']);
      const fiscal = g['unit'] === 'FY' || g['fiscalEnd'] !== undefined;
      const ofYear = fiscal
        ? fiscalYear(year, reference)
        : year
          ? yearPeriod(year)
          : relativePeriod('year', 0, reference);
      return { ...(unit ? relativePeriod(unit, 0, reference) : ofYear), from: null, kind: 'deadline' };
    },
  },
  {
    name: 'year-end',
    pattern: latinFirst(
      `${EDGE}(?:${FISCAL_YEAR}|(?<unit>year|quarter|month|week|sprint|half|term|semester))(?:['’]s\\s|[\\s-]?)end${END}`,
      'giu',
    ),
    needsLead: true,
    read: (g, reference) => ({ ...relative(g, reference), from: null, kind: 'deadline' }),
  },
  // "Before the financial year ends"
  {
    name: 'year-ends',
    pattern: latinFirst(
      `(?<=(?<!\\p{L})(?:before|until|by\\sthe\\stime|when|once)\\s(?:the|our|this)\\s(?:current\\s)?)(?:${FISCAL_YEAR}|(?:${YEAR_NAME}\\s+)?(?<unit>year|quarter|month|week|sprint|term|semester))\\s(?:ends|closes|is\\s(?:over|out|up))${END}`,
      'giu',
    ),
    read: (g, reference) => ({ ...relative(g, reference), from: null, kind: 'deadline' }),
  },
  {
    name: 'end-of-year',
    pattern: latinFirst(
      `${EDGE}end[\\s-]of[\\s-](?:${FISCAL_YEAR}|(?:${YEAR_NAME}\\s+)?(?<unit>year|quarter|month|week|sprint|day|term|semester))${END}`,
      'giu',
    ),
    needsLead: true,
    read: (g, reference) => ({ ...relative(g, reference), from: null, kind: 'deadline' }),
  },
  {
    name: 'this-or-next',
    pattern: latinFirst(
      `${EDGE}(?:(?:the\\s+)?(?<which>this|next|current|coming|upcoming|following|whole|entire)|(?<all>all(?!\\s+(?:day|year\\s+(?:\\d|groups?|round))(?!\\p{L})))|the|our|my)\\s+(?:${FISCAL_YEAR}|(?:(?:${YEAR_NAME}|OKR|planning)\\s+)?(?<unit>day|week|month|quarter|half-year|half|year|semester|term|trimester|cycle|sprint|iteration))${END}`,
      'giu',
    ),
    read: (g, reference) => ({ ...relative(g, reference), ...(g['which'] || g['all'] ? {} : { bare: true }) }),
  },
  // "By the end of last quarter": a slip; "compared with last quarter" is no time to be ready by.
  {
    name: 'passed',
    pattern: latinFirst(
      `${EDGE}(?<=(?<!\\p{L})(?:by|until|till|before|due|no\\slater\\sthan)\\s(?:(?:the\\s)?(?:end|start|beginning|middle|close)[\\s-]of\\s)?(?:the\\s)?)(?<which>last|previous|past)\\s+(?:${FISCAL_YEAR}|(?:${YEAR_NAME}\\s+)?(?<unit>week|month|quarter|half|year|semester|term|trimester|cycle|sprint))(?!['’]s)${END}`,
      'giu',
    ),
    read: relative,
  },
  // A season of a sport or a trade: who writes knows when it ends, the calendar does not.
  {
    name: 'this-or-next',
    pattern: latinFirst(
      `${EDGE}(?:this|next|the\\s+(?:current|coming|upcoming))\\s+(?:(?:heating|growing|playing|racing|ski|harvest|holiday|tourist|theatre|concert)\\s+)?season${END}`,
      'giu',
    ),
    read: () => ({ from: null, to: null, grain: 'sprint' }),
  },
  {
    name: 'near-day',
    pattern: latinFirst(
      `${EDGE}(?<!(?:day|week|month|year)s?\\sfrom\\s)(?<near>today|tonight|tomorrow|this\\s+weekend|the\\s+weekend)${END}`,
      'giu',
    ),
    read: (g, reference) => relativePeriod('day', /tomorrow/iu.test(g['near'] ?? '') ? 1 : 0, reference),
  },
];
