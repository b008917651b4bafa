/** Changes of a team's list of metrics. Pure. */
import type { Template } from '../../../../../utils/nlp/types.ts';

import { without } from './without.ts';
import { isFirst, type Writing } from './writing.ts';

export type Metrics = Template['metrics'];
export type MetricEntry = Metrics[number];

/** An id that no metric has yet. */
const freeId = (metrics: Metrics): string => {
  let count = metrics.length + 1;
  while (metrics.some(({ id }) => id === `metric-${count}`)) count += 1;
  return `metric-${count}`;
};

/** A new one at the end; its name is the first of its language that is free. */
export const addMetric = (metrics: Metrics, language: string, name: string): Metrics => [
  ...metrics,
  { id: freeId(metrics), names: { [language]: [name] }, unit: '%', better: 'up' },
];

export const changeMetric = (metrics: Metrics, id: string, change: (metric: MetricEntry) => MetricEntry): Metrics =>
  metrics.map((metric) => (metric.id === id ? change(metric) : metric));

/** Nothing speaks of it any more. */
export const removeMetric = (metrics: Metrics, id: string): Metrics =>
  metrics
    .filter((metric) => metric.id !== id)
    .map(({ counter, drivers, ...metric }) => ({
      ...metric,
      ...(counter !== undefined && counter !== id && { counter }),
      ...(drivers && { drivers: drivers.filter((driver) => driver !== id) }),
    }));

/** What it is called in this language, the usual name first; in any language where it has no name in this one. */
export const namesIn = ({ names }: MetricEntry, language: string): readonly string[] =>
  names[language] ?? names['en'] ?? Object.values(names)[0] ?? [];

/** What it is called in a list. */
export const nameIn = (metric: MetricEntry, language: string): string => namesIn(metric, language)[0] ?? metric.id;

/** Whether another one goes by its name too: goals would only ever find one of them. */
export const namesake = (metric: MetricEntry, all: Metrics, language: string): boolean => {
  const name = nameIn(metric, language).toLowerCase();
  return all.some(
    (other) => other.id !== metric.id && namesIn(other, language).some((each) => each.toLowerCase() === name),
  );
};

/** The names that the form shows: none where a second language has none of its own. */
export const writtenNames = (metric: MetricEntry, writing: Writing): readonly string[] =>
  isFirst(writing) ? namesIn(metric, writing.first) : (metric.names[writing.language] ?? []);

/** Without names a language goes, unless it is the only one. */
export const withNames = (metric: MetricEntry, language: string, names: readonly string[]): MetricEntry => {
  if (names.length > 0) return { ...metric, names: { ...metric.names, [language]: names } };
  const others = without(metric.names, language);
  return Object.keys(others).length === 0 ? metric : { ...metric, names: others };
};

/** A field that may be left out, set or taken away. */
export const withOptional = <K extends 'bounds' | 'step' | 'timing' | 'counter' | 'drivers'>(
  metric: MetricEntry,
  field: K,
  value: MetricEntry[K] | null,
): MetricEntry => {
  const rest = without(metric, field) as MetricEntry;
  return value === null || value === undefined ? rest : { ...rest, [field]: value };
};
