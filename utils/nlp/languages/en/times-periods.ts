/** Periods with a name or a number: quarters, halves, fiscal and calendar years, seasons, sprints, weeks. */

import type { Reference } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { COUNTS, SEASONS, TERMS } from './time-lexicon.ts';
import { ordinalOf } from './times-dates.ts';
import { RELATIVE_MATCHERS } from './times-relative.ts';
import {
  calendarHalf,
  fiscalHalf,
  fiscalQuarter,
  fiscalYear,
  nextOccurrence,
  monthsPeriod,
  weekOfYear,
  yearPeriod,
  type Core,
  type Matcher,
} from '../../time/resolve.ts';

const EDGE = '(?<![\\p{L}\\p{N}./$€£]|(?<!mid|end)-)';
const END = '(?![\\p{L}\\p{N}])';
/** "FY 26/27" bears the name of the year in which it ends. */
const FISCAL =
  "(?:FY\\s?['’]?|(?:fiscal|financial)(?:\\s+year)?\\s+)(?:(?:20)?\\d\\d[/–-](?=\\d\\d(?!\\d)))?(?<fiscal>\\d{4}|\\d\\d)";
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
      `${EDGE}(?:(?<which>this|next|the\\s+coming|the)\\s+)?(?<season>spring|summer|autumn|fall|winter)(?!\\s+(?:campaign|collection|sale|party|camp|show|launch|release|issue|menu|programme|program|festival|fair|tour|exhibition)s?(?!\\p{L}))(?<term>\\s+(?:term|semester|break|holidays|season))?(?:\\s+(?:of\\s+)?(?<year>20\\d\\d))?${END}`,
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
  ...RELATIVE_MATCHERS,
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
