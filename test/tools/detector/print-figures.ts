/** Prints the figures of a set of outcomes, and on request the worst of them. */
import { THRESHOLDS as TODAYS } from '../../../utils/nlp/detection/thresholds.ts';
import { atThreshold, falseAlarms, inDocuments, ofKind, precisionAt } from './figures.ts';
import { foundAt, type Outcomes } from './outcomes.ts';

const THRESHOLDS = [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
const shown = (...values: readonly number[]): string => values.map((value) => value.toFixed(3).padStart(7)).join('');

export const printFigures = (title: string, outcomes: Outcomes): void => {
  console.log(`\n${title}`);
  const lines = ofKind(outcomes, 'line');
  console.log(
    `  lines: precision at recall .80 .85 .90 ${shown(...[0.8, 0.85, 0.9].map((at) => precisionAt(lines, at)))}`,
  );
  console.log(
    '  threshold   lines P      R   documents: goal-free/1000, quiet, all/1000, R   field: others, goals marked',
  );
  const field = ofKind(outcomes, 'field');
  for (const threshold of THRESHOLDS) {
    const { precision, recall } = atThreshold(lines, threshold);
    const { free, quiet, all, recall: found } = inDocuments(outcomes.documents, threshold);
    const others = field.filter(({ positive }) => !positive);
    const marked = others.filter(({ p }) => p >= threshold).length / Math.max(1, others.length);
    console.log(
      `  ${threshold.toFixed(2)}      ${shown(precision, recall)}   ${shown(free, quiet, all, found)}   ${shown(marked, atThreshold(field, threshold).recall)}`,
    );
  }
};

/** How far the figures of single ways of sharing the repositories out lie apart. */
export const printSpread = (splits: readonly Outcomes[]): void => {
  const told = (name: string, values: readonly number[]): void => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    console.log(`  ${name}: mean ${mean.toFixed(3)}, spread ${spread.toFixed(3)} over ${values.length} splits`);
  };
  for (const at of [0.8, 0.85, 0.9])
    told(
      `lines, precision at recall ${at}`,
      splits.map((one) => precisionAt(ofKind(one, 'line'), at)),
    );
  for (const surface of ['paste', 'prose'] as const) {
    const figures = splits.map(({ documents }) => inDocuments(documents, TODAYS[surface]));
    for (const name of ['free', 'quiet', 'all', 'recall'] as const)
      told(
        `documents at today's ${surface}, ${name}`,
        figures.map((one) => one[name]),
      );
  }
};

export const printWorst = (outcomes: Outcomes): void => {
  const ranked = ofKind(outcomes, 'line').toSorted((a, b) => b.p - a.p);
  for (const { p, text } of ranked.filter(({ positive }) => !positive).slice(0, 70))
    console.log('FP', p.toFixed(2), text.slice(0, 160));
  for (const { p, text } of ranked.filter(({ positive }) => positive).slice(-80))
    console.log('FN', p.toFixed(2), text.slice(0, 160));
  for (const { p, text, positive } of ofKind(outcomes, 'field'))
    if (p >= 0.4 !== positive) console.log('FIELD', positive ? 'FN' : 'FP', p.toFixed(2), text);
  for (const seen of outcomes.documents) {
    const free = seen.document.goals.length === 0 ? 'FREE' : '';
    for (const { p, line, text } of falseAlarms(seen, 0.5))
      console.log('DFP', free, seen.document.id, line, p.toFixed(2), text.slice(0, 140).replace(/\s+/gu, ' '));
    const found = foundAt(seen, 0.5);
    for (const goal of seen.document.goals)
      if (!goal.unsure && !found.some(({ line, endLine }) => line <= goal.line && goal.line <= endLine))
        console.log('DFN', seen.document.id, goal.line, goal.text.slice(0, 140));
  }
};
