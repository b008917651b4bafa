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
import { afterParent, againstParent, copyOfParent, moreThanParent, orphan } from './okr/cascade.ts';
import { levelToHold, sequentialPlan, stackedKeyResult } from './okr/kinds.ts';
import { arithmetic, parts, twoTargets } from './okr/numbers.ts';
import { contradiction, keyResultLate, mixedForms, noDeadline, restates, tooFew, tooMany } from './okr/whole.ts';

/** A goal with the annotation of its text: what set rules read. */
export type Member = { readonly goal: Goal; readonly annotation: Annotation };

/** An objective above this one; `line` is null where it is not in the text (a field, the team's template). */
export type Parent = { readonly text: string; readonly annotation: Annotation; readonly line: number | null };

export type OkrSet = {
  readonly objective: Member;
  readonly keyResults: readonly Member[];
  /** How many key results there are: of a very long list only the first are members. */
  readonly count: number;
  readonly parents: readonly Parent[];
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
  twoTargets,
  arithmetic,
  parts,
  copyOfParent,
  againstParent,
  afterParent,
  moreThanParent,
  orphan,
  stackedKeyResult,
  sequentialPlan,
  levelToHold,
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
  above: readonly Pick<Parent, 'text' | 'line'>[] = [],
): readonly SetFinding[] => {
  const member = (goal: Goal): Member => ({ goal, annotation: pack.annotate(goal.text, reference) });
  const parents = above.map(({ text, line }) => ({ text, line, annotation: pack.annotate(text, reference) }));
  const set: OkrSet = { objective: member(objective), keyResults: keyResults.map(member), count, parents };
  return setRules.flatMap(({ id, check }) => check(set).map((finding) => ({ rule: `okr/${id}`, ...finding })));
};
