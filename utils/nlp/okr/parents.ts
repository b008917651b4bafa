/** Goals that stand under no objective of the text are matched to the team's: which of them they seem to serve. */

import { withGiven } from '../given.ts';
import { packOf } from '../language.ts';
import type { Linked } from './links.ts';
import { givenByParent, saidBy, servedBy } from './parent-match/serving.ts';
import { movementOf, pulledApart } from './same-metric.ts';
import { readSentence } from '../detection/readings.ts';
import type { ParentObjective } from '../templates/template-shape.ts';
import type { AnalyzeOptions, Reference, Span } from '../types.ts';

/** The team's objectives as far as they are asked here: a page that names the objective has said it. */
export const teamParents = ({
  template,
  context,
}: Pick<AnalyzeOptions, 'template' | 'context'>): readonly ParentObjective[] =>
  context?.objective ? [] : template.parents;

/** Dates don't tell what a goal is about. Spans count from the goal's start. */
const timesIn = ({ start, sentences }: Linked): readonly Span[] =>
  sentences.flatMap((sentence) =>
    sentence.reading.annotation.times.map((time) => ({
      start: sentence.start - start + time.start,
      end: sentence.start - start + time.end,
    })),
  );

/** Whoever moves the parent's measure the other way does not serve it, though both are about the same. */
const isAgainst = (goal: Linked, parent: ParentObjective, reference: Reference, { cache }: AnalyzeOptions): boolean => {
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
  const parents = teamParents(options);
  if (parents.length === 0) return linked;
  return linked.map((goal) => {
    if (goal.objective !== null || goal.parentIndex !== null) return goal;
    const match = servedBy(goal.text, timesIn(goal), parents, goal.pack, options.cache);
    const parent = parents[match?.index ?? -1];
    return match && parent !== undefined && !isAgainst(goal, parent, reference, options)
      ? { ...goal, given: withGiven(goal.given, 'relevant', givenByParent(match, parent)) }
      : goal;
  });
};
