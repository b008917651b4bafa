/** Objectives with their key results, read as one: what the set lacks is put on the objective's record. */

import { besideRules, readCascade, readSet, saidIn, type ReadAbove } from './read-set.ts';
import type { Above, Said } from './okr-set.ts';
import { withNotes } from './notes.ts';
import { packOf } from '../language.ts';
import { sumsUnderParents } from './sums.ts';
import { takenOnBelow } from './taken-on.ts';
import type { Linked } from './links.ts';
import { readSentence } from '../detection/readings.ts';
import { findingsByTeam } from '../team/set-findings.ts';
import { asRead, packFor } from '../team/team-pack.ts';
import type { AnalyzeOptions, Goal, LanguagePack, Reference } from '../types.ts';

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

const remembering = (pack: LanguagePack, reference: Reference, { cache, template }: AnalyzeOptions): LanguagePack => {
  const own = packFor(pack, template);
  return { ...own, annotate: (text) => asRead(readSentence(text, pack, reference, cache).annotation, own) };
};

/** An objective above in its own language, else in the goal's; each is read once. */
const aboveReader = (pack: LanguagePack, reference: Reference, options: AnalyzeOptions): ReadAbove => {
  const known = new Map<string, Said>();
  return {
    cache: options.cache,
    said: (text) => {
      const before = known.get(text);
      if (before) return before;
      const own = packOf(text, 'auto', [pack.code]) ?? pack;
      const said = saidIn(text, remembering(own, reference, options), reference);
      known.set(text, said);
      return said;
    },
  };
};

/** `goals[i]` is the record of `linked[i]`. Yields after each set. */
export function* withSets(
  goals: readonly Goal[],
  linked: readonly Linked[],
  reference: Reference,
  options: AnalyzeOptions,
): Generator<undefined, readonly Goal[]> {
  const all = [...goals];
  /** The objective that holds this one; else the field's; else all that it may serve. */
  const aboveOf = (index: number): readonly Above[] => {
    const above = goals[linked[index]?.parentIndex ?? -1];
    if (above) return [{ text: above.text, line: above.line }];
    const { objective } = options.context ?? {};
    return objective
      ? [{ text: objective, line: null }]
      : (linked[index]?.above ?? []).map((parent) => ({ ...parent, isOpen: true }));
  };
  const members = membersOf(goals, linked);
  const objectives = goals.filter(({ role }) => role === 'objective').map(({ line }) => line);
  const readers = new Map<LanguagePack, ReadAbove>();
  let first = true;
  for (const [index, goal] of goals.entries()) {
    const { pack, objectiveIndex } = linked[index] ?? {};
    const keyResults = members.get(index);
    if (!pack || (keyResults && goal.role !== 'objective')) continue;
    const reader = remembering(pack, reference, options);
    const readAbove = readers.get(pack) ?? aboveReader(pack, reference, options);
    readers.set(pack, readAbove);
    if (keyResults) {
      const read = keyResults.slice(0, MOST_READ);
      const findings = readSet(goal, read, reader, reference, {
        count: keyResults.length,
        above: aboveOf(index),
        page: { objectives, first },
        readAbove,
      });
      first = false;
      all[index] = { ...goal, set: { keyResults: keyResults.map(({ line }) => line), findings } };
      yield;
    } else if (objectiveIndex === null) {
      const above = aboveOf(index);
      const beside = goals[linked[index]?.besideIndex ?? -1];
      const findings = [
        ...(above.length > 0 ? readCascade(goal, reader, reference, above, readAbove) : []),
        ...(beside ? readCascade(goal, reader, reference, [beside], readAbove, besideRules) : []),
      ];
      if (findings.length > 0) all[index] = { ...goal, set: { keyResults: [], findings } };
      if (above.length > 0 || beside) yield;
    }
  }
  const withSums = sumsUnderParents(all, linked, reference, options);
  return withNotes(findingsByTeam(takenOnBelow(withSums, linked), options.template));
}
