/** Sets of an objective and its key results: which of the labelled problems the coach names. */

import type { Engine } from './engine.ts';
import type { SetRecord } from './records.ts';
import { detectionOf, type Detection } from './statistics.ts';

export type SetFigures = {
  readonly sets: number;
  readonly codes: Readonly<Record<string, Detection & { readonly labelled: number }>>;
  readonly pooled: Detection;
};

/** What the pooled figure counts. */
export const POOLED = ['kr_is_task', 'kr_not_measurable', 'too_few_krs', 'too_many_krs', 'objective_vague'] as const;

const documentOf = ({ objective, keyResults }: SetRecord): string =>
  [
    `Objective: ${objective}`,
    '',
    'Key results:',
    ...keyResults.map((text) => `- ${text.replace(/\s*\n\s*/gu, ' ')}`),
    '',
  ].join('\n');

const codeOf = (rule: string): string => rule.replace(/^okr\//u, '').replaceAll('-', '_');

export const evaluateSets = (records: readonly SetRecord[], engine: Engine): SetFigures => {
  const read = records.map((record) => {
    const goals = engine.document(documentOf(record), 'paste');
    return { record, found: new Set(goals.flatMap(({ set }) => set?.findings.map(({ rule }) => codeOf(rule)) ?? [])) };
  });
  const countOf = (code: string): readonly [hits: number, alarms: number, misses: number] => {
    const number = (label: boolean, named: boolean): number =>
      read.filter(({ record, found }) => record.problems.includes(code) === label && found.has(code) === named).length;
    return [number(true, true), number(false, true), number(true, false)];
  };
  const all = [
    ...new Set([...POOLED, ...records.flatMap(({ problems }) => problems), ...read.flatMap(({ found }) => [...found])]),
  ];
  const pooled = POOLED.map(countOf).reduce(
    (sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]] as const,
    [0, 0, 0] as const,
  );
  return {
    sets: records.length,
    codes: Object.fromEntries(
      all.map((code) => [code, { ...detectionOf(...countOf(code)), labelled: countOf(code)[0] + countOf(code)[2] }]),
    ),
    pooled: detectionOf(...pooled),
  };
};
