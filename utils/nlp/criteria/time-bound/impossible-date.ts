import type { CriterionRule, RuleExamples } from '../../types.ts';
import { timesThat } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/impossible-date',
  criterion: 'timeBound',
  fault: 'date',
  summary: 'Finds a date that no calendar has, such as 31 June.',
  why: 'Nobody can keep a date that does not exist.',
  check: (candidate) =>
    timesThat(
      candidate,
      ({ warning }) => warning === 'impossible',
      'undermines',
      'partial',
      'time_bound_impossible_date',
    ),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Open the shop [by 31 June 2027].'],
    ignores: ['Open the shop by 30 June 2027.'],
  },
  fi: {
    finds: ['Avaamme kaupan [31.6.2027 mennessä].'],
    ignores: ['Avaamme kaupan 30.6.2027 mennessä.'],
  },
};
