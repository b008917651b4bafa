/** The library of measures in the words of a language. */

import type { MetricTerm } from '../rewrites/phrasing.ts';
import { library, type Metric, type MetricId } from './library.ts';

/** What a language calls the measures. */
type Names = {
  readonly names: Readonly<Record<MetricId, string>>;
  /** Units as they follow a number, with their blank. */
  readonly units: Readonly<Partial<Record<Metric['unit'], string>>>;
  /** Words of goals that a measure fits and no concept holds. */
  readonly words: Readonly<Partial<Record<MetricId, RegExp>>>;
};

export const namedMetrics = ({ names, units, words }: Names): readonly MetricTerm[] =>
  (Object.keys(library) as MetricId[]).map((id) => ({
    id,
    name: names[id],
    unit: units[library[id].unit] ?? '',
    ...(words[id] && { words: words[id] }),
  }));
