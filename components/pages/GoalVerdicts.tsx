import type { Translate } from '../../utils/i18n/translate.ts';
import type { Goal } from '../../utils/nlp/types.ts';
import { Gauge } from '../Gauge.tsx';
import { levelsOf } from '../levels.ts';
import { verdictWords } from './verdict-words.ts';

/** A goal's ticks and its score; for ears the verdicts in words. */
export function GoalVerdicts({ t, goal }: { readonly t: Translate; readonly goal: Goal }) {
  return (
    <>
      <Gauge levels={levelsOf(goal)} />
      <span className="goal-score">
        {goal.score}
        <span className="sr-only">{t('popover_of_100')}</span>
      </span>
      <span className="sr-only">{verdictWords(t, goal)}</span>
    </>
  );
}
