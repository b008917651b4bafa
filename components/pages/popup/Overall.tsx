import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Goal } from '../../../utils/nlp/types.ts';
import { summarize } from '../scratchpad/summary.ts';

/** "3 goals, most common next step: a deadline, average 54". */
export function Overall({ t, goals }: { readonly t: Translate; readonly goals: readonly Goal[] }) {
  const { count, isSet, average, next } = summarize(goals);
  return (
    <p className="overall">
      <b>{t(isSet ? 'popup_set' : 'popup_goals', { count })}</b>
      <span>{next ? t('popup_next', { what: t(`lacks_${next}`) }) : t('popup_nothing_missing')}</span>
      <span className="overall-average">{t('popup_average', { score: average })}</span>
    </p>
  );
}
