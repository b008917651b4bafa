import { useEffect, useRef, useState } from 'react';
import { GoalCard, type CardHandle } from '../../components/GoalCard.tsx';
import { CardView } from '../../components/pages/popup/CardView.tsx';
import { cardActions } from '../../components/pages/scratchpad/card-actions.ts';
import type { PlacedGoal } from '../../components/pages/scratchpad/placed.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/platform/client.ts';
import { judge } from './judge.ts';

type Props = {
  readonly t: Translate;
  readonly opened: PlacedGoal;
  readonly count: number;
  readonly field: () => HTMLTextAreaElement | null;
  readonly settled: () => Promise<readonly PlacedGoal[]>;
  readonly reread: () => void;
  readonly onSettings: () => void;
  readonly onBack: () => void;
};

/** The opened goal over the list. */
export function OpenedGoal({ t, opened, count, field, settled, reread, onSettings, onBack }: Props) {
  const card = useRef<CardHandle>(null);
  // One card, one set of actions: they remember what was written for as long as the card is open.
  const [actions] = useState(() =>
    cardActions(opened, {
      field,
      judge,
      settled,
      showEvidence: () => undefined,
      written: () => setTimeout(() => card.current?.focus()),
      menu: {
        notGoal: () => {
          onBack();
          void send('ignoreGoal', { text: opened.goal.text, kind: 'not-a-goal' }).then(reread);
        },
        asParent: async (keep) => {
          const answer = await send('setParent', { text: opened.goal.text, keep });
          return answer.ok && answer.value;
        },
        openSettings: onSettings,
      },
    }),
  );
  useEffect(() => {
    const keyed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if (!card.current?.back()) onBack();
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, [onBack]);
  return (
    <CardView t={t} count={count} onBack={onBack}>
      <GoalCard ref={card} t={t} goal={opened.goal} actions={actions} host="" isAlone onClose={null} />
    </CardView>
  );
}
