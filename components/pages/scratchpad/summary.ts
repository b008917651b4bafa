/** What a list of goals says as a whole. */
import { CRITERIA, type Criterion, type Goal } from '../../../utils/nlp/types.ts';
import { currentOf } from '../../card-state.ts';
import { firstMissing, isComplete } from '../../explain.ts';

export type Summary = {
  readonly count: number;
  /** Objectives with their key results, not goals of their own. */
  readonly isSet: boolean;
  readonly average: number;
  /** What the next step of most goals is about, as each of them says by itself; null where none has a next step. */
  readonly next: Criterion | null;
};

/** What a goal's own next step is about; null where nothing is left to add. */
const stepOf = (goal: Goal): Criterion | null =>
  isComplete(goal) ? null : (currentOf(goal, null)?.criterion ?? firstMissing(goal));

export function summarize(goals: readonly Goal[]): Summary {
  const steps = goals.map(stepOf);
  const countOf = (criterion: Criterion): number => steps.filter((step) => step === criterion).length;
  const [next] = CRITERIA.toSorted((one, other) => countOf(other) - countOf(one));
  const total = goals.reduce((sum, { score }) => sum + score, 0);
  return {
    count: goals.length,
    isSet: goals.some(({ role }) => role === 'objective'),
    average: goals.length === 0 ? 0 : Math.round(total / goals.length),
    next: next !== undefined && countOf(next) > 0 ? next : null,
  };
}
