/** The probability that a sentence is a goal: a logistic model over named features, fitted on labelled text. */

import type { Annotation, LanguagePack } from '../types.ts';

export type Features = Readonly<Record<string, number>>;

const logOdds = (features: Features, weights: LanguagePack['weights']): number => {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
};

/** What is known of a sentence by itself; of its words, those that weigh. */
export const featuresOf = (pack: LanguagePack, annotation: Annotation): Features => {
  const words = pack.words?.(annotation).filter((name) => name in pack.weights) ?? [];
  return { ...pack.features(annotation), ...Object.fromEntries(words.map((name) => [name, 1])) };
};

export const confidenceOf = (pack: LanguagePack, ...groups: readonly Features[]): number => {
  const sum = groups.reduce((total, features) => total + logOdds(features, pack.weights), 0);
  return 1 / (1 + Math.exp(-sum));
};

/** How goal-like the others in the same company are, around 0; 0 for one that stands alone. */
export const companyFeature = (own: number, total: number, count: number): number =>
  count < 2 ? 0 : (total - own) / (count - 1) - 0.3;

/** The confidence of text that the gate stopped. */
export const GATED = 0.01;
