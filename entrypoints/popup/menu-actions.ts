import type { MenuActions } from '../../components/menu-entries.ts';
import { send } from '../../utils/platform/client.ts';

type Ways = { readonly openSettings: () => void; /** The goal is none any more. */ readonly forgotten: () => void };

/** What the menu of a goal's card can do here. */
export const menuActions = (text: string, { openSettings, forgotten }: Ways): MenuActions => ({
  notGoal: () => void send('ignoreGoal', { text, kind: 'not-a-goal' }).then(forgotten),
  asParent: async (keep) => {
    const answer = await send('setParent', { text, keep });
    return answer.ok && answer.value;
  },
  openSettings,
});
