/** Reads an objective and its key results as one: what a coach would say about the set, naming both sides. */

import type { Annotation, Goal, LanguagePack, Reference, SetFinding } from './types.ts';
import { duplicateKeyResults, nothingShared } from './okr/overlap.ts';
import {
  keyResultIsTask,
  keyResultNotMeasurable,
  objectiveIsDeliverable,
  objectiveIsMetric,
  objectiveVague,
  placeholderTarget,
} from './okr/members.ts';
import { contradiction, keyResultLate, mixedForms, noDeadline, restates, tooFew, tooMany } from './okr/whole.ts';

/** A goal with the annotation of its text: what set rules read. */
export type Member = { readonly goal: Goal; readonly annotation: Annotation };

export type OkrSet = {
  readonly objective: Member;
  readonly keyResults: readonly Member[];
  /** How many key results there are: of a very long list only the first are members. */
  readonly count: number;
};

/** What one rule of a set finds; `rule` without the prefix `okr/`. */
export type SetRule = {
  readonly id: string;
  readonly summary: string;
  readonly check: (set: OkrSet) => readonly Omit<SetFinding, 'rule'>[];
};

export const setRules: readonly SetRule[] = [
  keyResultIsTask,
  keyResultNotMeasurable,
  tooFew,
  tooMany,
  objectiveVague,
  objectiveIsMetric,
  objectiveIsDeliverable,
  placeholderTarget,
  duplicateKeyResults,
  restates,
  contradiction,
  nothingShared,
  noDeadline,
  keyResultLate,
  mixedForms,
];

/** All findings about a set, the weightiest first. */
export const readSet = (
  objective: Goal,
  keyResults: readonly Goal[],
  pack: LanguagePack,
  reference: Reference,
  count = keyResults.length,
): readonly SetFinding[] => {
  const member = (goal: Goal): Member => ({ goal, annotation: pack.annotate(goal.text, reference) });
  const set: OkrSet = { objective: member(objective), keyResults: keyResults.map(member), count };
  return setRules.flatMap(({ id, check }) => check(set).map((finding) => ({ rule: `okr/${id}`, ...finding })));
};
