import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createNewGoal } from '../../utils/editors/card/new-goal.ts';
import { NEW_GOAL, type NewGoal } from '../../utils/editors/card/new-goal-contract.ts';
import { open } from './open.tsx';

/** Injected when a frame is first asked for a new goal; the coach finds it on its own world's global object. */
export default defineUnlistedScript(() => {
  const value: NewGoal = { open, createNewGoal };
  Object.defineProperty(globalThis, NEW_GOAL, { value, configurable: true });
});
