/** What the form for a new goal is given by whoever opens it. */
import type { Goal, GoalForms } from '../../nlp/types.ts';
import type { ApplyOutcome, WriteMode } from '../writing/outcome.ts';
import type { PopoverHandle, PopoverRequest } from './popover-contract.ts';

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

export type OpenNewGoal = (request: NewGoalRequest) => Pick<PopoverHandle, 'close' | 'isOpen'>;
