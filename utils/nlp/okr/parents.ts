/** Goals that stand under no objective of the text are matched to those above: which of them they seem to serve. */

import { withGiven } from '../given.ts';
import { packOf } from '../language.ts';
import { withAbove, type UpperObjective } from './above.ts';
import type { Linked } from './links.ts';
import { givenByParent, saidBy, servedBy } from './parent-match/serving.ts';
import { movementOf, pulledApart } from './same-metric.ts';
import { readSentence } from '../detection/readings.ts';
import type { AnalyzeOptions, Reference, Span } from '../types.ts';

/** Dates don't tell what a goal is about. Spans count from the goal's start. */
const timesIn = ({ start, sentences }: Linked): readonly Span[] =>
  sentences.flatMap((sentence) =>
    sentence.reading.annotation.times.map((time) => ({
      start: sentence.start - start + time.start,
      end: sentence.start - start + time.end,
    })),
  );

/** Whoever moves the parent's measure the other way does not serve it, though both are about the same. */
const isAgainst = (goal: Linked, parent: UpperObjective, reference: Reference, { cache }: AnalyzeOptions): boolean => {
  const own = goal.sentences.map(({ reading }) => movementOf(reading.annotation, goal.pack.topics));
  if (own.every((moves) => moves === null)) return false;
  return saidBy(parent).some((text) => {
    const pack = packOf(text, 'auto', [goal.pack.code]) ?? goal.pack;
    const above = movementOf(readSentence(text, pack, reference, cache).annotation, pack.topics);
    return own.some((moves) => pulledApart(moves, above) !== null);
  });
};

/** In: goals as they are linked. Out: the same, with what their parents give for Relevant. */
export const withParents = (
  linked: readonly Linked[],
  reference: Reference,
  options: AnalyzeOptions,
): readonly Linked[] => {
  return withAbove(linked, options).map((goal) => {
    const match = servedBy(goal.text, timesIn(goal), goal.above, goal.pack, options.cache);
    const parent = goal.above[match?.index ?? -1];
    return match && parent !== undefined && !isAgainst(goal, parent, reference, options)
      ? { ...goal, given: withGiven(goal.given, 'relevant', givenByParent(match, parent)) }
      : goal;
  });
};
