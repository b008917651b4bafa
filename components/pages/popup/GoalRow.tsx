import type { Translate } from '../../../utils/i18n/translate.ts';
import { firstStepOf, hasPassed } from '../../explain.ts';
import { Gauge } from '../../Gauge.tsx';
import { levelsOf } from '../../levels.ts';
import type { Goal } from '../../../utils/nlp/types.ts';
import { verdictWords } from '../verdict-words.ts';

type Props = { readonly goal: Goal; readonly t: Translate; readonly onOpen: () => void };

/** One goal of the list: its words, its ticks, its score and the one next step. */
export function GoalRow({ goal, t, onOpen }: Props) {
  const { title } = firstStepOf(t, goal);
  const past = t('step_past_date');
  const step = hasPassed(goal) && title !== past ? `${past} ${title}` : title;
  return (
    <button type="button" className={`goal-row${goal.role === 'objective' ? ' is-objective' : ''}`} onClick={onOpen}>
      <span className="goal-text">{goal.text}</span>
      <Gauge levels={levelsOf(goal)} />
      <span className="goal-score">
        {goal.score}
        <span className="sr-only">{t('popover_of_100')}</span>
      </span>
      <span className="sr-only">{verdictWords(t, goal)}</span>
      <span className="goal-step">{step.replace(/\.$/u, '')}</span>
    </button>
  );
}
