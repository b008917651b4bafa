import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Goal } from '../../../utils/nlp/types.ts';
import { GoalRow } from './GoalRow.tsx';

type Props = { readonly t: Translate; readonly goals: readonly Goal[]; readonly onOpen: (goal: Goal) => void };

/** Goals of the page that stand in boxes too small for a card there. */
export function CrampedGoals({ t, goals, onOpen }: Props) {
  return (
    <section className="cramped-goals" aria-labelledby="cramped-goals">
      <h2 id="cramped-goals">{t('popup_cramped')}</h2>
      <div className="goal-list">
        {goals.map((goal, index) => (
          <GoalRow key={index} t={t} goal={goal} onOpen={() => onOpen(goal)} />
        ))}
      </div>
    </section>
  );
}
