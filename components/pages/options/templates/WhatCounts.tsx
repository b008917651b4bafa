import { useId } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';
import { CRITERIA, type Criterion } from '../../../../utils/nlp/types.ts';

type Props = {
  readonly t: Translate;
  readonly weights: Readonly<Record<Criterion, number>>;
  readonly onWeights: (weights: Readonly<Record<Criterion, number>>) => void;
};

const HEAVIEST = 100;
const WHOLE = 100;

/** Whole percentages that add up to a hundred: what rounding down leaves goes to those that lost most by it. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (WHOLE * weight) / total);
  const left = WHOLE - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const losers = exact
    .map((share, index) => ({ index, lost: share - Math.floor(share) }))
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, Math.round(left))
    .map(({ index }) => index);
  return exact.map((share, index) => Math.floor(share) + (losers.includes(index) ? 1 : 0));
}

/** What each criterion is worth: sliders, with their shares of the whole. */
export function WhatCounts({ t, weights, onWeights }: Props) {
  const id = useId();
  const percent = new Intl.NumberFormat(t.locale, { style: 'percent' });
  const shares = sharesOf(CRITERIA.map((criterion) => weights[criterion]));
  const counting = CRITERIA.filter((criterion) => weights[criterion] > 0);
  const last = counting.length === 1 ? counting[0] : undefined;
  const shareOf = (criterion: Criterion): string => percent.format((shares[CRITERIA.indexOf(criterion)] ?? 0) / WHOLE);
  return (
    <fieldset className="group plain-set">
      <legend>{t('template_counts')}</legend>
      {CRITERIA.map((criterion) => {
        const name = t(`criterion_${criterion}`);
        return (
          <div key={criterion} className="crit">
            <span className="crit-name">{name}</span>
            <input
              type="range"
              min={criterion === last ? 1 : 0}
              max={HEAVIEST}
              aria-label={t('template_weight', { name })}
              aria-describedby={criterion === last ? id : undefined}
              aria-valuetext={shareOf(criterion)}
              value={Math.min(HEAVIEST, weights[criterion])}
              onChange={(event) => onWeights({ ...weights, [criterion]: Number(event.currentTarget.value) })}
            />
            <span className="crit-share" aria-hidden="true">
              {shareOf(criterion)}
            </span>
          </div>
        );
      })}
      <small id={id} role="status" className="field-note">
        {last === undefined ? '' : t('template_weight_last', { name: t(`criterion_${last}`) })}
      </small>
    </fieldset>
  );
}
