import { useCallback, useState, type ComponentProps, type RefObject } from 'react';
import type { CardHandle } from '../../components/GoalCard.tsx';
import { crampedActions } from '../../components/pages/popup/cramped-actions.ts';
import { cardActions } from '../../components/pages/scratchpad/card-actions.ts';
import type { PlacedGoal } from '../../components/pages/scratchpad/placed.ts';
import type { Goal } from '../../utils/nlp/types.ts';
import { judge } from './judge.ts';
import { menuActions } from './menu-actions.ts';
import type { OpenedGoal } from './OpenedGoal.tsx';
import type { useScratchpad } from './use-scratchpad.ts';
import type { useUndoable } from './use-undoable.ts';

type Around = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly card: RefObject<CardHandle | null>;
  readonly pad: ReturnType<typeof useScratchpad>;
  readonly tabId: number | null;
  /** The goals of the page that no card has room beside. */
  readonly cramped: readonly Goal[];
  readonly undoable: ReturnType<typeof useUndoable>;
  readonly openSettings: () => void;
};

type Opened = Pick<ComponentProps<typeof OpenedGoal>, 'goal' | 'count' | 'actions'>;
/** Where a card was opened: it leads back there. */
type LastRow = { readonly own: number | null; readonly cramped: number | null };
const NOWHERE: LastRow = { own: null, cramped: null };

/** The goal whose card is open, and the row that it leads back to. */
export function useOpened({ field, card, pad, tabId, cramped, undoable, openSettings }: Around) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [lastRow, setLastRow] = useState<LastRow>(NOWHERE);
  const judgeHere = async (text: string, goal: Goal): Promise<Goal | null> => judge(text, goal, tabId);
  const close = useCallback(() => setOpened(null), []);
  const menuFor = (goal: Goal) =>
    menuActions(
      goal,
      pad.goals.map((placed) => placed.goal),
      {
        openSettings,
        forgotten(restore) {
          close();
          pad.reread();
          undoable.did('popover_forgotten', () => void restore().then(pad.reread));
        },
      },
    );
  return {
    opened,
    lastRow,
    close,
    forgetRow: (): void => setLastRow(NOWHERE),
    open: (placed: PlacedGoal): void => {
      undoable.forget();
      setLastRow({ ...NOWHERE, own: pad.goals.indexOf(placed) });
      setOpened({
        goal: placed.goal,
        count: pad.goals.length,
        actions: cardActions(placed, {
          field: () => field.current,
          judge: judgeHere,
          settled: pad.settled,
          showEvidence: () => undefined,
          written: () => setTimeout(() => card.current?.focus()),
          menu: menuFor(placed.goal),
        }),
      });
    },
    /** The page tells its goals without rewrites. */
    openThere: async (told: Goal, index: number): Promise<void> => {
      setLastRow({ ...NOWHERE, cramped: index });
      const goal = (await judgeHere(told.text, told)) ?? told;
      setOpened({
        goal,
        count: cramped.length,
        actions: crampedActions(goal, { judge: judgeHere, menu: menuFor(goal) }),
      });
    },
  };
}
