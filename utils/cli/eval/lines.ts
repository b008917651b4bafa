/** Single labelled lines against the core: read alone, and read in their context. */

import { CRITERIA, VERDICTS, type Criterion, type Goal } from '../../nlp/types.ts';
import type { Engine } from './engine.ts';
import type { LineRecord } from './records.ts';
import { detectionOf, precisionAtRecall, tableOf, type Detection, type Table } from './statistics.ts';

export type Disagreement = {
  readonly id: string;
  readonly criterion: Criterion | 'goal';
  readonly label: string;
  readonly verdict: string;
  readonly text: string;
  readonly weight: number;
};

export type LineFigures = {
  readonly records: number;
  readonly goals: number;
  readonly detection: Detection;
  /** The best precision at which recall is still 0.85, read off the ranking by confidence. */
  readonly precisionAt85: number;
  readonly criteria: Readonly<Record<Criterion, Table>>;
  readonly disagreements: readonly Disagreement[];
};

export type ContextFigures = { readonly detection: Detection; readonly givenTime: Detection };

const levelOf = (goal: Goal, criterion: Criterion): number => VERDICTS.indexOf(goal.criteria[criterion].verdict);

const count = (pairs: readonly (readonly [label: boolean, found: boolean])[]): Detection => {
  const of = (label: boolean, found: boolean): number =>
    pairs.filter(([one, other]) => one === label && other === found).length;
  return detectionOf(of(true, true), of(false, true), of(true, false));
};

export const evaluateLines = (records: readonly LineRecord[], engine: Engine): LineFigures => {
  const judged = records.flatMap((record) => {
    const goal = engine.line(record.text);
    return goal === undefined ? [] : [{ record, goal }];
  });
  const sure = judged.filter(({ record }) => !record.unsure);
  const disagreements: Disagreement[] = [];
  const criteria = Object.fromEntries(
    CRITERIA.map((criterion, index): [Criterion, Table] => {
      const pairs = judged.flatMap(({ record, goal }) => {
        const label = record.levels[index];
        if (!record.isGoal || label === null || label === undefined) return [];
        const verdict = levelOf(goal, criterion);
        if (label !== verdict)
          disagreements.push({
            id: record.id,
            criterion,
            label: String(label),
            verdict: String(verdict),
            text: record.text,
            weight: Math.abs(label - verdict),
          });
        return [[label, verdict] as const];
      });
      return [criterion, tableOf(pairs)];
    }),
  ) as Record<Criterion, Table>;
  for (const { record, goal } of sure) {
    if (record.isGoal === goal.isGoal) continue;
    const weight = 1 + 2 * Math.abs(goal.confidence - 0.5);
    disagreements.push({
      id: record.id,
      criterion: 'goal',
      label: String(record.isGoal),
      verdict: goal.confidence.toFixed(2),
      text: record.text,
      weight,
    });
  }
  return {
    records: records.length,
    goals: records.filter(({ isGoal }) => isGoal).length,
    detection: count(sure.map(({ record, goal }) => [record.isGoal, goal.isGoal])),
    precisionAt85: precisionAtRecall(
      sure.map(({ record, goal }) => ({ confidence: goal.confidence, isGoal: record.isGoal })),
      0.85,
    ),
    criteria,
    disagreements: disagreements.toSorted((a, b) => b.weight - a.weight),
  };
};

/** The record's headings and parent above its line, as a document; `line` is where the text stands, from 1. */
const inContext = ({ context, text }: LineRecord): { readonly text: string; readonly line: number } => {
  const above = [
    ...context.headings.map((heading, index) => `${'#'.repeat(Math.min(6, index + 1))} ${heading}\n`),
    ...(context.parent === '' ? [] : [`- ${context.parent}`]),
  ].flatMap((part) => part.split('\n'));
  const line = text.replace(/\s*\n\s*/gu, ' ');
  return { text: [...above, `${context.parent === '' ? '' : '  '}- ${line}`].join('\n'), line: above.length + 1 };
};

export const evaluateInContext = (records: readonly LineRecord[], engine: Engine): ContextFigures => {
  const judged = records
    .filter(({ context }) => context.headings.length > 0 || context.parent !== '')
    .map((record) => {
      const { text, line } = inContext(record);
      return { record, goal: engine.document(text, 'paste').find((goal) => goal.line <= line && line <= goal.endLine) };
    });
  const times = judged.flatMap(({ record, goal }) =>
    record.isGoal && goal ? [[record.timeInContext, goal.criteria.timeBound.given !== null] as const] : [],
  );
  return {
    detection: count(
      judged.filter(({ record }) => !record.unsure).map(({ record, goal }) => [record.isGoal, goal !== undefined]),
    ),
    givenTime: count(times),
  };
};
