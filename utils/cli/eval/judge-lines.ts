/** Single lines, by their text alone and in their context. */

import { analyze } from '../../nlp/analyze.ts';
import { levelOf } from '../../nlp/scorer.ts';
import { CRITERIA, type AnalyzeOptions, type Criterion, type Goal } from '../../nlp/types.ts';
import type { Level, LineRecord } from './records.ts';

export type JudgedLine = {
  readonly record: LineRecord;
  readonly confidence: number;
  readonly isGoal: boolean;
  readonly levels: Readonly<Record<Criterion, Level>>;
  readonly timeGiven: boolean;
  /** Of each criterion that is expected and not met: is a rewrite offered, and not only a question? */
  readonly rewrites: Readonly<Partial<Record<Criterion, boolean>>>;
};

const NOTHING = Object.fromEntries(CRITERIA.map((criterion) => [criterion, 0])) as JudgedLine['levels'];

const rewritesOf = (goal: Goal): JudgedLine['rewrites'] =>
  Object.fromEntries(
    goal.expected
      .filter((criterion) => goal.criteria[criterion].effective !== 'met')
      .map((criterion) => [criterion, goal.suggestions.some(({ improves }) => improves.includes(criterion))]),
  );

const judged = (record: LineRecord, goal: Goal | undefined): JudgedLine => ({
  record,
  confidence: goal?.confidence ?? 0,
  isGoal: goal?.isGoal ?? false,
  levels: goal
    ? (Object.fromEntries(
        CRITERIA.map((criterion) => [criterion, levelOf(goal.criteria[criterion].verdict)]),
      ) as JudgedLine['levels'])
    : NOTHING,
  timeGiven: Boolean(goal?.criteria.timeBound.given),
  rewrites: goal?.isGoal ? rewritesOf(goal) : {},
});

const flat = (text: string): string => text.replace(/[\r\n]+/gu, ' ');

/** The text and nothing else. */
export const judgeAlone = (record: LineRecord, options: AnalyzeOptions): JudgedLine =>
  judged(record, analyze(flat(record.text), { ...options, lines: true, undated: true }).goals[0]);

const BULLET = /^\s*(?:[-*•+]|\d+[.)])\s/u;

/** Headings, parent objective and neighbours around the line, as they would stand in a document. */
const documentFor = ({
  text,
  context,
}: LineRecord): { readonly text: string; readonly start: number; readonly end: number } => {
  const headings = context.headings.map((heading, index) => `${'#'.repeat(Math.min(6, index + 1))} ${flat(heading)}`);
  const parent =
    context.parent === '' || context.headings.includes(context.parent) ? [] : [`Objective: ${flat(context.parent)}`];
  const neighbour = (line: string) => (BULLET.test(line) ? [flat(line).trim()] : []);
  const before = [...headings, '', ...parent, ...(parent.length > 0 ? [''] : []), ...neighbour(context.before)].join(
    '\n',
  );
  const start = before.length + 3;
  const line = flat(text);
  return { text: [`${before}\n- ${line}`, ...neighbour(context.after)].join('\n'), start, end: start + line.length };
};

/** In context: what the detector finds there; a goal that it misses is judged as if asked for. */
export const judgeInContext = (record: LineRecord, options: AnalyzeOptions): JudgedLine => {
  const document = documentFor(record);
  const here = (goals: readonly Goal[]) => goals.find((goal) => goal.start < document.end && goal.end > document.start);
  const found = here(analyze(document.text, options).goals);
  if (found) return judged(record, found);
  const forced = here(
    analyze(document.text, { ...options, force: [{ start: document.start, end: document.end }] }).goals,
  );
  return { ...judged(record, forced), isGoal: false, rewrites: {} };
};
