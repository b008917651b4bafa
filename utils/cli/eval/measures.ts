/** Agreement as numbers. */

export type Counts = { readonly hits: number; readonly alarms: number; readonly misses: number };

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** All three from 0 to 1; 0 where there is nothing to count. */
export const precisionOf = ({ hits, alarms }: Counts): number => share(hits, hits + alarms);
export const recallOf = ({ hits, misses }: Counts): number => share(hits, hits + misses);
export const f1Of = ({ hits, alarms, misses }: Counts): number => share(2 * hits, 2 * hits + alarms + misses);

/** Rows are labels 0, 1, 2; columns are verdicts. */
export type Confusion = readonly (readonly number[])[];

export const confusionOf = (pairs: readonly (readonly [label: number, verdict: number])[]): Confusion =>
  [0, 1, 2].map((label) => [0, 1, 2].map((verdict) => pairs.filter(([a, b]) => a === label && b === verdict).length));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const column = (table: Confusion, index: number): number => sum(table.map((row) => row[index] ?? 0));
const cell = (table: Confusion, row: number, index: number): number => table[row]?.[index] ?? 0;

/** The share of labels that were met, from 0 to 1. */
export const exactOf = (table: Confusion): number =>
  share(sum([0, 1, 2].map((index) => cell(table, index, index))), sum(table.flat()));

/** Cohen's kappa with quadratic weights. */
export const kappaOf = (table: Confusion): number => {
  const total = sum(table.flat());
  let [observed, expected] = [0, 0];
  for (const label of [0, 1, 2]) {
    for (const verdict of [0, 1, 2]) {
      const weight = (label - verdict) ** 2 / 4;
      observed += (weight * cell(table, label, verdict)) / total;
      expected += (weight * sum([...(table[label] ?? [])]) * column(table, verdict)) / total ** 2;
    }
  }
  return total === 0 || expected === 0 ? 0 : 1 - observed / expected;
};

/** The mean F1 of the levels that occur. */
export const macroF1Of = (table: Confusion): number => {
  const present = [0, 1, 2].filter((level) => sum([...(table[level] ?? [])]) > 0);
  const scores = present.map((level) => {
    const hits = cell(table, level, level);
    return f1Of({ hits, alarms: column(table, level) - hits, misses: sum([...(table[level] ?? [])]) - hits });
  });
  return share(sum(scores), scores.length);
};

/** The best precision at a recall of at least `least`, read off a ranking by confidence. */
export const precisionAtRecall = (
  ranked: readonly { readonly confidence: number; readonly isGoal: boolean }[],
  least: number,
): number => {
  const sorted = ranked.toSorted((a, b) => b.confidence - a.confidence);
  const goals = sorted.filter(({ isGoal }) => isGoal).length;
  let [hits, best] = [0, 0];
  for (const [index, { isGoal, confidence }] of sorted.entries()) {
    if (isGoal) hits += 1;
    if (sorted[index + 1]?.confidence !== confidence && share(hits, goals) >= least)
      best = Math.max(best, share(hits, index + 1));
  }
  return best;
};
