import type { CriterionRule, RuleExamples } from '../../types.ts';
import { timesThat } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/ambiguous-date',
  criterion: 'timeBound',
  summary: 'Finds a date that can be read in two ways, such as 04/05/2027.',
  why: 'April or May: readers from two countries see two dates.',
  advisory: true,
  check: (candidate) =>
    timesThat(
      candidate,
      ({ warning }) => warning === 'ambiguous',
      'undermines',
      'partial',
      'time_bound_ambiguous_date',
    ),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Open the shop [by 04/05/2027].'],
    ignores: ['Open the shop by 25/05/2027.'],
  },
  fi: {
    finds: ['Avaamme kaupan [04/05/2027] mennessä.'],
    ignores: ['Avaamme kaupan 4.5.2027 mennessä.', 'Avaamme kaupan 25/05/2027 mennessä.'],
  },
};
