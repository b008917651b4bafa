import type { Translate } from '../../../utils/i18n/translate.ts';
import { CRITERIA, LETTERS, type Goal } from '../../../utils/nlp/types.ts';
import { Tick } from '../../Gauge.tsx';
import { isAdvice, levelOf, wordOf } from '../../levels.ts';

/** The five ticks with their names, what they say of this goal, and what they ask. */
export function Legend({ t, goal }: { readonly t: Translate; readonly goal: Goal | null }) {
  return (
    <dl className="legend">
      {CRITERIA.map((criterion) => {
        const level = goal ? levelOf(goal, criterion) : 0;
        return (
          <div key={criterion}>
            <Tick level={level} quiet={isAdvice(criterion)} />
            <dt>
              <b>{LETTERS[criterion]}</b> {t(`criterion_${criterion}`)}
            </dt>
            <dd>
              {goal && <span>{t(wordOf(criterion, level))}</span>}
              <span className="legend-asks">{t(`welcome_${criterion}`)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
