import type { CriterionRule, RuleExamples, TimeExpression } from '../../types.ts';
import { timesThat } from '../reading.ts';

const DUE: ReadonlySet<TimeExpression['kind']> = new Set(['deadline', 'period', 'duration']);

export const rule: CriterionRule = {
  id: 'time-bound/past-date',
  criterion: 'timeBound',
  fault: 'past',
  summary: 'Finds an end that has already passed.',
  why: 'A date in the past is mostly a slip of the year.',
  advisory: true,
  check: (candidate) => {
    const later = candidate.sentences.some(
      ({ own, annotation }) => own && annotation.times.some(({ kind, to, warning }) => DUE.has(kind) && to && !warning),
    );
    const passed = ({ warning }: TimeExpression): boolean => !later && warning === 'past';
    return timesThat(candidate, passed, 'undermines', 'partial', 'time_bound_past_date');
  },
};

export const examples: RuleExamples = {
  en: {
    finds: ['Open the shop [by 31 May 2019].', 'Open the shop [by yesterday].'],
    ignores: ['Open the shop by 31 May 2027.', 'Lift sales from their level of May 2019 by 31 May 2027.'],
  },
  fi: {
    finds: ['Avaamme kaupan [31.5.2019 mennessä].'],
    ignores: ['Avaamme kaupan 31.5.2027 mennessä.'],
  },
};
