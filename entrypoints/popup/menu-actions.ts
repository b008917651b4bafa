import type { MenuActions } from '../../components/menu-entries.ts';
import { parentOfGoal } from '../../utils/nlp/okr/parent-of-goal.ts';
import type { Goal } from '../../utils/nlp/types.ts';
import { send } from '../../utils/platform/client.ts';

type Ways = { readonly openSettings: () => void; /** The goal is none any more. */ readonly forgotten: () => void };

/** What the menu of a goal's card can do here; `goals` are all that stand beside it. */
export const menuActions = (goal: Goal, goals: readonly Goal[], { openSettings, forgotten }: Ways): MenuActions => ({
  notGoal: () => void send('ignoreGoal', { text: goal.text, kind: 'not-a-goal' }).then(forgotten),
  asParent: async (keep, level) => {
    const answer = await send('setParent', { ...parentOfGoal(goal, goals), keep, ...(level && { level }) });
    return answer.ok ? answer.value : 'refused';
  },
  openSettings,
});
