/** What a card can do with a goal of the page that no card has room beside: judge it and copy its rewrites. */
import type { Goal } from '../../../utils/nlp/types.ts';
import type { CardActions } from '../../card-contract.ts';
import type { MenuActions } from '../../menu-entries.ts';
import { copyText } from '../copy-text.ts';

type World = {
  readonly judge: (text: string, goal: Goal) => Promise<Goal | null>;
  readonly menu: MenuActions;
};

export const crampedActions = (goal: Goal, { judge, menu }: World): CardActions => ({
  judge: (text) => judge(text, goal),
  modeOf: () => ({ kind: 'copy', reason: { key: 'popup_cramped_copy', values: {} } }),
  // Copy alone is offered.
  apply: async () => 'refused',
  undo: async () => 'refused',
  copy: copyText,
  showEvidence: () => undefined,
  lookAgain: async () => null,
  isGoal: async () => null,
  menu,
});
