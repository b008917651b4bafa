import type { RefObject } from 'react';
import type { CardActions } from '../../components/card-contract.ts';
import { GoalCard, type CardHandle } from '../../components/GoalCard.tsx';
import { CardView } from '../../components/pages/popup/CardView.tsx';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { Goal } from '../../utils/nlp/types.ts';
import { useEscape } from './use-escape.ts';

type Props = {
  readonly t: Translate;
  readonly goal: Goal;
  /** How many goals stand in the list behind the card. */
  readonly count: number;
  /** One set for as long as the card is open: they remember what was written. */
  readonly actions: CardActions;
  readonly card: RefObject<CardHandle | null>;
  readonly onBack: () => void;
};

/** The opened goal over the list. */
export function OpenedGoal({ t, goal, count, actions, card, onBack }: Props) {
  useEscape(() => {
    if (!card.current?.back()) onBack();
  });
  return (
    <CardView t={t} count={count} onBack={onBack}>
      <GoalCard ref={card} t={t} goal={goal} actions={actions} host="" isAlone onClose={null} />
    </CardView>
  );
}
