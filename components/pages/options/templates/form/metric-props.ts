import type { Translate } from '../../../../../utils/i18n/translate.ts';
import type { MetricEntry, Metrics } from './metric-edits.ts';
import type { Writing } from './writing.ts';

/** What the row of a metric, and each part of it, is given. */
export type MetricProps = {
  readonly t: Translate;
  readonly metric: MetricEntry;
  readonly all: Metrics;
  /** Of names and unit. */
  readonly writing: Writing;
  readonly onChange: (change: (metric: MetricEntry) => MetricEntry) => void;
  /** Where it stands; null where others between are not shown. */
  readonly order: { readonly index: number; readonly count: number } | null;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};
