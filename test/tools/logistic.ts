/** Logistic regression with L2, by Newton's method. Small and exact: a few thousand examples, a few hundred features. */

export type Features = Readonly<Record<string, number>>;
export type Weights = Record<string, number>;
export type Example = { readonly features: Features; readonly positive: boolean; readonly weight: number };

export const probability = (features: Features, weights: Weights): number => {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
};

/** Solves a·x = b for a symmetric positive definite matrix (Cholesky, in place). */
const solve = (a: Float64Array[], b: Float64Array): Float64Array => {
  const n = b.length;
  const at = (row: number, column: number): number => a[row]?.[column] ?? 0;
  for (let j = 0; j < n; j += 1) {
    for (let i = j; i < n; i += 1) {
      let sum = at(i, j);
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      (a[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i += 1) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= at(i, k) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k += 1) sum -= at(k, i) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  return x;
};

/** Features seen fewer than `rare` times are left out: what they say of these texts says little of others. */
export const fit = (examples: readonly Example[], strength: number, rare = 6): Weights => {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of Object.keys(features)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= rare).map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const n = names.length;
  const rows = examples.map(({ features, positive, weight }) => ({
    positive,
    weight,
    cells: Object.entries(features).flatMap(([name, value]) => {
      const at = index.get(name);
      return at === undefined ? [] : [[at, value] as const];
    }),
  }));
  const w = new Float64Array(n);
  for (let step = 0; step < 9; step += 1) {
    const hessian = Array.from({ length: n }, (_, i) => {
      const row = new Float64Array(n);
      row[i] = names[i] === 'bias' ? 1e-3 : strength;
      return row;
    });
    const gradient = Float64Array.from(w, (value, i) => -value * (names[i] === 'bias' ? 1e-3 : strength));
    for (const { positive, weight, cells } of rows) {
      const sum = cells.reduce((total, [at, value]) => total + value * (w[at] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-sum));
      const slope = Math.max(p * (1 - p), 1e-6) * weight;
      for (const [i, x] of cells) {
        gradient[i] = (gradient[i] ?? 0) + weight * (Number(positive) - p) * x;
        const row = hessian[i] as Float64Array;
        for (const [j, y] of cells) row[j] = (row[j] ?? 0) + slope * x * y;
      }
    }
    const change = solve(hessian, gradient);
    for (let i = 0; i < n; i += 1) w[i] = (w[i] ?? 0) + (change[i] ?? 0);
  }
  return Object.fromEntries(names.map((name, at) => [name, w[at] ?? 0]));
};
