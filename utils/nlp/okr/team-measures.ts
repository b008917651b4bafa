/** Rules about the measures that a team has described: what comes first, what comes last, and what suffers. */

import { cuesOf } from '../criteria/reading.ts';
import type { Member, OkrSet, SetRule } from './okr-set.ts';
import type { TeamMetric } from '../team/team.ts';

const metricsOf = ({ annotation }: Member, { team }: OkrSet): readonly TeamMetric[] =>
  cuesOf(annotation, 'team-metric').flatMap(({ lemma }) => team?.metric(lemma ?? '') ?? []);

export const allLagging: SetRule = {
  id: 'all-lagging',
  whole: true,
  summary: 'Finds sets whose measures all move late: none of them says in time whether the work helps.',
  check: (set) => {
    const metrics = set.keyResults.map((member) => metricsOf(member, set)[0]);
    if (metrics.length < 2 || metrics.some((metric) => metric?.timing !== 'lagging')) return [];
    const driver = metrics.flatMap((metric) => metric?.drivers ?? []).flatMap((id) => set.team?.metric(id) ?? [])[0];
    const lines = set.keyResults.map(({ goal }) => goal.line);
    return [
      {
        lines,
        message: driver
          ? { key: 'okr_all_lagging_driver', values: { words: driver.name } }
          : { key: 'okr_all_lagging', values: {} },
      },
    ];
  },
};

export const noCounterMeasure: SetRule = {
  id: 'no-counter-measure',
  summary: 'Finds a measure that is pushed while no key result keeps watch over the one that suffers from it.',
  check: (set) => {
    const watched = new Set(
      [set.objective, ...set.keyResults].flatMap((member) => metricsOf(member, set).map(({ id }) => id)),
    );
    return set.keyResults.flatMap((member) => {
      const [metric] = metricsOf(member, set);
      const counter = set.team?.metric(metric?.counter ?? '');
      if (!metric || !counter || watched.has(counter.id)) return [];
      const values = { words: metric.name, other: counter.name };
      return [{ lines: [member.goal.line], message: { key: 'okr_no_counter_measure', values } }];
    });
  },
};
