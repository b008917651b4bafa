/** Figures of agreement and detection. Levels are 0, 1, 2; rows of a table are labels, columns verdicts. */

export type Table = readonly (readonly number[])[];

/** Counts of (label, verdict) pairs. */
export const tableOf = (pairs: readonly (readonly [label: number, verdict: number])[]): Table => {
  const table = [0, 1, 2].map(() => [0, 0, 0]);
  for (const [label, verdict] of pairs) {
    const row = table[label];
    if (row) row[verdict] = (row[verdict] ?? 0) + 1;
  }
  return table;
};

const at = (table: Table, row: number, column: number): number => table[row]?.[column] ?? 0;
const rowSum = (table: Table, row: number): number => table[row]?.reduce((sum, count) => sum + count, 0) ?? 0;
const columnSum = (table: Table, column: number): number => table.reduce((sum, row) => sum + (row[column] ?? 0), 0);
const total = (table: Table): number => table.reduce((sum, _row, index) => sum + rowSum(table, index), 0);

export const exactOf = (table: Table): number => {
  const all = total(table);
  return all === 0 ? Number.NaN : [0, 1, 2].reduce((sum, level) => sum + at(table, level, level), 0) / all;
};

/** Cohen's kappa with quadratic weights; NaN where labels and verdicts are all of one level. */
export const kappaOf = (table: Table): number => {
  const all = total(table);
  let observed = 0;
  let expected = 0;
  for (const row of [0, 1, 2]) {
    for (const column of [0, 1, 2]) {
      const weight = (row - column) ** 2;
      observed += weight * at(table, row, column);
      expected += (weight * rowSum(table, row) * columnSum(table, column)) / all;
    }
  }
  return expected === 0 ? Number.NaN : 1 - observed / expected;
};

/** Mean F1 of the levels that occur among the labels. */
export const macroF1Of = (table: Table): number => {
  const levels = [0, 1, 2].filter((level) => rowSum(table, level) > 0);
  const scores = levels.map((level) => {
    const both = rowSum(table, level) + columnSum(table, level);
    return both === 0 ? 0 : (2 * at(table, level, level)) / both;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
};

export type Detection = { readonly precision: number; readonly recall: number; readonly f1: number };

/** NaN where nothing was found or nothing was there. */
export const detectionOf = (hits: number, falseAlarms: number, misses: number): Detection => {
  const precision = hits / (hits + falseAlarms);
  const recall = hits / (hits + misses);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
};

/** The best precision at which at least `recall` of the goals rank above the line. */
export const precisionAtRecall = (
  ranked: readonly { readonly confidence: number; readonly isGoal: boolean }[],
  recall: number,
): number => {
  const sorted = ranked.toSorted((a, b) => b.confidence - a.confidence);
  const goals = sorted.filter(({ isGoal }) => isGoal).length;
  let hits = 0;
  let best = 0;
  sorted.forEach(({ isGoal, confidence }, index) => {
    if (isGoal) hits += 1;
    // Equal confidences stand or fall together.
    if (sorted[index + 1]?.confidence === confidence || hits < recall * goals) return;
    best = Math.max(best, hits / (index + 1));
  });
  return best;
};
