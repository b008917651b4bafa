/** The probability that a sentence is a goal: a logistic model over named features, fitted on labelled text. */

import type { Annotation, LanguagePack } from '../types.ts';

export type Features = Readonly<Record<string, number>>;

const logOdds = (features: Features, weights: LanguagePack['weights']): number => {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
};

const withWords = (features: Features, words: readonly string[] = [], { weights }: LanguagePack): Features => {
  const all: Record<string, number> = { ...features };
  for (const name of words) if (name in weights) all[name] = 1;
  return all;
};

/** What the words alone tell of a sentence; null where a language tells nothing from them. */
export const outlineOf = (pack: LanguagePack, text: string): Features | null =>
  pack.outline ? withWords(pack.outline(text), pack.words?.(text), pack) : null;

/** What is known of a sentence by itself: beside its outline, what it takes to tag and count it. */
export const featuresOf = (
  pack: LanguagePack,
  annotation: Annotation,
  outline: Features | null = outlineOf(pack, annotation.text),
): Features => withWords(pack.features(annotation, outline ?? undefined), pack.order?.(annotation.tokens), pack);

export const logOddsOf = ({ weights }: LanguagePack, ...groups: readonly Features[]): number =>
  groups.reduce((total, features) => total + logOdds(features, weights), 0);

export const confidenceOf = (pack: LanguagePack, ...groups: readonly Features[]): number =>
  1 / (1 + Math.exp(-logOddsOf(pack, ...groups)));

/** How goal-like the others in the same company are, around 0; 0 for one that stands alone. */
export const companyFeature = (own: number, total: number, count: number): number =>
  count < 2 ? 0 : (total - own) / (count - 1) - 0.3;

/** The confidence of text that the gate stopped. */
export const GATED = 0.01;
