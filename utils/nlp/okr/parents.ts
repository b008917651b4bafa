/** Goals that stand under no objective of the text are matched to those above: which of them they seem to serve. */

import { withGiven } from '../given.ts';
import { packOf } from '../language.ts';
import { withAbove } from './above.ts';
import type { UpperObjective } from './upper-objective.ts';
import type { Linked } from './links.ts';
import { givenByParent, saidBy, servedBy, topicsOfParent } from './parent-match/serving.ts';
import { movementOf, pulledApart } from './same-metric.ts';
import { stakeIn, asksForContrary } from './stakes.ts';
import { readSentence } from '../detection/readings.ts';
import type { AnalyzeOptions, Given, Reference, Span } from '../types.ts';

type Served = Pick<Linked, 'text' | 'start' | 'sentences' | 'pack'>;

/** Dates don't tell what a goal is about. Spans count from the goal's start. */
export const timesIn = ({ start, sentences }: Pick<Served, 'start' | 'sentences'>): readonly Span[] =>
  sentences.flatMap((sentence) =>
    sentence.reading.annotation.times.map((time) => ({
      start: sentence.start - start + time.start,
      end: sentence.start - start + time.end,
    })),
  );

/** Whoever moves the parent's measure the other way, or makes worse what it is about, does not serve it. */
const isAgainst = (goal: Served, parent: UpperObjective, reference: Reference, { cache }: AnalyzeOptions): boolean => {
  const own = goal.sentences.map(({ reading: { annotation } }) => ({
    moves: movementOf(annotation, goal.pack.topics),
    stake: stakeIn(annotation, goal.pack.topics),
  }));
  if (own.every(({ moves, stake }) => moves === null && (stake?.worse ?? []).length === 0)) return false;
  const above = saidBy(parent).map((text) => {
    const pack = packOf(text, 'auto', [goal.pack.code]) ?? goal.pack;
    const { annotation } = readSentence(text, pack, reference, cache);
    return { moves: movementOf(annotation, pack.topics), stake: stakeIn(annotation, pack.topics) };
  });
  const topics = topicsOfParent(parent, goal.pack, cache);
  return own.some(
    ({ moves, stake }) =>
      above.some((said) => pulledApart(moves, said.moves) !== null) ||
      asksForContrary(
        stake,
        topics,
        above.map((said) => said.stake),
      ),
  );
};

/** In: a goal and the objectives that it may serve. Out: what the one that it seems to serve gives for Relevant, or null. */
export const givenAbove = (
  goal: Served,
  above: readonly UpperObjective[],
  reference: Reference,
  options: AnalyzeOptions,
): Given | null => {
  const match = servedBy(goal.text, timesIn(goal), above, goal.pack, options.cache);
  const parent = above[match?.index ?? -1];
  return match && parent !== undefined && !isAgainst(goal, parent, reference, options)
    ? givenByParent(match, parent)
    : null;
};

/** In: goals as they are linked. Out: the same, with what their parents give for Relevant. */
export const withParents = (
  linked: readonly Linked[],
  reference: Reference,
  options: AnalyzeOptions,
): readonly Linked[] =>
  withAbove(linked, options).map((goal) => {
    const given = givenAbove(goal, goal.above, reference, options);
    return given ? { ...goal, given: withGiven(goal.given, 'relevant', given) } : goal;
  });
