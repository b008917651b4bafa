import type { Translate } from '../../../../utils/i18n/translate.ts';
import { CRITERIA, type Criterion } from '../../../../utils/nlp/types.ts';

type Props = {
  readonly t: Translate;
  readonly weights: Readonly<Record<Criterion, number>>;
  readonly onWeights: (weights: Readonly<Record<Criterion, number>>) => void;
};

const HEAVIEST = 100;

/** What each criterion is worth: sliders, with their shares of the whole. */
export function WhatCounts({ t, weights, onWeights }: Props) {
  const total = CRITERIA.reduce((sum, criterion) => sum + weights[criterion], 0);
  const share = new Intl.NumberFormat(t.locale, { style: 'percent' });
  return (
    <fieldset className="group plain-set">
      <legend>{t('template_counts')}</legend>
      {CRITERIA.map((criterion) => {
        const name = t(`criterion_${criterion}`);
        const others = CRITERIA.some((other) => other !== criterion && weights[other] > 0);
        return (
          <div key={criterion} className="crit">
            <span className="crit-name">{name}</span>
            <input
              type="range"
              min={others ? 0 : 1}
              max={HEAVIEST}
              step={5}
              aria-label={t('template_weight', { name })}
              aria-valuetext={share.format(weights[criterion] / total)}
              value={Math.min(HEAVIEST, weights[criterion])}
              onChange={(event) => onWeights({ ...weights, [criterion]: Number(event.currentTarget.value) })}
            />
            <span className="crit-share" aria-hidden="true">
              {share.format(weights[criterion] / total)}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}
