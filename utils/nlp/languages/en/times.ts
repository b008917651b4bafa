/**
 * Reads the times of one sentence: calendar expressions with their prepositions, lengths of time, cadences, events.
 * A small grammar of our own: dates need a reference date and the team's calendar, and a coach must know what a time
 * belongs to, which general date parsers do not tell.
 */

import type { Clause, Reference, TimeExpression } from '../../types.ts';
import { addDays } from '../../time/calendar.ts';
import { latinFirst } from '../../latin-first.ts';
import { clauseAt } from '../clause-at.ts';
import { DATE_MATCHERS, MONTH } from './times-dates.ts';
import { MOVING_MATCHERS } from './times-moving.ts';
import { readDurations } from './times-durations.ts';
import { readLooseTimes } from './times-loose.ts';
import { PERIOD_MATCHERS } from './times-periods.ts';
import { saysWhereItStood, stoodThen } from './times-stood.ts';
import { countsSomething } from './year-or-count.ts';
import { partOfPeriod, type Core } from '../../time/resolve.ts';

type Found = { start: number; end: number; core: Core; needsLead: boolean; name: string };

/** Texts without one of these and without a figure hold no date and no period. */
const CALENDAR = latinFirst(
  /(?<!\p{L})(?:EO(?:FY|[YQMWD])|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|yesterday|to(?:day|night|morrow)|mon|tue|wed|thu|fri|sat|sun|christmas|xmas|easter|pentecost|whitsun|ascension|juneteenth|memorial|labour|advent|good\s+friday|new\s+year|midsummer|thanksgiving|halloween|labor|valentine|mother|father|independence|black|cyber|the\s+(?:holiday|festive|school|academic|weekend)|fiscal|years?|quarter|months?|weeks?|days?|sprint|iteration|half|half-year|semester|term|trimester|cycle|season|decade|midyear|FY|YE|this\s+(?:time|weekend))/iu,
);

const MATCHERS = [...MOVING_MATCHERS, ...DATE_MATCHERS, ...PERIOD_MATCHERS];

const LEAD = latinFirst(
  /(?:(?<!\p{L})(?<lead>by|on\s+or\s+before|before|until|till|due(?:\s+(?:by|on|in))?|(?:target\s+|end\s+|due\s+|completion\s+)date|deadline|eta|time\s?(?:line|frame)|no(?:t)?\s+later\s+than|in\s+time\s+for|ahead\s+of|prior\s+to|on|in|during|within|between|over|through|throughout|across|for|from|starting(?:\s+(?:in|on|from|with))?|beginning(?:\s+(?:in|on|from|with))?|as\s+of|effective|since|after|heading\s+into|going\s+into|around|at|to|than|vs\.?|versus|against|compared\s+(?:to|with)|relative\s+to|of)[:,~]?\s+)?(?<rest>(?:(?:the\s+)?(?:rest|remainder|course)|the\s+(?:whole|entirety)|all)\s+of\s+)?(?<edge>(?:the\s+)?(?:very\s+|latest\s+)?(?:end|start|beginning|middle|first\s+week|second\s+week|last\s+week|week)(?:\s+|-)(?:of\s+|in\s+)?(?:the\s+)?|(?:the\s+)?(?:very\s+)?close\s+of\s+(?:the\s+)?|(?:the\s+)?(?:mid|early|late)(?:\s+(?:in|to|part\s+of))?[\s-]*)?(?:the\s+|this\s+|~\s?)?$/iu,
);

const BY =
  /^(?:by|on\s+or|before|until|till|due|deadline|target|end|completion|eta|no|in\s+time|ahead|prior|heading|going)/iu;
const STRICTLY_BEFORE = /^(?:before|ahead|prior|in\s+time|heading|going)/iu;
const START = /^(?:from|starting|beginning|as\s+of|effective|since|after)/iu;
const COMPARED = /^(?:than|vs|versus|against|compared|relative)/iu;
const WHOLE = /^(?:during|within|over|through|throughout|across)$/iu;
/** "issues created this quarter": the period belongs to the issues. */
const OF_OTHERS = latinFirst(
  /\p{L}s\s+(?:created|opened|received|reported|filed|acquired|hired|signed|submitted|raised|sold|made|planned|scheduled)\s+$/iu,
);
const ABOUT_GOALS = latinFirst(
  /(?:^|(?<!\p{L})(?:aims?|goals?|plan(?:s|ned)?|resolutions?|priorit(?:y|ies)|focus|objectives?|targets?|okrs?|scheduled|slated|set|due|ambitions?|one)\s+)$/iu,
);
const ALL_OF_IT = /^(?:the\s+)?(?:whole|entire)\s/iu;
/** Periods that need no word before them. */
const NAMES_ITSELF: ReadonlySet<string> = new Set(['this-or-next', 'near-day', 'decade']);
const SAYS_WHICH = latinFirst(`^(?:this|next|coming)\\s+(?:spring|summer|autumn|fall|winter|${MONTH})(?!\\p{L})`, 'iu');
/** After what is done: "So next year …" has no purpose in it. */
const PURPOSE_BEFORE = latinFirst(/\S\s+(?:so\s+that|so|in\s+order\s+(?:to|that))(?!\p{L})/iu);
/** "From 5 % today", "(5 % today)": where it stands, not when. */
const STANDS_AT = latinFirst(/(?:(?<!\p{L})(?:from|at|is|of)\s+|\()[<>~≈]?[$€£]?\d[\d.,]*\s?(?:%|\p{L}+)?\s*$/iu);
const STANDS_AFTER = /^\s(?:at\s)?[<>~≈]?[$€£]?\d[\d.,]*\s?(?:%|\)|$)/u;
/** "Every Friday morning" is how often. */
const EACH = /(?<!\p{L})(?:every|each|all)\s+$/iu;
/** "For the March webinar": who prepares for it must be ready by then. */
const DATED_EVENT = latinFirst(
  /^\s(?:(?:\p{L}[\p{L}-]{1,15}\s){0,1})(?:webinar|conference|congress|summit|fair|expo|exhibition|workshop|seminar|concert|gala|race|marathon|match|tournament|championships?|festival|elections?|board\s+meeting|general\s+meeting|agm|council|exams?|hackathon|launch|opening|inspection|audit|hack\s?(?:week|weekend|day|fest)|meetup|offsite|retreat|recital|parade|regatta|ball|referendum)(?!\p{L})/iu,
);
/** "From the spring appeal": where it comes from, not since when. */
const SOURCE = latinFirst(
  /^\s(?:appeal|campaign|survey|collection|edition|issue|fair|sale|event|intake|cohort|report|harvest|round|programme|program|figures|results|numbers|data|levels?|baseline)s?(?!\p{L})/iu,
);
/** "Month-end close", "year-end accounts": work by its name. */
const CLOSING_WORK =
  /^\s(?:clos(?:e|ing)|accounts?|accounting|report(?:ing|s)?|process(?:ing)?|procedures?|checklist|audit|reconciliations?|books|figures|bonus(?:es)?)(?!\p{L})/iu;
/** "Every month of 2027" */
const EACH_OF = /(?<!\p{L})(?:every|each)\s+(?:day|weekday|week|month|quarter|term)\s*$/iu;
/** "Beginning with ward 3 in April": when it starts. */
const BEGINS_WITH = /(?<!\p{L})(?:start|beginn)ing\s(?:with|by|on|at)\s[^,;.]{1,40}$/iu;
/** "Q1 to Q3" has its end in itself. */
const SPANS = /\d\s{0,2}(?:to|and|[-–/&])\s{0,2}[QH]?\d/iu;
const RANGE = /^\s*(?:to|until|till|through|and|–|—|-)\s*(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?$/iu;
const OPEN_ENDED = /^,?\s+(?:and|&)\s+(?:beyond|onwards?|later|after)|^\s*(?:onwards?|\+)/iu;
const CLOSED_AFTER = /^\s*(?:$|[.,;:!?)\]|–—]|-\s|\()/u;
const OPEN_BEFORE = /(?:^|[.,;:([|–—]|\s-)\s*$/u;
/** "Revenue 3 M€ 2027", "NPS 40 → 50 2027" */
const AMOUNT = latinFirst(
  /\d(?:\s?(?:[kKM]|million|billion))?\s?[€$£%],?\s$|[€$£]\s?\d[\d.,]{0,12}(?:\s?(?:[kKM]|million|billion))?,?\s$|(?:to|→|->|=>)\s?\d[\d.,]{0,12}[kKM]?,?\s$/u,
);
const EVENT_BEFORE = latinFirst(
  /(?<!\p{L})(?:before|at|by|for|until|ahead\s+of|during|present(?:ed|ing)?\s+at)\s+(?:the\s+)?(?:[\p{L}\p{N}'’.&-]+\s+){1,4}$/iu,
);

const readCores = (text: string, reference: Reference): Found[] => {
  const found: Found[] = [];
  if (!/\d/u.test(text) && !CALENDAR.test(text)) return found;
  for (const { name, pattern, needsLead, read } of MATCHERS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const whole = start + match[0].length;
      // The point of "by Oct." at the end is the sentence's.
      const end = whole === text.length && text.endsWith('.') ? whole - 1 : whole;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (
        /^(?:may|march|mar|sun|sat|fall|spring)$/u.test(match[0]) &&
        !/(?:in|by|of|before|until|this|next|the|early|mid|late)[\s-]+$/iu.test(text.slice(0, start))
      )
        continue;
      if (name === 'calendar-year' && countsSomething(text, start, whole)) continue;
      const core = read(match.groups ?? {}, reference, match[0]);
      if (core) found.push({ start, end, core, needsLead: needsLead === true, name });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const atEdge = (core: Core, edge: string): Core => {
  if (/end|close|late|last/iu.test(edge)) return partOfPeriod(core, 'late');
  if (/start|beginning/iu.test(edge)) return partOfPeriod(core, 'start');
  if (/mid/iu.test(edge)) return partOfPeriod(core, 'mid');
  return partOfPeriod(core, 'early');
};

type Lead = { lead: string; edge: string; rest: boolean; length: number };

const leadBefore = (text: string): Lead => {
  const match = LEAD.exec(text.slice(-60));
  const groups = match?.groups ?? {};
  return {
    lead: (groups['lead'] ?? '').toLowerCase(),
    edge: groups['edge'] ?? '',
    rest: groups['rest'] !== undefined,
    length: match?.[0].length ?? 0,
  };
};

/** "When FY2027 ends", "before Q3 is over". */
const WHEN = /(?<!\p{L})(?:before|until|by\sthe\stime|when|once)\s$/iu;
const ENDS_NEXT = /^\s(?:ends|closes|is\s(?:over|out|up))(?!\p{L})/iu;
const atItsEnd = (lead: Lead): Lead => ({ ...lead, lead: '', edge: 'end' });

const kindOf = (
  text: string,
  found: Found,
  { lead, edge, rest, length }: Lead,
  clause: Clause['kind'],
): TimeExpression['kind'] | null => {
  const before = text.slice(0, found.start - length);
  const after = text.slice(found.end);
  const { core } = found;
  if (COMPARED.test(lead) || (found.name === 'near-day' && (STANDS_AT.test(before) || STANDS_AFTER.test(after))))
    return null;
  if (found.name === 'weekday' && EACH.test(before)) return null;
  if (found.name === 'calendar-year' && saysWhereItStood(before, after)) return null;
  if (core.bare && !edge && !rest && !WHOLE.test(lead)) return null;
  if (found.name === 'year-end' && CLOSING_WORK.test(after)) return null;
  if (clause === 'reason' || (clause === 'purpose' && PURPOSE_BEFORE.test(before) && !BY.test(lead))) return 'process';
  if (OPEN_ENDED.test(after)) return 'start';
  if (edge || core.kind === 'deadline' || BY.test(lead)) return lead === 'of' && !edge ? null : 'deadline';
  if (lead === 'from' && SOURCE.test(after)) return null;
  if (START.test(lead)) return SPANS.test(text.slice(found.start, found.end)) ? 'period' : 'start';
  if (lead === 'for' && DATED_EVENT.test(after)) return 'deadline';
  if (lead === 'of' && EACH_OF.test(before)) return 'period';
  if (lead === 'for')
    return clause === 'main' && (rest || ABOUT_GOALS.test(before) || ALL_OF_IT.test(text.slice(found.start)))
      ? 'period'
      : 'process';
  if (lead === 'of' || lead === 'to') return core.grain === 'day' ? 'deadline' : lead === 'to' ? 'deadline' : null;
  if (clause === 'participle' && WHOLE.test(lead)) return 'process';
  if (lead && clause === 'means' && BEGINS_WITH.test(before)) return 'start';
  if (lead) return clause === 'means' ? 'process' : core.grain === 'day' ? 'deadline' : 'period';
  if (found.name === 'this-or-next' && OF_OTHERS.test(before)) return 'process';
  if (rest || NAMES_ITSELF.has(found.name) || SAYS_WHICH.test(text.slice(found.start))) return 'period';
  if (core.grain === 'day' && found.name !== 'weekday' && found.name !== 'feast') return 'deadline';
  const amount = found.name === 'calendar-year' && AMOUNT.test(before);
  if ((amount || OPEN_BEFORE.test(before)) && CLOSED_AFTER.test(after)) return 'period';
  if (EVENT_BEFORE.test(before.slice(-60))) return 'deadline';
  if (found.needsLead) return null;
  return OPEN_BEFORE.test(before) || CLOSED_AFTER.test(after) || / 20\d\d$/u.test(text.slice(found.start, found.end))
    ? 'period'
    : null;
};

const resolve = (found: Found, { lead, edge }: Lead, kind: TimeExpression['kind']): Core => {
  const core = edge ? atEdge(found.core, edge) : found.core;
  if (kind === 'start') return { ...core, to: null };
  if (kind !== 'deadline') return core;
  const strict = STRICTLY_BEFORE.test(lead) && !edge && core.from !== null;
  return { ...core, from: null, to: strict && core.from !== null ? addDays(core.from, -1) : core.to };
};

const withWarning = (time: TimeExpression, core: Core, reference: Reference): TimeExpression => {
  const past = time.to !== null && time.to < reference.today && time.kind !== 'process' && time.kind !== 'start';
  const warning = core.warning ?? (past ? 'past' : undefined);
  return warning ? { ...time, warning } : time;
};

const readCalendar = (text: string, clauses: readonly Clause[], reference: Reference): TimeExpression[] => {
  const times: TimeExpression[] = [];
  const cores = readCores(text, reference);
  for (let index = 0; index < cores.length; index += 1) {
    const found = cores[index];
    if (!found) continue;
    const read = leadBefore(text.slice(0, found.start));
    const lead = WHEN.test(text.slice(0, found.start)) && ENDS_NEXT.test(text.slice(found.end)) ? atItsEnd(read) : read;
    const kind = kindOf(text, found, lead, clauseAt(clauses, found.start));
    if (kind === null || stoodThen(text, found, reference)) continue;
    const core = resolve(found, lead, kind);
    const next = cores[index + 1];
    const start = lead.lead === 'of' && !lead.edge ? found.start : found.start - lead.length;
    if (next && kind !== 'process' && RANGE.test(text.slice(found.end, next.start)) && next.core.to !== null) {
      const range: TimeExpression = { start, end: next.end, kind: 'period', from: found.core.from, to: next.core.to };
      times.push(withWarning(range, next.core, reference));
      index += 1;
      continue;
    }
    const event = lead.lead === 'for' ? (DATED_EVENT.exec(text.slice(found.end))?.[0].length ?? 0) : 0;
    const end = found.end + event;
    times.push(withWarning({ start, end, kind, from: core.from, to: core.to }, core, reference));
  }
  return times;
};

/** "Close the books in 4 days by June": beside a date, a length tells how long the work may take. */
const BOUNDED = latinFirst(/^(?:with)?in\s+(?!the\s|next|coming)/iu);
const asProcess = (text: string, time: TimeExpression): TimeExpression =>
  time.kind === 'duration' && BOUNDED.test(text.slice(time.start))
    ? { ...time, kind: 'process', from: null, to: null }
    : time;

/** All times of the sentence, in order, without overlaps. */
export const readTimes = (
  text: string,
  clauses: readonly Clause[],
  reference: Reference,
): readonly TimeExpression[] => {
  const times = readCalendar(text, clauses, reference);
  const add = (more: readonly TimeExpression[]): void => {
    for (const time of more) {
      if (!times.some((other) => time.start < other.end && other.start < time.end)) times.push(time);
    }
  };
  const dated = times.some(({ kind }) => kind === 'deadline' || kind === 'period');
  add(readDurations(text, clauses, reference).map((time) => (dated ? asProcess(text, time) : time)));
  add(readLooseTimes(text, clauses));
  return times.sort((a, b) => a.start - b.start);
};
