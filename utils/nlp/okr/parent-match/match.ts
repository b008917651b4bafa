/**
 * Which of the known objectives a goal seems to serve: by what both are about (concepts, and what one concept drives),
 * by the words they share, each weighed by how few of the parents it would fit; nothing where nothing is telling.
 */

import { concepts, type ConceptId } from './concepts.ts';
import type { Heard, TopicId, Topics } from './words.ts';

/** Why: the concept, or the shared words where it is none, and what each side calls it. */
export type Tie = { readonly about: TopicId | null; readonly here: string; readonly there: string };

export type Match = {
  readonly index: number;
  /** 0 to 1. */
  readonly score: number;
  /** False: "may serve". */
  readonly sure: boolean;
  readonly tie: Tie;
  /** Other parents that it could be as well, the likeliest first. */
  readonly others: readonly number[];
};

/** What a concept drives is meant a little less surely, and what that drives still less. */
const DRIVEN = 0.65;
const DRIVEN_AGAIN = 0.3;
const CONCEPT = 0.75;
const WORD = 0.45;
/** Where only people and words are the same, a parent of the same theme goes first. */
const ONLY_WHO = 0.85;
const MOST_TIES = 3;
/**
 * From here on a parent is named, and from here on it is named without "may", unless another one comes near. What says
 * no "how much" is mostly upkeep, which serves no objective: there one tie is too little.
 */
const THRESHOLDS = { measured: { named: 0.3, sure: 0.7 }, unmeasured: { named: 0.7, sure: 0.85 } } as const;
export const MARGIN = 0.15;
/** Where little speaks for a parent, nothing may speak as much for another one. */
const AHEAD = 0.08;

/** What a goal is about and what that drives, each with the words that say it. */
const closure = ({ concepts: direct }: Topics): ReadonlyMap<TopicId, Heard> => {
  const all = new Map<TopicId, Heard>(direct);
  const add = (id: TopicId, heard: Heard): void => {
    if ((all.get(id)?.strength ?? 0) < heard.strength) all.set(id, heard);
  };
  for (const [id, { strength, words }] of direct) {
    const { serves = [] } = (concepts as Readonly<Record<string, { serves: readonly string[] }>>)[id] ?? {};
    for (const driven of serves) {
      add(driven as ConceptId, { strength: strength * DRIVEN, words });
      for (const again of concepts[driven as ConceptId].serves)
        add(again as ConceptId, { strength: strength * DRIVEN_AGAIN, words });
    }
  }
  return all;
};

/** 1 where one parent alone has it, near 0 where all have. */
const rarity = (having: number, all: number): number =>
  having <= 1 ? 1 : Math.max(0.05, Math.log((all + 0.5) / having) / Math.log(all + 0.5));

/** A theme or a place: what a goal is about, and not only whom it names. */
export const isTheme = (id: TopicId): boolean =>
  id.startsWith('place:') || ['theme', 'field'].includes(concepts[id as ConceptId].kind);

const isHow = (id: TopicId): boolean => !id.startsWith('place:') && concepts[id as ConceptId].kind === 'how';

type Scored = { readonly index: number; readonly score: number; readonly rank: number; readonly tie: Tie };

const together = (weights: readonly number[]): number => 1 - weights.reduce((rest, weight) => rest * (1 - weight), 1);

/** In: what the goal and what each parent is about. Out: the parent it serves, or null. */
export const matchParent = (goal: Topics, parents: readonly Topics[]): Match | null => {
  const driven = closure(goal);
  const having = (has: (parent: Topics) => boolean): number => parents.filter(has).length;
  const scored = parents.map((parent, index): Scored => {
    const ties: (Tie & { readonly weight: number })[] = [];
    const hasTheme = [...parent.concepts.keys()].some(isTheme);
    for (const [about, there] of parent.concepts) {
      const here = driven.get(about);
      // To stay or to be easy says nothing alone.
      if (!here || isHow(about)) continue;
      const shared = having((other) => other.concepts.has(about));
      // Two parents of one theme are as near as each other; only whom they name can be said of all.
      const rare = isTheme(about) ? 1 : rarity(shared, parents.length);
      // Of an objective that names no theme, whom it is for is all that it says.
      const weight = !isTheme(about) && !hasTheme ? WORD : CONCEPT * here.strength * there.strength;
      ties.push({ about, here: here.words, there: there.words, weight: weight * rare });
    }
    for (const [stem, there] of parent.stems) {
      const here = goal.stems.get(stem);
      // One word on both sides is one tie, and its concept is told already.
      if (here === undefined || ties.some((tie) => tie.here.includes(here) && tie.there.includes(there))) continue;
      const rare = rarity(
        having((other) => other.stems.has(stem)),
        parents.length,
      );
      ties.push({ about: null, here, there, weight: WORD * rare });
    }
    const best = ties.toSorted((a, b) => b.weight - a.weight || b.here.length - a.here.length).slice(0, MOST_TIES);
    const [first] = best;
    const onlyWho = best.every(({ about }) => about === null || !isTheme(about));
    const score = together(best.map(({ weight }) => weight));
    return {
      index,
      score,
      rank: score * (onlyWho ? ONLY_WHO : 1),
      tie: first ?? { about: null, here: '', there: '' },
    };
  });
  const ranked = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.rank - a.rank);
  const [first, second] = ranked;
  const { named, sure } = THRESHOLDS[goal.measured ? 'measured' : 'unmeasured'];
  if (!first || first.score < named) return null;
  const ahead = first.rank - (second?.rank ?? 0);
  if (first.score < sure && ahead < AHEAD) return null;
  const { index, score } = first;
  return {
    index,
    score,
    tie: { about: first.tie.about, here: first.tie.here, there: first.tie.there },
    sure: score >= sure && ahead >= MARGIN,
    others: ranked
      .slice(1)
      .filter(({ rank }) => first.rank - rank < MARGIN)
      .map(({ index }) => index),
  };
};

/** Both are about one thing, or the one drives what the other is about, or both name the same people or use one word. */
export const related = (a: Topics, b: Topics): boolean => {
  const drives = (one: Topics, other: Topics): boolean =>
    [...closure(one).keys()].some((id) => !isHow(id) && other.concepts.has(id));
  return drives(a, b) || drives(b, a) || [...a.stems.keys()].some((stem) => b.stems.has(stem));
};
