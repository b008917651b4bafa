import type { Translate } from '../../../utils/i18n/translate.ts';
import { CRITERIA, type Goal } from '../../../utils/nlp/types.ts';
import { Gauge } from '../../Gauge.tsx';
import { levelOf, levelsOf, wordOf } from '../../levels.ts';

type Props = { readonly t: Translate; readonly goal: Goal; readonly onOpen?: () => void };

/** A goal in one line: its words, its ticks, its score; for ears the verdicts in words. */
export function EntryRow({ t, goal, onOpen }: Props) {
  const verdicts = CRITERIA.map(
    (criterion) => `${t(`criterion_${criterion}`)}: ${t(wordOf(criterion, levelOf(goal, criterion)))}`,
  ).join(', ');
  const content = (
    <>
      <span className="overview-goal">{goal.text}</span>
      <Gauge levels={levelsOf(goal)} />
      <span className="goal-score">
        {goal.score}
        <span className="sr-only">{t('popover_of_100')}</span>
      </span>
      <span className="sr-only">{verdicts}</span>
    </>
  );
  const name = `overview-row${goal.role === 'objective' ? ' is-objective' : ''}`;
  return (
    <li>
      {onOpen ? (
        <button type="button" className={name} title={goal.text} onClick={onOpen}>
          {content}
        </button>
      ) : (
        <div className={name} title={goal.text}>
          {content}
        </div>
      )}
    </li>
  );
}
