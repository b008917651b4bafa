/**
 * The form for a new goal at the caret: a script of its own, injected when a person first asks for it. It puts its
 * tools on `globalThis` under `NEW_GOAL`.
 */
import type { createNewGoal } from './new-goal.ts';
import type { OpenNewGoal } from './new-goal-request.ts';

export const NEW_GOAL = Symbol.for('tarkka.new-goal');

export type NewGoal = {
  readonly createNewGoal: typeof createNewGoal;
  readonly open: OpenNewGoal;
};
