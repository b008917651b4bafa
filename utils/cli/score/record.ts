/** One goal as the JSON that tools depend on. The order of the fields is part of the format. */

import type { Translate } from '../../i18n/translate.ts';
import {
  CRITERIA,
  type Criterion,
  type CriterionResult,
  type Goal,
  type Span,
  type Suggestion,
} from '../../nlp/types.ts';

/** Where the goal stands in its file. */
export type Place = { readonly file: string | null; readonly line: number; readonly endLine: number };

const spanOf = ({ start, end }: Span) => ({ start, end });
/** Several findings may rest on the same words. */
const distinct = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(
    ({ start, end }, index) => spans.findIndex((each) => each.start === start && each.end === end) === index,
  );

const criterionRecord = (result: CriterionResult, t: Translate) => ({
  verdict: result.verdict,
  given: result.given && {
    verdict: result.given.verdict,
    source: result.given.source,
    line: result.given.line,
    text: result.given.text,
  },
  evidence: distinct(result.evidence).map(spanOf),
  findings: [...new Set(result.findings.map((finding) => finding.rule))],
  message: t.say(result.message),
});

const suggestionRecord = ({ id, criterion, edits, result, slots }: Suggestion) => ({
  id,
  criterion,
  edits: edits.map(({ start, end, text }) => ({ start, end, text })),
  result,
  slots: slots.map(({ name, start, end, required, choices }) => ({
    name,
    start,
    end,
    required,
    choices: choices.map((choice) => choice.text),
  })),
});

const criteriaRecord = (criteria: Goal['criteria'], t: Translate) =>
  Object.fromEntries(CRITERIA.map((criterion) => [criterion, criterionRecord(criteria[criterion], t)])) as Record<
    Criterion,
    ReturnType<typeof criterionRecord>
  >;

/** In: a goal and where it stands. Out: its record, ready for `JSON.stringify`. */
export const recordOf = (goal: Goal, { file, line, endLine }: Place, t: Translate) => ({
  file,
  line,
  endLine,
  text: goal.text,
  start: goal.start,
  end: goal.end,
  language: goal.language,
  isGoal: goal.isGoal,
  confidence: goal.confidence,
  role: goal.isGoal ? (goal.role ?? 'goal') : 'none',
  score: goal.score,
  expected: goal.expected,
  criteria: criteriaRecord(goal.criteria, t),
  deadline: goal.deadline && {
    start: goal.deadline.start,
    end: goal.deadline.end,
    text: goal.deadline.text,
    source: goal.deadline.source,
  },
  ...(goal.set && {
    set: {
      keyResults: goal.set.keyResults,
      findings: goal.set.findings.map(({ rule, lines, message }) => ({ rule, lines, message: t.say(message) })),
    },
  }),
  suggestions: goal.suggestions.map(suggestionRecord),
});

const BREAKS = /[\u0085\u2028\u2029]/gu;

/** One record, one line: also for readers that break lines at every sign Unicode calls a break. */
export const lineOf = (record: object): string =>
  `${JSON.stringify(record).replace(BREAKS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/** The record of a line that holds nothing. */
export const emptyRecord = ({ file, line }: Pick<Place, 'file' | 'line'>) => ({
  file,
  line,
  endLine: line,
  text: '',
  start: 0,
  end: 0,
  language: null,
  isGoal: false,
  confidence: 0,
  role: 'none',
  score: 0,
  expected: [],
  criteria: null,
  deadline: null,
  suggestions: [],
});
