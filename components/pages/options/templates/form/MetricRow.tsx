import { textIn, withText } from '../../../../../utils/i18n/local-text.ts';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import { CloseIcon } from '../../../../icons.tsx';
import { Select } from '../../../controls/Select.tsx';
import { KeptText } from '../KeptText.tsx';
import { MetricDetails } from './MetricDetails.tsx';
import { namesIn, withNames, type MetricEntry, type Metrics } from './metric-edits.ts';

export type MetricRowProps = {
  readonly t: Translate;
  readonly metric: MetricEntry;
  readonly all: Metrics;
  /** Of names and unit. */
  readonly language: string;
  readonly onChange: (change: (metric: MetricEntry) => MetricEntry) => void;
  readonly onRemove: () => void;
};

const [LONGEST_NAME, LONGEST_UNIT] = [80, 20];

/** One metric: name, unit and good direction in a line, the rest on demand. */
export function MetricRow(props: MetricRowProps) {
  const { t, metric, language, onChange, onRemove } = props;
  const [name = metric.id, ...others] = namesIn(metric, language);
  return (
    <li className="metric" aria-label={name}>
      <div className="metric-line">
        <label>
          <span className="lab">{t('template_metric_name')}</span>
          <KeptText
            value={name}
            most={LONGEST_NAME}
            needed
            onKeep={(next) => onChange((now) => withNames(now, language, [next, ...others]))}
          />
        </label>
        <label>
          <span className="lab">{t('template_metric_unit')}</span>
          <KeptText
            value={textIn(metric.unit, language)}
            most={LONGEST_UNIT}
            needed
            onKeep={(unit) => onChange((now) => ({ ...now, unit: withText(now.unit, language, unit) }))}
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
      <details>
        <summary>{t('template_metric_details', { name })}</summary>
        <MetricDetails {...props} />
      </details>
    </li>
  );
}
