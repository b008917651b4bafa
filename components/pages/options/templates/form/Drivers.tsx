import { CloseIcon } from '../../../../icons.tsx';
import { Select } from '../../../controls/Select.tsx';
import type { MetricProps } from './metric-props.ts';
import { nameIn, withOptional } from './metric-edits.ts';

const MOST = 20;

/** The measures that move this one: each can go, others can be added. */
export function Drivers({ t, metric, all, writing, onChange }: MetricProps) {
  const { drivers = [] } = metric;
  const set = (next: readonly string[]): void =>
    onChange((now) => withOptional(now, 'drivers', next.length === 0 ? null : next));
  const nameOf = (id: string): string => {
    const found = all.find((other) => other.id === id);
    return found ? nameIn(found, writing.language) : id;
  };
  const others = all.filter(({ id }) => id !== metric.id && !drivers.includes(id));
  return (
    <div className="wide drivers">
      <span className="lab" aria-hidden="true">
        {t('template_metric_drivers')}
      </span>
      {drivers.length > 0 && (
        <ul aria-label={t('template_metric_drivers')}>
          {drivers.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <button
                type="button"
                className="btn icon ghost"
                aria-label={t('template_metric_driver_remove', { name: nameOf(id) })}
                onClick={() => set(drivers.filter((each) => each !== id))}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      {drivers.length < MOST && others.length > 0 && (
        <Select
          label={t('template_metric_driver_add')}
          value=""
          choices={[
            { value: '', text: t('template_metric_driver_add') },
            ...others.map(({ id }) => ({ value: id, text: nameOf(id) })),
          ]}
          onChange={(id) => id !== '' && set([...drivers, id])}
        />
      )}
      {drivers.length === 0 && others.length === 0 && (
        <small className="field-note">{t('template_metric_no_others')}</small>
      )}
    </div>
  );
}
