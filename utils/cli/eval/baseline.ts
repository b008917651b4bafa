/** The figures that are kept and compared: one flat record of numbers a language. */

import { CRITERIA, type Surface } from '../../nlp/types.ts';
import type { DocumentFigures } from './documents.ts';
import type { LineFigures } from './lines.ts';
import type { SetFigures } from './sets.ts';
import { kappaOf } from './statistics.ts';

export type Figures = Readonly<Record<string, number>>;

/** How far a figure may move the wrong way before it counts as worse. */
export const TOLERANCE = 0.01;

const round = (figures: Readonly<Record<string, number>>): Figures =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      Number.isFinite(value) ? [[name, Math.round(value * 1000) / 1000]] : [],
    ),
  );

export const figuresOfLines = ({ detection, precisionAt85, criteria }: LineFigures): Figures =>
  round({
    'lines/precision': detection.precision,
    'lines/recall': detection.recall,
    'lines/precision-at-recall-0.85': precisionAt85,
    ...Object.fromEntries(CRITERIA.map((criterion) => [`kappa/${criterion}`, kappaOf(criteria[criterion])])),
  });

export const figuresOfDocuments = (
  { detection, falseAlarms, falseAlarmsGoalFree, quiet }: DocumentFigures,
  surface: Surface,
): Figures =>
  round({
    [`documents/${surface}/recall`]: detection.recall,
    [`documents/${surface}/false-alarms`]: falseAlarms,
    [`documents/${surface}/false-alarms-goal-free`]: falseAlarmsGoalFree,
    [`documents/${surface}/quiet`]: quiet,
  });

export const figuresOfSets = ({ pooled }: SetFigures): Figures =>
  round({ 'sets/precision': pooled.precision, 'sets/recall': pooled.recall });

/** The figures that got worse than the kept ones by more than the tolerance; a false alarm fewer is better. */
export const worseThan = (kept: Figures, now: Figures): readonly string[] =>
  Object.entries(kept).flatMap(([name, before]) => {
    const after = now[name];
    if (after === undefined) return [`${name}: ${before} is no longer measured`];
    const loss = name.includes('false-alarms') ? after - before : before - after;
    const allowed = name.includes('false-alarms') ? Math.max(TOLERANCE, before * 0.05) : TOLERANCE;
    return loss > allowed ? [`${name}: ${before} → ${after}`] : [];
  });
