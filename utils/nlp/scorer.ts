/** Which criteria a role is asked for, and what the verdicts are worth together. */

import type { Criterion, CriterionResult, ParentLevel, Role, Template } from './types.ts';
import { CRITERIA } from './types.ts';
import { levelOf } from './criteria/combine.ts';

export { levelOf } from './criteria/combine.ts';

export type Surroundings = {
  /** The objective that a key result belongs to is known. */
  readonly objectiveKnown: boolean;
  /** The objective has key results in the same text. */
  readonly hasKeyResults: boolean;
  /** Whose it is, where the page says so. */
  readonly level?: ParentLevel | null | undefined;
};

const BY_ROLE: Readonly<Record<Role, (surroundings: Surroundings) => readonly Criterion[]>> = {
  goal: () => CRITERIA,
  initiative: () => CRITERIA,
  key_result: ({ objectiveKnown }) =>
    objectiveKnown ? ['specific', 'measurable', 'timeBound'] : ['specific', 'measurable', 'relevant', 'timeBound'],
  objective: ({ hasKeyResults, level }) => [
    'specific',
    ...(hasKeyResults ? [] : (['measurable'] as const)),
    // Nothing stands above the company's: what it serves is the company.
    ...(level === 'company' ? [] : (['relevant'] as const)),
    'timeBound',
  ],
};

/** The criteria that count for this role; a template's `required` replaces them. No role: what a goal is asked. */
export const expectedCriteria = (
  role: Role | null,
  surroundings: Surroundings,
  template: Template,
): readonly Criterion[] => template.required?.[role ?? 'goal'] ?? BY_ROLE[role ?? 'goal'](surroundings);

/** As many points as a goal keeps that something holds back, however well it is said: it is marked. */
export const MOST_HELD_BACK = 74;

/** Something in it is wrong, and not only missing; what is only advised where nobody is advised holds nothing back. */
export const isWrong = ({ effective, findings }: CriterionResult): boolean =>
  effective !== 'met' && findings.some(({ fault }) => fault);

/**
 * 0 to 100: 100 × Σ weight·level / (2 × Σ weight) over the expected criteria, from the effective verdicts; a key result
 * that nobody can measure keeps `MOST_HELD_BACK`, and so does what holds something wrong.
 */
export const scoreOf = (
  criteria: Readonly<Record<Criterion, CriterionResult>>,
  expected: readonly Criterion[],
  weights: Template['weights'],
  role: Role | null = null,
): number => {
  const total = expected.reduce((sum, criterion) => sum + weights[criterion], 0);
  if (total === 0) return 0;
  const reached = expected.reduce(
    (sum, criterion) => sum + weights[criterion] * levelOf(criteria[criterion].effective),
    0,
  );
  const isUnmeasured =
    role === 'key_result' && expected.includes('measurable') && criteria.measurable.effective !== 'met';
  const isHeldBack = isUnmeasured || Object.values(criteria).some(isWrong);
  return Math.min(Math.round((100 * reached) / (2 * total)), isHeldBack ? MOST_HELD_BACK : 100);
};
