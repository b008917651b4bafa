/** Objectives with their key results: findings about the set, by code. */

import { analyze } from '../../nlp/analyze.ts';
import type { AnalyzeOptions } from '../../nlp/types.ts';
import type { Counts } from './measures.ts';
import type { SetRecord } from './records.ts';

/** The codes that the pooled figures are about. */
export const POOLED: readonly string[] = [
  'kr_is_task',
  'kr_not_measurable',
  'too_few_krs',
  'too_many_krs',
  'objective_vague',
];

const flat = (text: string): string => text.replace(/[\r\n]+/gu, ' ').trim();

const documentFor = ({ objective, keyResults }: SetRecord): string =>
  [`Objective: ${flat(objective)}`, 'Key results:', ...keyResults.map((text) => `- ${flat(text)}`)].join('\n');

/** `okr/kr-is-task` is the corpus's `kr_is_task`. */
const codeOf = (rule: string): string => rule.replace(/^okr\//u, '').replaceAll('-', '_');

const codesFound = (record: SetRecord, options: AnalyzeOptions): ReadonlySet<string> => {
  const { goals } = analyze(documentFor(record), { ...options, surface: 'paste' });
  return new Set(goals.flatMap((goal) => goal.set?.findings ?? []).map(({ rule }) => codeOf(rule)));
};

const counts = (pairs: readonly (readonly [labelled: boolean, found: boolean])[]): Counts => ({
  hits: pairs.filter(([labelled, found]) => labelled && found).length,
  alarms: pairs.filter(([labelled, found]) => !labelled && found).length,
  misses: pairs.filter(([labelled, found]) => labelled && !found).length,
});

/** By code, and pooled over the five that matter most. A set counts once for a code. */
export const judgeSets = (records: readonly SetRecord[], options: AnalyzeOptions): ReadonlyMap<string, Counts> => {
  const judged = records.map((record) => ({ labels: new Set(record.problems), found: codesFound(record, options) }));
  const codes = [...new Set(judged.flatMap(({ labels, found }) => [...labels, ...found]))].toSorted();
  const pairsFor = (code: string) => judged.map(({ labels, found }) => [labels.has(code), found.has(code)] as const);
  return new Map([
    ...codes.map((code) => [code, counts(pairsFor(code))] as const),
    ['pooled', counts(POOLED.flatMap(pairsFor))],
  ]);
};
