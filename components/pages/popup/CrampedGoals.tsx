import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Goal } from '../../../utils/nlp/types.ts';
import { GoalRow } from './GoalRow.tsx';
import { useRowFocus } from './use-row-focus.ts';

type Props = {
  readonly t: Translate;
  readonly goals: readonly Goal[];
  readonly onOpen: (goal: Goal, index: number) => void;
  /** The row that a card was closed on. */
  readonly focusAt: number | null;
};

/** Goals of the page that stand in boxes too small for a card there. */
export function CrampedGoals({ t, goals, onOpen, focusAt }: Props) {
  const list = useRowFocus(focusAt);
  return (
    <section className="cramped-goals" aria-labelledby="cramped-goals">
      <h2 id="cramped-goals">{t('popup_cramped')}</h2>
      <div ref={list} className="goal-list">
        {goals.map((goal, index) => (
          <GoalRow key={index} t={t} goal={goal} onOpen={() => onOpen(goal, index)} />
        ))}
      </div>
    </section>
  );
}
