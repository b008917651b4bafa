import type { Translate } from '../../../../utils/i18n/translate.ts';
import { CRITERIA, type Criterion } from '../../../../utils/nlp/types.ts';

type Props = {
  readonly t: Translate;
  readonly weights: Readonly<Record<Criterion, number>>;
  /** Null: what is asked follows the goal's role. */
  readonly required: readonly Criterion[] | null;
  readonly onWeights: (weights: Readonly<Record<Criterion, number>>) => void;
  readonly onRequired: (required: readonly Criterion[] | null) => void;
};

const HEAVIEST = 100;

/** Which criteria every goal must meet, and what each is worth: sliders, with their shares of the whole. */
export function WhatCounts({ t, weights, required, onWeights, onRequired }: Props) {
  const total = CRITERIA.reduce((sum, criterion) => sum + weights[criterion], 0);
  const share = new Intl.NumberFormat(t.locale, { style: 'percent' });
  return (
    <fieldset className="group plain-set">
      <legend>{t('template_counts')}</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={required === null}
          onChange={(event) => onRequired(event.currentTarget.checked ? null : CRITERIA)}
        />
        <span>{t('template_by_role')}</span>
      </label>
      {CRITERIA.map((criterion) => {
        const name = t(`criterion_${criterion}`);
        const others = CRITERIA.some((other) => other !== criterion && weights[other] > 0);
        return (
          <div key={criterion} className="crit">
            {required !== null && (
              <input
                type="checkbox"
                aria-label={t('template_must', { name })}
                checked={required.includes(criterion)}
                // One must be left: a goal that nothing is asked of has no score.
                disabled={required.length === 1 && required.includes(criterion)}
                onChange={(event) =>
                  onRequired(
                    event.currentTarget.checked
                      ? CRITERIA.filter((each) => each === criterion || required.includes(each))
                      : required.filter((each) => each !== criterion),
                  )
                }
              />
            )}
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
