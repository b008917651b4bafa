import { useId } from 'react';
import { Grip } from '../Grip.tsx';
import { CloseIcon } from '../../../../icons.tsx';
import { Select } from '../../../controls/Select.tsx';
import { KeptText } from '../KeptText.tsx';
import { MetricDetails } from './MetricDetails.tsx';
import { nameIn, namesake, withNames, writtenNames, type MetricEntry } from './metric-edits.ts';
import type { MetricProps } from './metric-props.ts';
import { elsewhere, isFirst, withWritten, writtenText } from './writing.ts';

const [LONGEST_NAME, LONGEST_UNIT] = [80, 20];

/** One metric: name, unit and good direction in a line, the rest on demand. */
export function MetricRow(props: MetricProps) {
  const { t, metric, all, writing, order, onChange, onMove, onRemove } = props;
  const id = useId();
  const [own = '', ...others] = writtenNames(metric, writing);
  const name = nameIn(metric, writing.language);
  const unit = writtenText(metric.unit, writing);
  const needed = isFirst(writing);
  return (
    <li className="metric orderable" aria-label={name}>
      <div className="metric-line">
        {order !== null && order.count > 1 && <Grip t={t} name={name} {...order} onMove={onMove} />}
        <label>
          <span className="lab">{t('template_metric_name')}</span>
          <KeptText
            field="name"
            label={t('template_metric_name')}
            describedBy={id}
            value={own}
            placeholder={name}
            most={LONGEST_NAME}
            needed={needed && t('template_needed', { kept: own })}
            onKeep={(next) => onChange((now) => withNames(now, writing.language, next === '' ? [] : [next, ...others]))}
          />
        </label>
        <label>
          <span className="lab">{t('template_metric_unit')}</span>
          <KeptText
            field="unit"
            label={t('template_metric_unit')}
            value={unit}
            placeholder={elsewhere(metric.unit, writing)}
            most={LONGEST_UNIT}
            needed={needed && t('template_needed', { kept: unit })}
            onKeep={(next) => onChange((now) => ({ ...now, unit: withWritten(now.unit, writing, next) }))}
          />
        </label>
        <div>
          <span className="lab" aria-hidden="true">
            {t('template_metric_better')}
          </span>
          <Select<MetricEntry['better']>
            label={t('template_metric_better')}
            value={metric.better}
            choices={[
              { value: 'up', text: t('template_metric_up') },
              { value: 'down', text: t('template_metric_down') },
            ]}
            onChange={(better) => onChange((now) => ({ ...now, better }))}
          />
        </div>
        <button
          type="button"
          className="btn icon ghost"
          aria-label={t('template_metric_remove', { name })}
          onClick={onRemove}
        >
          <CloseIcon />
        </button>
      </div>
      <small id={id} role="status">
        {namesake(metric, all, writing.language) && t('template_metric_twice', { name })}
      </small>
      <details>
        <summary>{t('template_metric_details', { name })}</summary>
        <MetricDetails {...props} />
      </details>
    </li>
  );
}
