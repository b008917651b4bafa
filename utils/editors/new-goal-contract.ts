/**
 * The form for a new goal at the caret: a script of its own, injected when a person first asks for it. It puts its
 * tools on `globalThis` under `NEW_GOAL`.
 */
import type { Goal, GoalForms } from '../nlp/types.ts';
import type { createNewGoal } from './new-goal.ts';
import type { ApplyOutcome, PopoverHandle, PopoverRequest, WriteMode } from './popover-contract.ts';

export const NEW_GOAL = Symbol.for('tarkka.new-goal');

export type NewGoalRequest = Pick<PopoverRequest, 'anchor' | 'mount' | 'locale' | 'strings' | 'appearance'> & {
  readonly forms: GoalForms;
  readonly judge: (text: string, language: string) => Promise<Goal | null>;
  /** Null where there is no caret to write at. */
  readonly modeOf: (text: string) => WriteMode | null;
  readonly insert: (text: string) => Promise<ApplyOutcome>;
  readonly copy: (text: string) => Promise<boolean>;
  /** It has closed; `byKey` gives the focus back. */
  readonly closed: (byKey: boolean) => void;
};

export type NewGoal = {
  readonly createNewGoal: typeof createNewGoal;
  readonly open: (request: NewGoalRequest) => Pick<PopoverHandle, 'close' | 'isOpen'>;
};
