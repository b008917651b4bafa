/**
 * Which of the known objectives a goal seems to serve: by what both are about (concepts, and what one concept drives),
 * by the words they share, each weighed by how few of the parents it would fit; nothing where nothing is telling.
 */

import { concepts, type Concept, type ConceptId } from './concepts.ts';
import type { Heard, Topics } from './words.ts';
import type { TopicId } from './topic-words.ts';

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

/** What a goal's concept is a part of is meant nearly as surely, what it drives less, and beyond that still less. */
const PART = 0.8;
const DRIVEN = 0.65;
const BEYOND = 0.7;
const CONCEPT = 0.85;
const WORD = 0.6;
/** Two words that follow one another in both. */
const PHRASE = 0.8;
/** What every organisation sees to serves an objective only where much else says so. */
const UPKEEP = 0.6;
/** Where only people and words are the same, a parent of the same theme goes first. */
const ONLY_WHO = 0.85;
const MOST_TIES = 3;
/** From here on a parent is named, and from here on it is named without "may", unless another one comes near. */
export const THRESHOLDS = { named: 0.55, sure: 0.75 } as const;
export type Thresholds = Readonly<Record<keyof typeof THRESHOLDS, number>>;
/** What says no "how much" is mostly upkeep, which serves no objective: it must be nearer. */
const UNMEASURED = 0.12;
export const MARGIN = 0.15;
/** Where little speaks for a parent, nothing may speak as much for another one. */
const AHEAD = 0.12;

type Link = { readonly to: ConceptId; readonly sureness: number };

const linksOf = (id: TopicId): readonly Link[] => {
  const { serves = [], partOf = [] }: Partial<Concept> = (concepts as Readonly<Record<string, Concept>>)[id] ?? {};
  return [
    ...partOf.map((to) => ({ to: to as ConceptId, sureness: PART })),
    ...serves.map((to) => ({ to: to as ConceptId, sureness: DRIVEN })),
  ];
};

/** What a goal is about, and what that is a part of or drives, each with the words that say it. */
const closure = ({ concepts: direct }: Topics): ReadonlyMap<TopicId, Heard> => {
  const all = new Map<TopicId, Heard>(direct);
  const add = (id: TopicId, heard: Heard): void => {
    if ((all.get(id)?.strength ?? 0) < heard.strength) all.set(id, heard);
  };
  for (const [id, { strength, words }] of direct)
    for (const { to, sureness } of linksOf(id)) {
      add(to, { strength: strength * sureness, words });
      for (const next of linksOf(to)) add(next.to, { strength: strength * sureness * next.sureness * BEYOND, words });
    }
  return all;
};

/** 1 where one parent alone has it, near 0 where all have. */
const rarity = (having: number, all: number): number =>
  having <= 1 ? 1 : Math.max(0.05, Math.log((all + 0.5) / having) / Math.log(all + 0.5));

const kindOf = (id: TopicId): Concept['kind'] | 'place' =>
  id.startsWith('place:') ? 'place' : concepts[id as ConceptId].kind;

/** What a goal is about, and not only whom it names. */
export const isTheme = (id: TopicId): boolean => ['place', 'theme', 'field'].includes(kindOf(id));

const isUpkeep = (id: TopicId): boolean => kindOf(id) === 'upkeep';

/** To stay or to be easy says nothing alone, nor does upkeep: all organisations have some. */
const isMute = (id: TopicId): boolean => ['how', 'upkeep'].includes(kindOf(id));

const seesTo = (topics: Topics): boolean => [...topics.concepts.keys()].some(isUpkeep);

type Scored = { readonly index: number; readonly score: number; readonly rank: number; readonly tie: Tie };

const together = (weights: readonly number[]): number => 1 - weights.reduce((rest, weight) => rest * (1 - weight), 1);

type Weighty = Tie & { readonly weight: number };

/** What is said once speaks once, however much it drives: of ties with the same words of the goal, the first. */
const apart = (ties: readonly Weighty[]): readonly Weighty[] =>
  ties.filter((tie, index) => ties.findIndex(({ here }) => here === tie.here) === index);

/** In: what the goal and what each parent is about. Out: the parent it serves, or null. */
export const matchParent = (
  goal: Topics,
  parents: readonly Topics[],
  thresholds: Thresholds = THRESHOLDS,
): Match | null => {
  const driven = closure(goal);
  const having = (has: (parent: Topics) => boolean): number => parents.filter(has).length;
  const scored = parents.map((parent, index): Scored => {
    const ties: Weighty[] = [];
    const hasTheme = [...parent.concepts.keys()].some(isTheme);
    for (const [about, there] of parent.concepts) {
      const here = driven.get(about);
      if (!here || isMute(about)) continue;
      const shared = having((other) => other.concepts.has(about));
      // Two parents of one theme are as near as each other; only whom they name can be said of all.
      const rare = isTheme(about) ? 1 : rarity(shared, parents.length);
      // One doubt where both sides use one word: it is meant the same way.
      const strength =
        here.words.toLowerCase() === there.words.toLowerCase()
          ? Math.min(here.strength, there.strength)
          : here.strength * there.strength;
      // Of an objective that names no theme, whom it is for is all that it says.
      const weight = !isTheme(about) && !hasTheme ? WORD : CONCEPT * strength;
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
    for (const [stems, there] of parent.phrases) {
      const here = goal.phrases.get(stems);
      if (here === undefined) continue;
      const rare = rarity(
        having((other) => other.phrases.has(stems)),
        parents.length,
      );
      ties.push({ about: null, here, there, weight: PHRASE * rare });
    }
    const best = apart(ties.toSorted((a, b) => b.weight - a.weight || b.here.length - a.here.length)).slice(
      0,
      MOST_TIES,
    );
    const [first] = best;
    const onlyWho = best.every(({ about }) => about === null || !isTheme(about));
    const score = together(best.map(({ weight }) => weight)) * (seesTo(goal) && !seesTo(parent) ? UPKEEP : 1);
    return {
      index,
      score,
      rank: score * (onlyWho ? ONLY_WHO : 1),
      tie: first ?? { about: null, here: '', there: '' },
    };
  });
  const ranked = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.rank - a.rank);
  const [first, second] = ranked;
  const more = goal.measured ? 0 : UNMEASURED;
  const [named, sure] = [thresholds.named + more, thresholds.sure + more];
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
    [...closure(one).keys()].some((id) => !isMute(id) && other.concepts.has(id));
  return drives(a, b) || drives(b, a) || [...a.stems.keys()].some((stem) => b.stems.has(stem));
};
