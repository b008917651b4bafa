import type { CriterionRule, RuleExamples } from '../../types.ts';
import { timesThat } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/event',
  criterion: 'timeBound',
  summary: 'Finds an event that no calendar knows: before launch, after the audit.',
  why: 'The end hangs on a date that stands elsewhere.',
  check: (candidate) => timesThat(candidate, ({ kind }) => kind === 'event', 'supports', 'partial', 'time_bound_event'),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Fix the checkout [before the launch].'],
    ignores: ['Fix the checkout before Christmas.'],
  },
  fi: {
    finds: ['Korjaamme kassan [ennen lanseerausta].'],
    ignores: ['Korjaamme kassan jouluun mennessä.'],
  },
};
