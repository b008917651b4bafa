import { useId, useState } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import { DraftsOf } from '../../drafts.tsx';
import { useNewcomer } from '../use-newcomer.ts';
import { MetricRow } from './MetricRow.tsx';
import { addMetric, changeMetric, namesIn, removeMetric, type Metrics } from './metric-edits.ts';
import { moved } from './moved.ts';
import { useSearch } from './use-search.tsx';
import type { Writing } from './writing.ts';

type Props = {
  readonly t: Translate;
  readonly metrics: Metrics;
  /** Of names and units. */
  readonly writing: Writing;
  readonly onChange: (change: (metrics: Metrics) => Metrics) => void;
};

const MOST = 2000;
/** More than these are looked through by name. */
const AT_A_GLANCE = 12;

/** What the team measures: known by name, asked for in the right unit. */
export function MetricsFields({ t, metrics, writing, onChange }: Props) {
  const id = useId();
  const { list, expect } = useNewcomer('.metric-line > label:first-of-type input', (field) => field.select());
  const search = useSearch(t, t('template_metric_find'));
  const [shown, setShown] = useState(AT_A_GLANCE);
  const found = metrics.filter((metric) => namesIn(metric, writing.language).some(search.finds));
  const more = found.length - shown;
  return (
    <section ref={list} className="group" aria-labelledby={id}>
      <h2 id={id}>{t('template_metrics')}</h2>
      <p>{t('template_metrics_why')}</p>
      {metrics.length > AT_A_GLANCE && search.field}
      <ul className="metrics">
        {found.slice(0, shown).map((metric) => (
          <DraftsOf key={metric.id} name={`metric/${metric.id}`}>
            <MetricRow
              t={t}
              metric={metric}
              all={metrics}
              writing={writing}
              onChange={(change) => onChange((now) => changeMetric(now, metric.id, change))}
              order={search.isSeeking ? null : { index: metrics.indexOf(metric), count: metrics.length }}
              onMove={(to) =>
                onChange((now) =>
                  moved(
                    now,
                    now.findIndex(({ id: one }) => one === metric.id),
                    to,
                  ),
                )
              }
              onRemove={() => onChange((now) => removeMetric(now, metric.id))}
            />
          </DraftsOf>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="btn ghost small add" onClick={() => setShown((now) => now + AT_A_GLANCE)}>
          {t('template_metric_more', { count: more })}
        </button>
      )}
      {metrics.length < MOST && (
        <button
          type="button"
          className="btn ghost small add"
          onClick={() => {
            expect();
            search.clear();
            setShown((now) => Math.max(now, metrics.length + 1));
            onChange((now) => addMetric(now, writing.first, t('template_metric_new')));
          }}
        >
          {t('template_metric_add')}
        </button>
      )}
    </section>
  );
}
