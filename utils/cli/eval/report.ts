/** The figures as text. */

import { CRITERIA, type Surface } from '../../nlp/types.ts';
import type { DocumentFigures } from './documents.ts';
import type { ContextFigures, LineFigures } from './lines.ts';
import type { SetFigures } from './sets.ts';
import { exactOf, kappaOf, macroF1Of, type Detection, type Table } from './statistics.ts';

/** How many of the worst disagreements are listed. */
const WORST = 20;

const figure = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');
const detection = ({ precision, recall, f1 }: Detection): string =>
  `precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}`;
const confusion = (table: Table): string =>
  table.map((row) => row.map((count) => String(count).padStart(4)).join('')).join('  |');
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text).replace(/\s+/gu, ' ');

export const reportLines = (figures: LineFigures, context: ContextFigures): readonly string[] => [
  `Lines: ${figures.records}, goals ${figures.goals}`,
  `  detection (text alone)    ${detection(figures.detection)}  precision at recall 0.85: ${figure(figures.precisionAt85)}`,
  '  criterion    exact  kappa  macro-F1  labels 0 | 1 | 2, verdicts 0 1 2 in each',
  ...CRITERIA.map((criterion) => {
    const table = figures.criteria[criterion];
    return `  ${criterion.padEnd(11)}  ${figure(exactOf(table))}  ${figure(kappaOf(table))}  ${figure(macroF1Of(table))}   ${confusion(table)}`;
  }),
  `  detection (with context)  ${detection(context.detection)}`,
  `  period given by context   ${detection(context.givenTime)}`,
  '  Worst disagreements:',
  ...figures.disagreements
    .slice(0, WORST)
    .map(
      ({ id, criterion, label, verdict, text }) =>
        `    ${id}  ${criterion}: labelled ${label}, judged ${verdict}  ${short(text)}`,
    ),
];

export const reportDocuments = (figures: DocumentFigures, surface: Surface): readonly string[] => [
  `Documents on surface ${surface}: ${figures.documents} with ${figures.words} words`,
  `  detection    ${detection(figures.detection)}`,
  `  false alarms for 1,000 words: ${figure(figures.falseAlarms)}; in goal-free documents: ${figure(figures.falseAlarmsGoalFree)}; goal-free documents left quiet: ${figure(figures.quiet)}`,
  ...figures.noise.slice(0, WORST).map(({ id, line, text }) => `    ${id}:${line}  ${short(text)}`),
];

export const reportSets = ({ sets, codes, pooled }: SetFigures): readonly string[] => [
  `Sets: ${sets}`,
  `  pooled    ${detection(pooled)}`,
  ...Object.entries(codes).map(
    ([code, found]) => `  ${code.padEnd(26)} ${detection(found)}  labelled ${found.labelled}`,
  ),
];
