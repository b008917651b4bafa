import { Select } from '../../../controls/Select.tsx';
import { KeptText } from '../KeptText.tsx';
import type { MetricProps } from './metric-props.ts';
import { Drivers } from './Drivers.tsx';
import { nameIn, withNames, withOptional, writtenNames, type MetricEntry } from './metric-edits.ts';
import { RangeInputs } from './RangeInputs.tsx';
import { useRange } from './use-range.ts';

const FARTHEST = 1e12;
const WITHIN = { least: -FARTHEST, most: FARTHEST };
const PERCENT = 100;
const STEP = { least: 0, most: 10_000 };
/** As a share. */
const MOST_STEP = STEP.most / PERCENT;
const percentOf = (share: number): number => Number((share * PERCENT).toFixed(2));
const LONGEST_NAMES = 400;
const LONGEST_NAME = 80;
const MOST_NAMES = 20;

type Timing = NonNullable<MetricEntry['timing']> | '';

/** What a metric can be, how it moves, and what to look at beside it. */
export function MetricDetails(props: MetricProps) {
  const { t, metric, all, writing, onChange } = props;
  const name = nameIn(metric, writing.language);
  const [own, ...others] = writtenNames(metric, writing);
  const [low, high] = metric.bounds ?? [null, null];
  const bounds = useRange('bounds', [low, high === FARTHEST ? null : high], WITHIN, ([lowest, highest]) =>
    onChange((now) =>
      withOptional(
        now,
        'bounds',
        lowest === null && highest === null ? null : [lowest ?? Math.min(0, highest ?? 0), highest ?? FARTHEST],
      ),
    ),
  );
  const [least, most] = metric.step ?? [null, null];
  const steps = useRange(
    'step',
    [
      least === null || least === 0 ? null : percentOf(least),
      most === null || most === MOST_STEP ? null : percentOf(most),
    ],
    STEP,
    ([from, to]) =>
      onChange((now) =>
        withOptional(
          now,
          'step',
          from === null && to === null ? null : [(from ?? 0) / PERCENT, to === null ? MOST_STEP : to / PERCENT],
        ),
      ),
  );
  return (
    <div className="metric-details">
      <label className="wide">
        <span className="lab">{t('template_metric_names')}</span>
        <KeptText
          field="others"
          value={others.join(', ')}
          most={LONGEST_NAMES}
          onKeep={(typed) => {
            const names = typed
              .split(',')
              .map((each) => each.trim().slice(0, LONGEST_NAME))
              .filter((each, at, list) => each !== '' && list.indexOf(each) === at);
            const kept = [own ?? '', ...names].filter((each) => each !== '').slice(0, MOST_NAMES);
            onChange((now) => withNames(now, writing.language, kept));
          }}
        />
      </label>
      <RangeInputs
        t={t}
        labels={[t('template_metric_lowest'), t('template_metric_highest')]}
        range={bounds}
        within={WITHIN}
        crossed={t('template_metric_order', { name })}
      />
      <RangeInputs
        t={t}
        labels={[t('template_metric_step_least'), t('template_metric_step')]}
        range={steps}
        within={STEP}
        crossed={t('template_metric_step_order', { name })}
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
              .map((other) => ({ value: other.id, text: nameIn(other, writing.language) })),
          ]}
          onChange={(counter) => onChange((now) => withOptional(now, 'counter', counter === '' ? null : counter))}
        />
      </div>
      <Drivers {...props} />
    </div>
  );
}
