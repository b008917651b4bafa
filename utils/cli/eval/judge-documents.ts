/** Documents, by surface: which goal lines are found, and what is flagged that is none. */

import { analyze } from '../../nlp/analyze.ts';
import type { AnalyzeOptions, Surface } from '../../nlp/types.ts';
import type { Counts } from './measures.ts';
import type { DocumentRecord } from './records.ts';

export type DocumentFigures = Counts & {
  /** False alarms per 1,000 words of all documents, and of those without a goal. */
  readonly alarmsPerThousand: number;
  readonly alarmsPerThousandGoalFree: number;
  /** Share of the documents without a goal in which nothing is flagged. */
  readonly quiet: number;
  readonly goalFree: number;
  /** What was flagged and is no goal: where, and its words. */
  readonly noise: readonly { readonly id: string; readonly line: number; readonly text: string }[];
};

type Found = Counts & Pick<DocumentFigures, 'noise'> & { readonly words: number; readonly free: boolean };

const judge = ({ id, text, words, goals }: DocumentRecord, surface: Surface, options: AnalyzeOptions): Found => {
  const found = analyze(text, { ...options, surface }).goals.filter((goal) => goal.isGoal);
  const covers = (line: number) => found.some((goal) => goal.line <= line && line <= goal.endLine);
  const sure = goals.filter(({ unsure }) => !unsure);
  const hits = sure.filter(({ line }) => covers(line)).length;
  const noise = found
    .filter((goal) => !goals.some(({ line }) => goal.line <= line && line <= goal.endLine))
    .map((goal) => ({ id, line: goal.line, text: goal.text }));
  return { hits, alarms: noise.length, misses: sure.length - hits, words, free: goals.length === 0, noise };
};

const total = (list: readonly Found[], key: 'hits' | 'alarms' | 'misses' | 'words'): number =>
  list.reduce((sum, found) => sum + found[key], 0);

/** All documents together on one surface. Labels that are unsure count neither way. */
export const judgeDocuments = (
  records: readonly DocumentRecord[],
  surface: Surface,
  options: AnalyzeOptions,
): DocumentFigures => {
  const all = records.map((record) => judge(record, surface, options));
  const free = all.filter((found) => found.free);
  const perThousand = (list: readonly Found[]) => (1000 * total(list, 'alarms')) / Math.max(1, total(list, 'words'));
  return {
    hits: total(all, 'hits'),
    alarms: total(all, 'alarms'),
    misses: total(all, 'misses'),
    alarmsPerThousand: perThousand(all),
    alarmsPerThousandGoalFree: perThousand(free),
    quiet: free.length === 0 ? 1 : free.filter(({ alarms }) => alarms === 0).length / free.length,
    goalFree: free.length,
    noise: all.flatMap(({ noise }) => noise),
  };
};
