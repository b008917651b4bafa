/** Figures as tables for a person at a terminal. */

import { CRITERIA } from '../../nlp/types.ts';
import type { Evaluation, Figures } from './figures.ts';
import { f1Of, precisionOf, recallOf } from './measures.ts';
import type { Records } from './records.ts';
import { noiseOf, worstOf } from './worst.ts';

const three = (value: number | undefined): string => (value ?? 0).toFixed(3);
const row = (cells: readonly string[]): string =>
  cells.map((text, index) => (index === 0 ? text.padEnd(30) : text.padStart(11))).join('');

const detectionTable = (figures: Figures, name: string): string[] => [
  row(['detection', 'precision', 'recall', 'F1']),
  ...['field', 'paste', 'prose'].map((surface) =>
    row([
      `  ${surface}`,
      ...['precision', 'recall', 'F1'].map((measure) => three(figures[`${name} detection ${surface} ${measure}`])),
    ]),
  ),
  row(['  at recall 0.85, by ranking', three(figures[`${name} detection precision at recall 0.85`])]),
];

const verdictTable = ({ figures, confusions }: Evaluation, name: string): string[] => [
  row(['verdicts', 'kappa', 'exact', 'macro-F1', '   label 0 / 1 / 2 by verdict 0, 1, 2']),
  ...CRITERIA.map(
    (criterion) =>
      row([
        `  ${criterion}`,
        ...['kappa', 'exact', 'macro-F1'].map((measure) => three(figures[`${name} ${criterion} ${measure}`])),
      ]) + `   ${(confusions[`${name} ${criterion}`] ?? []).map((cells) => cells.join(' ')).join(' / ')}`,
  ),
];

const documentTable = (figures: Figures): string[] => [
  row(['documents', 'precision', 'recall', 'F1', 'alarms/1000', 'goal-free', 'quiet']),
  ...['field', 'paste', 'prose'].map((surface) =>
    row([
      `  ${surface}`,
      ...[
        'precision',
        'recall',
        'F1',
        'false alarms per 1,000 words',
        'false alarms per 1,000 words, goal-free',
        'goal-free and quiet',
      ].map((measure) => three(figures[`documents ${surface} ${measure}`])),
    ]),
  ),
];

const setTable = ({ sets }: Evaluation): string[] => [
  row(['sets', 'precision', 'recall', 'F1', 'labelled', 'found']),
  ...[...sets].map(([code, counts]) =>
    row([
      `  ${code === 'pooled' ? 'pooled (five codes)' : `okr/${code.replaceAll('_', '-')}`}`,
      three(precisionOf(counts)),
      three(recallOf(counts)),
      three(f1Of(counts)),
      String(counts.hits + counts.misses),
      String(counts.hits + counts.alarms),
    ]),
  ),
];

const rewriteTable = (figures: Figures): string[] => [
  'a rewrite, not only a question, where expected and not met',
  ...CRITERIA.map((criterion) => row([`  ${criterion}`, three(figures[`rewrite offered ${criterion}`])])),
];

/** Everything about one language. */
export const printed = (language: string, records: Records, evaluation: Evaluation, worst: number): string => {
  const { figures } = evaluation;
  const blocks: string[][] = [
    [`${language}: ${records.lines.length} lines, ${records.documents.length} documents, ${records.sets.length} sets`],
  ];
  if (records.lines.length > 0) {
    blocks.push(
      ['By the text alone'],
      detectionTable(figures, 'text'),
      verdictTable(evaluation, 'text'),
      rewriteTable(figures),
    );
    blocks.push(['With its context'], detectionTable(figures, 'context'), verdictTable(evaluation, 'context'), [
      row([
        'time in context',
        ...['precision', 'recall', 'F1'].map((measure) => three(figures[`time in context ${measure}`])),
      ]),
    ]);
  }
  if (records.documents.length > 0) blocks.push(documentTable(figures));
  if (worst > 0 && evaluation.noise.length > 0)
    blocks.push(['False alarms in prose', ...noiseOf(evaluation.noise, worst)]);
  if (records.sets.length > 0) blocks.push(setTable(evaluation));
  if (records.lines.length > 0 && worst > 0) blocks.push(['Worst disagreements', ...worstOf(evaluation.lines, worst)]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
