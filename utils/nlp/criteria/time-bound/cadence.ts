import type { CriterionRule, RuleExamples } from '../../types.ts';
import { timesThat } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/cadence',
  criterion: 'timeBound',
  summary: 'Finds a rhythm: weekly, per quarter, every sprint.',
  why: 'A rhythm says how often, not until when.',
  check: (candidate) =>
    timesThat(candidate, ({ kind }) => kind === 'cadence', 'undermines', 'met', 'time_bound_cadence'),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Report sales [weekly].'],
    ignores: ['Report sales by 31 May.'],
  },
  fi: {
    finds: ['Raportoimme myynnin [viikoittain].'],
    ignores: ['Raportoimme myynnin 31.5. mennessä.'],
  },
};
