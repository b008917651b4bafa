/**
 * Lengths of time: "within four months", "over the next two sprints", "six months from now". A length is the goal's
 * deadline only when it bounds the writer's own work: "reply within 4 hours" and "reps reach quota in four months"
 * bound a process and are part of the measure.
 */

import type { Clause, Reference, TimeExpression } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { clauseAt } from '../clause-at.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { numberOf } from './times-periods.ts';
import { fromToday, type Unit } from '../../time/resolve.ts';

const WORDS = Object.keys(NUMBER_WORDS).join('|');
const COUNT = `(?<count>\\d+(?:\\.\\d+)?|a|an|${WORDS}|(?:a\\s+)?(?:few|couple(?:\\s+of)?|several|number\\s+of))`;
const UNIT =
  '(?<unit>second|sec|minute|min|hour|hr|h|(?:working\\s+|business\\s+|calendar\\s+)?day|workday|weekday|week|fortnight|month|quarter|year|sprint|iteration|cycle)s?';

const PATTERN = latinFirst(
  `(?<![\\p{L}\\p{N}-])(?:(?<lead>time\\s?(?:frame|line):|duration:|within|in|inside|over|during|for|throughout|across|under|after|at\\s+(?:the\\s+)?most|no\\s+(?:more|longer)\\s+than)\\s+)?` +
    `(?:(?:about|around|approximately|roughly|less\\s+than|under|a\\s+maximum\\s+of)\\s+)?` +
    `(?:(?:the|our|my|these)\\s+)?(?:(?<which>next|coming|following|upcoming|first|last|past|previous|initial)\\s+)?` +
    `(?:${COUNT}(?:\\s*(?:-|–|to|or)\\s*(?<upper>\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve))?(?:[\\s-]{1,4}|(?<=\\d)))?` +
    `${UNIT}(?![\\p{L}\\p{N}])(?!(?<=\\s(?:year|grade|week|day|sprint|quarter))\\s\\d)(?<tail>(?:['’]s?)?\\s+(?:from\\s+(?:now|today)|time))?`,
  'giu',
);

const AHEAD = /^(?:next|coming|following|upcoming)$/iu;
const BEHIND = /^(?:last|past|previous)$/iu;
const VAGUE_COUNT = /few|couple|several|number/iu;
const KEEPS_UP = latinFirst(
  /(?<!\p{L})(?:keep|maintain|hold|sustain|stay|remain|retain|continue|practi[cs]e|exercise|meditate|run|go|do|write|read|train|live|avoid|abstain|give\s+up|stop|serve|work)(?:ing|s)?(?!\p{L})/iu,
);
/** What is said of each of many things or of others is a process: it happens again and again. */
const REPEATED = latinFirst(
  /(?<!\p{L})(?:all|each|every|any|per|average|median|mean|most|\d{1,4}\s?%|respond|reply|answer|repl(?:y|ies)|response|resolve|resolution|turnaround|delivery|lead\s+time|onboard(?:ing)?|ramp(?:-up)?|new\s+(?:hire|rep|user|customer|employee|contributor|starter|joiner)s?|p\d\d|percentile|sla|tickets?|requests?|queries|incidents?|alerts?|invoices?|orders?|books|month-?end|payroll|claims|refunds|repairs|shipments|permits)(?!\p{L})/iu,
);
/** "From 19 % to 26 %" is one change, not what is said of a share of many. */
const MOVED_SHARE = latinFirst(/(?<!\p{L})(?:from|to|by)\s+[<>≥≤~]?\d[\d.,]{0,9}\s?(?:%|percent)(?!\s+of(?!\p{L}))/giu);
const AFTER_SOMETHING = latinFirst(
  /^\s+(?:of|after|from|following|since|on\s+average|per|each|every|or\s+less)(?!\p{L})(?!\s+(?:now|today|this))/iu,
);
/** "Within two months of launch": an end that hangs on an event of one's own. */
const AFTER_EVENT = latinFirst(
  /^\s+(?:of|after|from|following)\s+(?:(?:the|our|its|this|general|public)\s+){0,2}(?:launch|release|go-live|rollout|roll-out|opening|approval|kick-?off|funding|ship(?:ping)?|start\s+of\s+the|project\s+start)(?!\p{L})/iu,
);
/** "The share of burglaries solved within 90 days to 25 %": how fast each of them is solved. */
const SHARE_DONE = latinFirst(
  /(?<!\p{L})(?:share|percentage|proportion|rate|number|portion)\s+of\s+(?:[\p{L}’'-]{1,20}\s+){1,5}\p{L}{2,}(?:ed|en|wn|lt|id|de|ld)\s+$/iu,
);
const MORE_FOLLOWS = /^\s+(?:from|to|by|above|below|at)\s+\D{0,12}\d/iu;
const SHORT = /^(?:second|sec|minute|min|hour|hr|h)$/iu;

const WITHIN = /^within\s+(?!the\s+next)/iu;

const unitOf = (text: string): { unit: Unit; factor: number } | null => {
  const word = text.toLowerCase().replace(/^(?:working|business|calendar)\s+/u, '');
  if (SHORT.test(word)) return null;
  if (word === 'fortnight') return { unit: 'week', factor: 2 };
  if (word === 'workday' || word === 'weekday') return { unit: 'day', factor: 1.4 };
  return { unit: (word === 'iteration' ? 'sprint' : word) as Unit, factor: 1 };
};

const kindOf = (
  text: string,
  match: RegExpExecArray,
  groups: Record<string, string | undefined>,
  clauses: readonly Clause[],
): TimeExpression['kind'] | null => {
  const spelled = (groups['lead'] ?? '').toLowerCase();
  const lead = spelled === 'over' && /for\s+$/iu.test(text.slice(0, match.index)) ? 'for' : spelled;
  const end = match.index + match[0].length;
  const ahead = AHEAD.test(groups['which'] ?? '') || groups['tail'] !== undefined;
  if (BEHIND.test(groups['which'] ?? '')) return null;
  const { unit, count } = groups;
  if (/^(?:first|initial)$/iu.test(groups['which'] ?? ''))
    return lead && !REPEATED.test(text.slice(0, match.index)) ? 'event' : null;
  if (!count && !ahead) return null;
  if (ahead && !count) return /s$/iu.test(match[0].trim()) ? 'vague' : null;
  if (SHORT.test(unit ?? '')) return lead && !ahead ? 'process' : null;
  const clause = clauseAt(clauses, match.index);
  if (ahead) return clause === 'reason' ? 'process' : VAGUE_COUNT.test(count ?? '') ? 'vague' : 'duration';
  if (!lead || !count) return null;
  if (/^(?:after|under|at|no)/u.test(lead)) return 'process';
  if (clause !== 'main' && clause !== 'means') return 'process';
  if (AFTER_EVENT.test(text.slice(end, end + 40)) && !SHORT.test(unit ?? '')) return 'event';
  if (AFTER_SOMETHING.test(text.slice(end, end + 24))) return 'process';
  const before = text.slice(Math.max(0, match.index - 90), match.index).replace(MOVED_SHARE, '');
  if (lead === 'for') return KEEPS_UP.test(before) ? 'duration' : 'process';
  if (SHARE_DONE.test(before) && MORE_FOLLOWS.test(text.slice(end))) return 'process';
  const short = /day|week/iu.test(unit ?? '');
  if ((short || lead === 'in') && REPEATED.test(before)) return 'process';
  return VAGUE_COUNT.test(count) ? 'vague' : 'duration';
};

/** Durations in the text; `clauses` tell whose time it is. */
export const readDurations = (text: string, clauses: readonly Clause[], reference: Reference): TimeExpression[] => {
  const found: TimeExpression[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const kind = kindOf(text, match, groups, clauses);
    if (kind === null) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const count = numberOf(groups['upper'] ?? groups['count'] ?? '');
    const unit = unitOf(groups['unit'] ?? '');
    const to =
      kind === 'duration' && count !== null && unit ? fromToday(count * unit.factor, unit.unit, reference) : null;
    found.push({ ...span, kind, from: to === null ? null : reference.today, to });
  }
  // Several lengths in one breath ("within 7 days, … within a month") measure one process.
  const repeated = found.some(({ kind }) => kind === 'process');
  return found.map((time) =>
    repeated && time.kind === 'duration' && WITHIN.test(text.slice(time.start, time.end))
      ? { ...time, kind: 'process', from: null, to: null }
      : time,
  );
};
