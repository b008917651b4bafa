import type { MenuActions } from '../../components/menu-entries.ts';
import { parentOfGoal } from '../../utils/nlp/okr/parent-of-goal.ts';
import type { Goal } from '../../utils/nlp/types.ts';
import { send } from '../../utils/platform/client.ts';

type Ways = {
  readonly openSettings: () => void;
  /** The goal is none any more; `undo` makes it one again. */
  readonly forgotten: (undo: () => Promise<unknown>) => void;
};

/** What the menu of a goal's card can do here; `goals` are all that stand beside it. */
export const menuActions = (goal: Goal, goals: readonly Goal[], { openSettings, forgotten }: Ways): MenuActions => ({
  notGoal() {
    const ignore = (kind: 'not-a-goal' | null) => send('ignoreGoal', { text: goal.text, kind });
    void ignore('not-a-goal').then(() => forgotten(() => ignore(null)));
  },
  asParent: async (keep, level) => {
    const answer = await send('setParent', { ...parentOfGoal(goal, goals), keep, ...(level && { level }) });
    return answer.ok ? answer.value : 'refused';
  },
  openSettings,
});
