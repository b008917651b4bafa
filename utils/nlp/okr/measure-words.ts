/** The words that name a measure in a sentence, and when two words are forms of one. */

import type { Annotation, Span, Token } from '../types.ts';
import { isDeed } from '../criteria/reading.ts';

/** Forms of a word differ at their ends by no more than this. */
const LONGEST_ENDING = 3;
export const SHORTEST_FRONT = 3;

/** Two forms of one word: "customer" and "customers", "mainoskulut" and "mainoskuluja". */
export const sameWord = (a: string, b: string): boolean => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return a === b || (at >= SHORTEST_FRONT && Math.max(a.length, b.length) - at <= LONGEST_ENDING);
};

export const QUALIFIES: ReadonlySet<Token['pos']> = new Set(['noun', 'adjective', 'other']);
export const LETTERS = /^\p{L}[\p{L}-]*$/u;

/** What is done with a measure is no part of its name, whatever a tagger takes it for: "Lower" of "Lower NPS". */
export const isDone = ({ cues }: Annotation, { start, end }: Token): boolean =>
  cues.some((cue) => isDeed(cue) && cue.start <= start && end <= cue.end);

/** The words of the measure that is named there, else first: with what stands before it, and after "number of". */
export const measureWords = (annotation: Annotation, beside: Span | null = null): readonly Token[] => {
  const { cues, quantities } = annotation;
  const qualifies = (token: Token): boolean =>
    QUALIFIES.has(token.pos) && LETTERS.test(token.text) && !isDone(annotation, token);
  // A unit is no measure: "… nousee 90 prosenttiin".
  const isUnit = (cue: Span): boolean =>
    quantities.some(({ kind, start, end }) => kind === 'percent' && start <= cue.start && cue.end <= end);
  const metrics = cues.filter((cue) => cue.cue === 'metric' && !isUnit(cue));
  const metric = metrics.find(({ start, end }) => beside && start < beside.end && beside.start < end) ?? metrics[0];
  if (!metric) return [];
  const { tokens } = annotation;
  const first = tokens.findIndex(({ start }) => start >= metric.start);
  if (first === -1) return [];
  const touches = (at: number): boolean => (tokens[at]?.start ?? Infinity) - (tokens[at - 1]?.end ?? 0) <= 1;
  const belongs = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && qualifies(token);
  };
  let last = tokens.findLastIndex(({ end }) => end <= metric.end);
  if (tokens[last]?.pos === 'preposition') while (belongs(last + 1) && touches(last + 1)) last += 1;
  // "Cost transparency" is no cost; a "churn rate" is churn.
  const isNamed = ({ start, end }: Token): boolean => metrics.some((each) => each.start <= start && end <= each.end);
  // After a verb of its own, what a tagger takes for another one is a noun: "cut the sales cycle".
  const isVerbDone = cues.some(({ cue, end }) => cue.startsWith('direction-') && end <= metric.start);
  const goesOn = (token: Token | undefined): token is Token =>
    token !== undefined &&
    LETTERS.test(token.text) &&
    !isDone(annotation, token) &&
    (token.pos === 'noun' || (isVerbDone && token.pos === 'verb'));
  for (let next = tokens[last + 1]; goesOn(next) && touches(last + 1) && !isNamed(next);) {
    last += 1;
    next = tokens[last + 1];
  }
  let from = first;
  while (belongs(from - 1) && touches(from)) from -= 1;
  return tokens.slice(from, last + 1).filter(({ pos }) => pos !== 'preposition');
};
