import type { Goal } from '../../nlp/types.ts';
import type { Shell } from '../shell.ts';

/**
 * What is read while a person writes comes without rewrites; where nobody answers, verdicts are shown alone. Offsets of
 * the result may count from the start of the goal.
 */
export const withRewrites = async ({ judge }: Pick<Shell, 'judge'>, goal: Goal): Promise<Goal> =>
  (await judge(goal.text, goal)) ?? goal;
