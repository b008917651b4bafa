/** Objectives with their key results, read as one: what the set lacks is put on the objective's record. */

import { readSet, type Parent } from './okr.ts';
import type { Linked } from './okr-links.ts';
import { readSentence } from './readings.ts';
import type { AnalyzeOptions, Goal, LanguagePack, Reference } from './types.ts';

/** A list of hundreds is no set: its first members show what it lacks. */
const MOST_READ = 50;

const membersOf = (goals: readonly Goal[], linked: readonly Linked[]): ReadonlyMap<number, readonly Goal[]> => {
  const members = new Map<number, Goal[]>();
  for (const [index, goal] of goals.entries()) {
    const objective = linked[index]?.objectiveIndex ?? null;
    if (objective === null) continue;
    const others = members.get(objective);
    if (others) others.push(goal);
    else members.set(objective, [goal]);
  }
  return members;
};

/** `goals[i]` is the record of `linked[i]`. Yields after each set. */
export function* withSets(
  goals: readonly Goal[],
  linked: readonly Linked[],
  reference: Reference,
  options: AnalyzeOptions,
): Generator<undefined, readonly Goal[]> {
  const all = [...goals];
  /** The objective that holds this one; else the field's; else all of the team's. */
  const parentsOf = (index: number): readonly Pick<Parent, 'text' | 'line'>[] => {
    const above = goals[linked[index]?.parentIndex ?? -1];
    if (above) return [{ text: above.text, line: above.line }];
    const { objective } = options.context ?? {};
    const known = objective ? [objective] : options.template.parents.map(({ text }) => text);
    return known.map((text) => ({ text, line: null }));
  };
  for (const [index, keyResults] of membersOf(goals, linked)) {
    const objective = goals[index];
    const pack = linked[index]?.pack;
    if (objective?.role !== 'objective' || !pack) continue;
    const remembering: LanguagePack = {
      ...pack,
      annotate: (text) => readSentence(text, pack, reference, options.cache).annotation,
    };
    const findings = readSet(
      objective,
      keyResults.slice(0, MOST_READ),
      remembering,
      reference,
      keyResults.length,
      parentsOf(index),
    );
    all[index] = { ...objective, set: { keyResults: keyResults.map(({ line }) => line), findings } };
    yield;
  }
  return all;
}
