import type { Translate } from '../../../utils/i18n/translate.ts';
import { firstStepOf } from '../../explain.ts';
import type { Goal } from '../../../utils/nlp/types.ts';
import { GoalVerdicts } from '../GoalVerdicts.tsx';

type Props = { readonly goal: Goal; readonly t: Translate; readonly onOpen: () => void };

/** One goal of the list: its words, its ticks, its score and the one next step. */
export function GoalRow({ goal, t, onOpen }: Props) {
  const { title } = firstStepOf(t, goal);
  return (
    <button type="button" className={`goal-row${goal.role === 'objective' ? ' is-objective' : ''}`} onClick={onOpen}>
      <span className="goal-text">{goal.text}</span>
      <GoalVerdicts t={t} goal={goal} />
      <span className="goal-step">{title.replace(/\.$/u, '')}</span>
    </button>
  );
}
