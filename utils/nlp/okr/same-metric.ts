/** Which measure a sentence moves, and which way: how two of them agree or pull apart. */

import { cuesOf } from '../criteria/reading.ts';
import type { Annotation } from '../types.ts';

type Metric = { readonly name: string; readonly of: string };

/** Forms of a word differ at their ends by no more than this. */
const LONGEST_ENDING = 3;
const SHORTEST_FRONT = 3;

/** Two forms of one word: "customer" and "customers", "mainoskulut" and "mainoskuluja". */
export const sameWord = (a: string, b: string): boolean => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return a === b || (at >= SHORTEST_FRONT && Math.max(a.length, b.length) - at <= LONGEST_ENDING);
};

/** The measure that is named first, and the noun or adjective before it: "ad" of "ad spend". */
const metricOf = (annotation: Annotation): Metric | null => {
  const [metric] = cuesOf(annotation, 'metric');
  if (metric?.lemma === undefined) return null;
  const before = annotation.tokens.findLast(({ end }) => end <= metric.start);
  const belongs = before && (before.pos === 'noun' || before.pos === 'adjective') && metric.start - before.end <= 1;
  return { name: metric.lemma, of: belongs ? before.lower : '' };
};

export const directionOf = (annotation: Annotation): 'up' | 'down' | null => {
  const up = cuesOf(annotation, 'direction-up').length > 0;
  const down = cuesOf(annotation, 'direction-down').length > 0;
  return up === down ? null : up ? 'up' : 'down';
};

/** The measure that one raises and the other lowers, as the first names it; null where there is none. */
export const pulledApart = (a: Annotation, b: Annotation): string | null => {
  const [first, second] = [metricOf(a), metricOf(b)];
  const [one, other] = [directionOf(a), directionOf(b)];
  if (!first || !second || one === null || other === null || one === other) return null;
  const scoped = first.of === '' || second.of === '' || sameWord(first.of, second.of);
  return scoped && sameWord(first.name, second.name) ? first.name : null;
};
