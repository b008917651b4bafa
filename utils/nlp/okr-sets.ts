/** Objectives with their key results, read as one: what the set lacks is put on the objective's record. */

import { readSet } from './okr.ts';
import type { Linked } from './okr-links.ts';
import { readSentence } from './readings.ts';
import type { AnalyzeOptions, Goal, LanguagePack, Reference } from './types.ts';

/** `goals[i]` is the record of `linked[i]`. */
export const withSets = (
  goals: readonly Goal[],
  linked: readonly Linked[],
  reference: Reference,
  options: AnalyzeOptions,
): readonly Goal[] =>
  goals.map((objective, index) => {
    const keyResults = goals.filter((_, other) => linked[other]?.objectiveIndex === index);
    const pack = linked[index]?.pack;
    if (objective.role !== 'objective' || keyResults.length === 0 || !pack) return objective;
    const remembering: LanguagePack = {
      ...pack,
      annotate: (text) => readSentence(text, pack, reference, options.cache).annotation,
    };
    return {
      ...objective,
      set: {
        keyResults: keyResults.map(({ line }) => line),
        findings: readSet(objective, keyResults, remembering, reference),
      },
    };
  });
