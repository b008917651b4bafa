import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Goal } from '../../../utils/nlp/types.ts';
import { Gauge } from '../../Gauge.tsx';
import { levelsOf } from '../../levels.ts';
import { verdictWords } from '../verdict-words.ts';

type Props = { readonly t: Translate; readonly goal: Goal; readonly onOpen?: () => void };

/** A goal in one line: its words, its ticks, its score; for ears the verdicts in words. Below it what it serves, and why that is thought. */
export function EntryRow({ t, goal, onOpen }: Props) {
  const serves = goal.criteria.relevant.given?.message;
  const content = (
    <>
      <span className="overview-goal">{goal.text}</span>
      <Gauge levels={levelsOf(goal)} />
      <span className="goal-score">
        {goal.score}
        <span className="sr-only">{t('popover_of_100')}</span>
      </span>
      <span className="sr-only">{verdictWords(t, goal)}</span>
      {serves && <span className="overview-serves">{t.say(serves)}</span>}
    </>
  );
  const name = `overview-row${goal.role === 'objective' ? ' is-objective' : ''}`;
  return (
    <li>
      {onOpen ? (
        <button type="button" className={name} onClick={onOpen}>
          {content}
        </button>
      ) : (
        <div className={name}>{content}</div>
      )}
    </li>
  );
}
