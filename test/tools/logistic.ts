/** Logistic regression with L2, by L-BFGS on sparse rows. */

export type Features = Readonly<Record<string, number>>;
export type Weights = Record<string, number>;
/** A word, or another of the many features that are named by the text itself. */
export const isWord = (name: string): boolean => name.includes(':');

export type Example = {
  readonly features: Features;
  readonly positive: boolean;
  readonly weight: number;
  readonly group: string;
};

export const probability = (features: Features, weights: Weights): number => {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
};

/** Features seen in fewer groups than this, words in twice as many, are left out: they say little of other texts. */
export type Limits = {
  readonly strength: number;
  readonly groups: number;
  /** What is believed before any text is seen; the penalty pulls there, `firmness` times as hard as others to 0. */
  readonly beliefs: Weights;
  readonly firmness: number;
  /** There are many words, each with little to say: how much harder they are pulled to 0. */
  readonly shyness: number;
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

type Memory = { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number };

/** The two-loop recursion: the gradient bent by what the last steps told of the curvature. */
const direction = (gradient: Float64Array, memory: readonly Memory[]): Float64Array => {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (const { s, y, rho } of memory.toReversed()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    for (let i = 0; i < q.length; i += 1) q[i] = (q[i] ?? 0) - alpha * (y[i] ?? 0);
  }
  const last = memory.at(-1);
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 0.01;
  for (let i = 0; i < q.length; i += 1) q[i] = (q[i] ?? 0) * scale;
  for (const { s, y, rho } of memory) {
    const beta = rho * dot(y, q);
    const alpha = alphas.pop() ?? 0;
    for (let i = 0; i < q.length; i += 1) q[i] = (q[i] ?? 0) + (alpha - beta) * (s[i] ?? 0);
  }
  return q;
};

/** Flatter than this, no weight moves in its second decimal. */
const STEEP = 0.01;

/** Minimises the weighted log loss plus the penalty. There is one minimum: near `from` it is only found sooner. */
export const fit = (
  examples: readonly Example[],
  { strength, groups, beliefs, firmness, shyness }: Limits,
  from: Weights = beliefs,
): Weights => {
  const seen = new Map<string, Set<string>>();
  for (const { features, group } of examples) {
    for (const name in features) {
      const found = seen.get(name) ?? new Set();
      found.add(group);
      seen.set(name, found);
    }
  }
  const names = [...seen]
    .filter(([name, { size }]) => size >= (isWord(name) ? 2 * groups : groups))
    .map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const penalty = Float64Array.from(names, (name) =>
    name === 'bias' ? 0.01 : strength * (name in beliefs ? firmness : isWord(name) ? shyness : 1),
  );
  const centre = Float64Array.from(names, (name) => beliefs[name] ?? 0);
  const rows = examples.map(({ features, positive, weight }) => {
    const cells: number[] = [];
    const values: number[] = [];
    for (const name in features) {
      const cell = index.get(name);
      if (cell === undefined) continue;
      cells.push(cell);
      values.push(features[name] ?? 0);
    }
    return { sign: positive ? 1 : -1, weight, at: Int32Array.from(cells), value: Float64Array.from(values) };
  });
  const measure = (w: Float64Array): { loss: number; gradient: Float64Array } => {
    const away = Float64Array.from(w, (value, i) => value - (centre[i] ?? 0));
    const gradient = Float64Array.from(away, (value, i) => value * (penalty[i] ?? 0));
    let loss = dot(gradient, away) / 2;
    for (const { sign, weight, at, value } of rows) {
      let sum = 0;
      for (let k = 0; k < at.length; k += 1) sum += (value[k] ?? 0) * (w[at[k] ?? 0] ?? 0);
      const margin = sign * sum;
      loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const slope = (-sign * weight) / (1 + Math.exp(margin));
      for (let k = 0; k < at.length; k += 1)
        gradient[at[k] ?? 0] = (gradient[at[k] ?? 0] ?? 0) + slope * (value[k] ?? 0);
    }
    return { loss, gradient };
  };
  let w = Float64Array.from(names, (name) => from[name] ?? 0);
  let now = measure(w);
  let memory: Memory[] = [];
  for (let step = 0; step < 300 && dot(now.gradient, now.gradient) > STEEP; step += 1) {
    const towards = direction(now.gradient, memory);
    const fall = dot(now.gradient, towards);
    let length = 1;
    let next = w;
    let then = now;
    for (let tries = 0; tries < 25; tries += 1, length /= 2) {
      next = Float64Array.from(w, (value, i) => value - length * (towards[i] ?? 0));
      then = measure(next);
      if (then.loss <= now.loss - 1e-4 * length * fall) break;
    }
    const s = Float64Array.from(next, (value, i) => value - (w[i] ?? 0));
    const before = now.gradient;
    const y = Float64Array.from(then.gradient, (value, i) => value - (before[i] ?? 0));
    const curve = dot(s, y);
    if (curve > 1e-10) memory = [...memory.slice(-9), { s, y, rho: 1 / curve }];
    w = next;
    now = then;
  }
  return { ...beliefs, ...Object.fromEntries(names.map((name, at) => [name, w[at] ?? 0])) };
};
