/** Key results of an upper section that no goal of the sections below takes on. */

import type { Goal, SetFinding } from '../types.ts';
import { rankOf } from './above.ts';
import type { Linked } from './links.ts';
import { isTheme, related } from './parent-match/match.ts';
import { NO_TOPICS, topicsOf, type Topics } from './parent-match/words.ts';
import { timesIn } from './parents.ts';

/** For the catalogue: this rule reads all goals of a page, not one set. */
export const nobodyTakesOn = {
  id: 'nobody-takes-on',
  summary:
    'Finds a key result of the company (the team) that no goal below takes on, on a page where several teams (people) have sections of their own.',
};

/** One team alone never takes on all that the company wants. */
const FEWEST_SECTIONS = 2;
/** More than that is no page of goals. */
const MOST = 200;

const indicesAt = (linked: readonly Linked[], rank: number | undefined): readonly number[] =>
  linked.flatMap(({ level }, index) => (level !== null && rankOf(level) === rank ? [index] : []));

/** In: goals with their sets. Out: the same; an objective says which of its key results nobody below takes on. */
export const takenOnBelow = (goals: readonly Goal[], linked: readonly Linked[]): readonly Goal[] => {
  const ranks = [...new Set(linked.flatMap(({ level }) => (level === null ? [] : rankOf(level))))].toSorted(
    (a, b) => a - b,
  );
  if (ranks.length < 2 || linked.length > MOST) return goals;
  const known = new Map<number, Topics>();
  const topicsAt = (index: number): Topics => {
    const goal = linked[index];
    const read =
      known.get(index) ?? (goal?.pack.topics ? topicsOf(goal.text, goal.pack.topics, timesIn(goal)) : NO_TOPICS);
    known.set(index, read);
    return read;
  };
  const heads = new Set(linked.flatMap(({ objectiveIndex }) => objectiveIndex ?? []));
  const all = [...goals];
  for (const [at, rank] of ranks.slice(0, -1).entries()) {
    const below = indicesAt(linked, ranks[at + 1]);
    if (new Set(below.map((index) => linked[index]?.section)).size < FEWEST_SECTIONS) continue;
    const asked = indicesAt(linked, rank).filter((index) => !heads.has(index));
    // What is about nothing that is known, nobody can miss.
    const open = asked.filter(
      (index) =>
        [...topicsAt(index).concepts.keys()].some(isTheme) &&
        !below.some((other) => related(topicsAt(other), topicsAt(index))),
    );
    // Where most of it is taken on nowhere, the sections below are no parts of it.
    if (open.length * 2 > asked.length) continue;
    for (const index of open) {
      const holder = linked[index]?.objectiveIndex ?? index;
      const goal = all[holder];
      const own = all[index];
      if (!goal || !own) continue;
      const finding: SetFinding = {
        rule: `okr/${nobodyTakesOn.id}`,
        lines: [own.line],
        message: { key: 'okr_nobody_takes_on', values: { words: own.text } },
      };
      const { keyResults = [], findings = [] } = goal.set ?? {};
      all[holder] = { ...goal, set: { keyResults, findings: [...findings, finding] } };
    }
  }
  return all;
};
