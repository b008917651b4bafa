/** Whole labelled documents: how many goal lines are found, and how much else is taken for a goal. */

import type { Surface } from '../../nlp/types.ts';
import type { Engine } from './engine.ts';
import type { DocumentRecord } from './records.ts';
import { detectionOf, type Detection } from './statistics.ts';

export type DocumentFigures = {
  readonly documents: number;
  readonly words: number;
  readonly detection: Detection;
  /** False alarms for each 1,000 words of all documents, and of those that hold no goal. */
  readonly falseAlarms: number;
  readonly falseAlarmsGoalFree: number;
  /** The share of goal-free documents in which nothing at all was found. */
  readonly quiet: number;
  readonly noise: readonly { readonly id: string; readonly line: number; readonly text: string }[];
};

export const evaluateDocuments = (
  records: readonly DocumentRecord[],
  engine: Engine,
  surface: Surface,
): DocumentFigures => {
  const read = records.map((record) => {
    const found = engine.document(record.text, surface).filter(({ isGoal }) => isGoal);
    const covers = (line: number): boolean => found.some((goal) => goal.line <= line && line <= goal.endLine);
    const alarms = found.filter((goal) => !record.goals.some(({ line }) => goal.line <= line && line <= goal.endLine));
    const sure = record.goals.filter(({ unsure }) => !unsure);
    return {
      record,
      alarms,
      hits: sure.filter(({ line }) => covers(line)).length,
      misses: sure.filter(({ line }) => !covers(line)).length,
    };
  });
  const sum = (of: (one: (typeof read)[number]) => number, among = read): number =>
    among.reduce((total, one) => total + of(one), 0);
  const goalFree = read.filter(({ record }) => record.goals.length === 0);
  const rate = (among: typeof read): number =>
    (1000 * sum(({ alarms }) => alarms.length, among)) / sum(({ record }) => record.words, among);
  return {
    documents: records.length,
    words: sum(({ record }) => record.words),
    detection: detectionOf(
      sum(({ hits }) => hits),
      sum(({ alarms }) => alarms.length),
      sum(({ misses }) => misses),
    ),
    falseAlarms: rate(read),
    falseAlarmsGoalFree: rate(goalFree),
    quiet: goalFree.filter(({ alarms }) => alarms.length === 0).length / goalFree.length,
    noise: read.flatMap(({ record, alarms }) => alarms.map(({ line, text }) => ({ id: record.id, line, text }))),
  };
};
