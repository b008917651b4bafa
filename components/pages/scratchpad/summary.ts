/** What a list of goals says as a whole. */
import { CRITERIA, type Criterion, type Goal } from '../../../utils/nlp/types.ts';

export type Summary = {
  readonly count: number;
  /** Objectives with their key results, not goals of their own. */
  readonly isSet: boolean;
  readonly average: number;
  /** The expected criterion that most goals lack; null when none lacks anything. */
  readonly missing: Criterion | null;
};

export function summarize(goals: readonly Goal[]): Summary {
  const lacking = new Map<Criterion, number>();
  let total = 0;
  for (const goal of goals) {
    total += goal.score;
    for (const criterion of goal.expected) {
      const weight = { missing: 2, partial: 1, met: 0 }[goal.criteria[criterion].effective];
      lacking.set(criterion, (lacking.get(criterion) ?? 0) + weight);
    }
  }
  const worst = CRITERIA.toSorted((one, other) => (lacking.get(other) ?? 0) - (lacking.get(one) ?? 0))[0];
  return {
    count: goals.length,
    isSet: goals.some(({ role }) => role === 'objective'),
    average: goals.length === 0 ? 0 : Math.round(total / goals.length),
    missing: worst !== undefined && (lacking.get(worst) ?? 0) > 0 ? worst : null,
  };
}
