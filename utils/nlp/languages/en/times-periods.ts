/** Periods: quarters, halves, fiscal and calendar years, "this quarter", seasons, sprints, weeks, feasts. */

import type { Reference } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { COUNTS, SEASONS, TERMS } from './time-lexicon.ts';
import { ordinalOf } from './times-dates.ts';
import {
  calendarHalf,
  fiscalHalf,
  fiscalQuarter,
  fiscalYear,
  nextOccurrence,
  relativePeriod,
  monthsPeriod,
  schoolYear,
  weekOfYear,
  yearPeriod,
  type Core,
  type Matcher,
} from '../../time-resolve.ts';

const EDGE = '(?<![\\p{L}\\p{N}./$€£]|(?<!mid|end)-)';
const END = '(?![\\p{L}\\p{N}])';
/** "FY 26/27" bears the name of the year in which it ends. */
const FISCAL =
  "(?:FY\\s?['’]?|(?:fiscal|financial)(?:\\s+year)?\\s+)(?:(?:20)?\\d\\d[/–-](?=\\d\\d(?!\\d)))?(?<fiscal>\\d{4}|\\d\\d)";
const YEAR_NAME = '(?:calendar|(?<school>school|academic)(?=\\s+year))';
const FISCAL_YEAR = '(?<fiscalUnit>(?:fiscal|financial|budget)[\\s-]year|FY|fiscal(?!\\s+\\p{L}))';
const YEAR = "(?<year>20\\d\\d|['’]\\d\\d)";

const full = (digits: string): number => {
  const bare = digits.replace(/\D/gu, '');
  return bare.length === 2 ? 2000 + Number(bare) : Number(bare);
};

/** "Q3 2027" is a quarter of the team's year 2027: the fiscal year with that name. */
const quarter = (g: Record<string, string>, reference: Reference): Core => {
  const named = g['fiscal'] ?? g['year'];
  const year = named ? full(named) : null;
  const first = Number(g['quarter'] ?? 0) || ordinalOf(g['nth'] ?? '') || 1;
  const core = fiscalQuarter(year, first, reference);
  const last = g['last'] ? fiscalQuarter(year, Number(g['last']), reference) : core;
  return { ...core, to: last.to };
};

const half = (g: Record<string, string>, reference: Reference): Core => {
  const named = g['fiscal'] ?? g['year'];
  return fiscalHalf(named ? full(named) : null, Number(g['half'] ?? 0) || ordinalOf(g['nth'] ?? '') || 1, reference);
};

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

const SHIFT: Readonly<Record<string, number>> = { next: 1, coming: 1, following: 1, upcoming: 1 };

const relative = (g: Record<string, string>, reference: Reference): Core => {
  const shift = SHIFT[(g['which'] ?? '').toLowerCase()] ?? 0;
  if (g['fiscalUnit']) return fiscalYear(null, reference, shift);
  if (g['school']) return schoolYear(shift, reference);
  return relativePeriod(UNITS[(g['unit'] ?? '').toLowerCase()] ?? 'year', shift, reference);
};

const season = (g: Record<string, string>, reference: Reference): Core => {
  const name = (g['season'] ?? '').toLowerCase();
  const [first, last] = (g['term'] ? TERMS : SEASONS)[name] ?? [3, 5];
  const lastOfYear = last < first ? last + 12 : last;
  const core = (year: number): Core => monthsPeriod(year, first, lastOfYear);
  const year = g['year'] ? full(g['year']) : nextOccurrence(last, null, reference.today) - (last < first ? 1 : 0);
  // "Next spring", said in spring, is another one.
  const running = !g['year'] && /^next/iu.test(g['which'] ?? '') && (core(year).from ?? '') <= reference.today;
  return core(running ? year + 1 : year);
};

export const PERIOD_MATCHERS: readonly Matcher[] = [
  {
    name: 'fiscal-quarter',
    pattern: latinFirst(`${EDGE}${FISCAL}[\\s-]*Q(?<quarter>[1-4])(?:\\s*[-–]\\s*Q?(?<last>[1-4]))?${END}`, 'giu'),
    read: quarter,
  },
  {
    name: 'fiscal-half',
    pattern: latinFirst(`${EDGE}${FISCAL}[\\s-]*H(?<half>[12])${END}`, 'giu'),
    read: half,
  },
  {
    name: 'quarter',
    pattern: latinFirst(
      `${EDGE}(?:(?:CY|20)?\\d\\d(?:\\s?-\\s?|\\s)?)?(?:Q(?<quarter>[1-4])|(?<quarterFirst>[1-4])Q(?<short>\\d\\d(?!\\d))?)(?:\\s?(?:[-–/&]|and|to)\\s?Q(?<last>[1-4]))?(?:[\\s/,-]*(?:of\\s+)?(?:${FISCAL}|${YEAR}))?${END}`,
      'gu',
    ),
    read: (g, reference, text) => {
      const lead = g['short'] ?? /^(?:CY)?(?<year>20\d\d|\d\d)/u.exec(text)?.groups?.['year'];
      const named = { ...g, quarter: g['quarter'] ?? g['quarterFirst'] ?? '1' };
      return quarter(lead ? { ...named, year: lead } : named, reference);
    },
  },
  {
    name: 'half',
    pattern: latinFirst(
      `${EDGE}(?:(?<year>20\\d\\d)[\\s-]?)?(?:H(?<half>[12])|(?<halfFirst>[12])H)(?:[\\s/,-]*(?:of\\s+)?${FISCAL})?(?:[\\s/]*(?<after>20\\d\\d|['’]?\\d\\d))?${END}`,
      'gu',
    ),
    read: (g, reference) =>
      half({ ...g, half: g['half'] ?? g['halfFirst'] ?? '1', ...(g['after'] && { year: g['after'] }) }, reference),
  },
  {
    name: 'nth-quarter',
    pattern: latinFirst(
      `${EDGE}(?<nth>first|second|third|fourth|last(?=\\s+quarter\\s+of)|1st|2nd|3rd|4th)\\s+quarter(?:\\s+(?:of\\s+)?(?:${FISCAL}|(?:the\\s+)?(?<unit>fiscal\\s+year|year)|${YEAR}))?${END}`,
      'giu',
    ),
    read: (g, reference) => quarter(g['nth'] === 'last' ? { ...g, nth: '4th' } : g, reference),
  },
  {
    name: 'nth-half',
    pattern: latinFirst(
      `${EDGE}(?<nth>first|second|1st|2nd)\\s+half(?:\\s+(?:of\\s+)?(?:${FISCAL}|(?:the\\s+|this\\s+)?(?<unit>fiscal\\s+year|year)|${YEAR}))?${END}`,
      'giu',
    ),
    read: (g, reference) =>
      g['year'] ? calendarHalf(full(g['year']), ordinalOf(g['nth'] ?? '') || 1) : half(g, reference),
  },
  {
    name: 'fiscal-year',
    pattern: latinFirst(`${EDGE}${FISCAL}${END}`, 'giu'),
    read: (g, reference) => fiscalYear(full(g['fiscal'] ?? ''), reference),
  },
  {
    name: 'season',
    pattern: latinFirst(
      `${EDGE}(?:(?<which>this|next|the\\s+coming|the)\\s+)?(?<season>spring|summer|autumn|fall|winter)(?<term>\\s+(?:term|semester|break|holidays|season))?(?:\\s+(?:of\\s+)?(?<year>20\\d\\d))?${END}`,
      'giu',
    ),
    needsLead: true,
    read: season,
  },
  {
    name: 'week-number',
    pattern: latinFirst(
      `${EDGE}(?:(?<year>20\\d\\d)-W(?<iso>\\d\\d)|(?:(?:calendar\\s+)?(?:week|wk)\\s+|CW\\s?|W(?=\\d\\d(?!\\d)))(?<number>\\d{1,2})(?:\\s*[-–]\\s*\\d{1,2})?(?:(?:\\s+of)?[\\s/]+(?<after>20\\d\\d))?)${END}`,
      'giu',
    ),
    read: (g, reference) => {
      const year = g['year'] ?? g['after'];
      return weekOfYear(Number(g['iso'] ?? g['number']), reference, year ? Number(year) : null);
    },
  },
  {
    name: 'sprint-number',
    pattern: latinFirst(`${EDGE}(?:sprint|iteration|PI|month|day)\\s+#?(?<number>\\d{1,3})${END}`, 'giu'),
    needsLead: true,
    read: () => ({ from: null, to: null, grain: 'sprint' }),
  },
  {
    name: 'abbreviated-end',
    pattern: latinFirst(
      `${EDGE}(?:EO(?<unit>Y|Q|M|W|D|FY)|(?<fiscalEnd>FYE)|YE(?=\\s?['’]?\\d\\d))(?:\\s?['’]?(?<year>20\\d\\d|\\d\\d))?${END}`,
      'gu',
    ),
    read: (g, reference) => {
      const unit = ({ Q: 'quarter', M: 'month', W: 'week', D: 'day' } as const)[g['unit'] ?? ''];
      const year = g['year'] ? full(g['year']) : null;
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
      `${EDGE}(?:(?:the\\s+)?(?<which>this|next|current|coming|upcoming|following)|the|our|my)\\s+(?:${FISCAL_YEAR}|(?:(?:${YEAR_NAME}|OKR|planning)\\s+)?(?<unit>day|week|month|quarter|half-year|half|year|semester|term|trimester|cycle|sprint|iteration))${END}`,
      'giu',
    ),
    read: (g, reference) => ({ ...relative(g, reference), ...(g['which'] ? {} : { bare: true }) }),
  },
  {
    name: 'near-day',
    pattern: latinFirst(
      `${EDGE}(?<!(?:day|week|month|year)s?\\sfrom\\s)(?<near>today|tonight|tomorrow|this\\s+weekend|the\\s+weekend)${END}`,
      'giu',
    ),
    read: (g, reference) => relativePeriod('day', /tomorrow/iu.test(g['near'] ?? '') ? 1 : 0, reference),
  },
  {
    name: 'calendar-year',
    pattern: latinFirst(
      `(?<![\\p{L}\\p{N}./$€£]|(?<!mid|end|early|late)-)(?<year>20[0-9]\\d)(?:\\s*[-–/]\\s*(?<last>20\\d\\d|\\d\\d))?(?![\\p{L}\\p{N}%]|[.,]\\d)`,
      'gu',
    ),
    needsLead: true,
    read: (g) => {
      const first = yearPeriod(Number(g['year']));
      return g['last'] ? { ...first, to: yearPeriod(full(g['last'])).to } : first;
    },
  },
];

export const numberOf = (text: string): number | null =>
  COUNTS[text.toLowerCase()] ?? (/^\d+$/u.test(text) ? Number(text) : null);
