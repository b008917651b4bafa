import { useId } from 'react';
import { Select } from '../../../controls/Select.tsx';
import { KeptText } from '../KeptText.tsx';
import type { MetricRowProps } from './MetricRow.tsx';
import { namesIn, withNames, withOptional, type MetricEntry } from './metric-edits.ts';
import { NumberField } from './NumberField.tsx';
import { NumberInput } from './NumberInput.tsx';
import { useRange } from './use-range.ts';

const FARTHEST = 1e12;
const WITHIN = { least: -FARTHEST, most: FARTHEST };
const PERCENT = 100;
const STEP = { least: 0, most: 10_000 };
const LONGEST_NAMES = 400;
const LONGEST_NAME = 80;
const MOST_NAMES = 20;

type Timing = NonNullable<MetricEntry['timing']> | '';

/** What a metric can be, how it moves, and what to look at beside it. */
export function MetricDetails({ t, metric, all, language, onChange }: MetricRowProps) {
  const id = useId();
  const [name = metric.id, ...others] = namesIn(metric, language);
  const [low, high] = metric.bounds ?? [null, null];
  const { ends, isCrossed } = useRange([low, high === FARTHEST ? null : high], WITHIN, ([lowest, highest]) =>
    onChange((now) =>
      withOptional(
        now,
        'bounds',
        lowest === null && highest === null ? null : [lowest ?? Math.min(0, highest ?? 0), highest ?? FARTHEST],
      ),
    ),
  );
  const crossedBy = isCrossed ? id : null;
  return (
    <div className="metric-details">
      <label className="wide">
        <span className="lab">{t('template_metric_names')}</span>
        <KeptText
          value={others.join(', ')}
          most={LONGEST_NAMES}
          onKeep={(typed) => {
            const names = typed
              .split(',')
              .map((each) => each.trim().slice(0, LONGEST_NAME))
              .filter((each, at, list) => each !== '' && list.indexOf(each) === at);
            onChange((now) => withNames(now, language, [name, ...names].slice(0, MOST_NAMES)));
          }}
        />
      </label>
      <NumberInput
        t={t}
        label={t('template_metric_lowest')}
        caption={t('template_metric_lowest')}
        typed={ends[0]}
        within={WITHIN}
        crossedBy={crossedBy}
      />
      <NumberInput
        t={t}
        label={t('template_metric_highest')}
        caption={t('template_metric_highest')}
        typed={ends[1]}
        within={WITHIN}
        crossedBy={crossedBy}
      />
      <small id={id} role="status" className="field-note wide">
        {isCrossed ? t('template_metric_order', { name }) : ''}
      </small>
      <NumberField
        t={t}
        label={t('template_metric_step')}
        caption={t('template_metric_step')}
        value={metric.step ? Math.round(metric.step[1] * PERCENT) : null}
        within={STEP}
        onKeep={(percent) =>
          onChange((now) => {
            const most = (percent ?? 0) / PERCENT;
            return withOptional(now, 'step', percent === null ? null : [Math.min(now.step?.[0] ?? 0, most), most]);
          })
        }
      />
      <div>
        <span className="lab" aria-hidden="true">
          {t('template_metric_timing')}
        </span>
        <Select<Timing>
          label={t('template_metric_timing')}
          value={metric.timing ?? ''}
          choices={[
            { value: '', text: t('template_metric_timing_none') },
            { value: 'leading', text: t('template_metric_leading') },
            { value: 'lagging', text: t('template_metric_lagging') },
          ]}
          onChange={(timing) => onChange((now) => withOptional(now, 'timing', timing === '' ? null : timing))}
        />
      </div>
      <div>
        <span className="lab" aria-hidden="true">
          {t('template_metric_counter')}
        </span>
        <Select
          label={t('template_metric_counter')}
          value={metric.counter ?? ''}
          choices={[
            { value: '', text: t('template_metric_counter_none') },
            ...all
              .filter((other) => other.id !== metric.id)
              .map((other) => ({ value: other.id, text: namesIn(other, language)[0] ?? other.id })),
          ]}
          onChange={(counter) => onChange((now) => withOptional(now, 'counter', counter === '' ? null : counter))}
        />
      </div>
    </div>
  );
}
