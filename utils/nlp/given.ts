/** What the context says of a goal, as records that raise its verdicts; and the deadline that a person sees echoed. */

import type { Annotation, Candidate, Criterion, Deadline, Given, TimeExpression, Verdict } from './types.ts';
import { levelOf } from './criteria/combine.ts';

const NAMES_RESULT: ReadonlySet<string> = new Set(['outcome', 'beneficiary', 'metric', 'object-named']);
const DUE: ReadonlySet<TimeExpression['kind']> = new Set(['deadline', 'period', 'duration']);

/** A date or period that the context gives, in the words that give it. */
export type TimeAround = { readonly time: TimeExpression; readonly text: string; readonly source: Given['source'] };

/** The better of two records; the first one wins a tie, so name the nearer source first. */
export const betterGiven = (a: Given | undefined, b: Given | undefined): Given | undefined =>
  !a || (b && levelOf(b.verdict) > levelOf(a.verdict)) ? b : a;

/** Adds a record for one criterion and keeps the better one. */
export const withGiven = (
  given: Readonly<Partial<Record<Criterion, Given>>>,
  criterion: Criterion,
  record: Given,
): Partial<Record<Criterion, Given>> => ({ ...given, [criterion]: betterGiven(given[criterion], record) ?? record });

/** What a goal serves, as words of the context: met where they name a result, a measure or somebody who gains. */
export const purposeLevel = ({ cues, clauses, quantities }: Annotation): Verdict =>
  cues.some(({ cue }) => NAMES_RESULT.has(cue)) ||
  clauses.some(({ concrete }) => concrete === true) ||
  quantities.some(({ kind }) => kind !== 'vague' && kind !== 'placeholder')
    ? 'met'
    : 'partial';

/** A period or date of the context as a record for Time-bound; null when no calendar can hold it. */
export const givenTime = (
  time: TimeExpression | null,
  source: Given['source'],
  line: number | null,
  text: string,
): Given | null => {
  if (time === null) return null;
  const resolved = DUE.has(time.kind) && (time.to !== null || time.from !== null);
  return { verdict: resolved ? 'met' : 'partial', source, line, text };
};

const echo = (time: TimeExpression, text: string, source: Deadline['source']): Deadline | null =>
  time.to === null
    ? null
    : { start: time.from, end: time.to, text, source, ...(time.warning ? { warning: time.warning } : {}) };

/** The goal's own deadline: the latest end that its own sentences name, else the one that the context gives. */
export const deadlineOf = (candidate: Candidate, context: TimeAround | null = null): Deadline | null => {
  const own = candidate.sentences
    .filter((sentence) => sentence.own)
    .flatMap(({ annotation }) =>
      annotation.times
        .filter(({ kind, to }) => DUE.has(kind) && to !== null)
        .map((time) => echo(time, annotation.text.slice(time.start, time.end).trim(), 'text')),
    )
    .filter((deadline): deadline is Deadline => deadline !== null)
    .sort((a, b) => (a.end < b.end ? 1 : -1));
  return own[0] ?? (context ? echo(context.time, context.text, context.source) : null);
};
