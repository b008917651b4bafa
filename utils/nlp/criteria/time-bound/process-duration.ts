import type { CriterionRule, RuleExamples } from '../../types.ts';
import { timesThat } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/process-duration',
  criterion: 'timeBound',
  summary: 'Finds a length of time that belongs to something else, such as a reply within four hours.',
  why: 'It bounds a process and is part of the measure; the goal needs a date of its own.',
  check: (candidate) =>
    timesThat(candidate, ({ kind }) => kind === 'process', 'undermines', 'met', 'time_bound_process_duration'),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Answer all tickets [within 4 hours].'],
    ignores: ['Move the shop within four months.'],
  },
  fi: {
    finds: ['Vastaamme kaikkiin viesteihin [neljän tunnin kuluessa].'],
    ignores: ['Siirrämme kaupan neljän kuukauden kuluessa.'],
  },
};
