import type { CriterionRule, RuleExamples } from '../../types.ts';
import { timesThat } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/start-only',
  criterion: 'timeBound',
  summary: 'Finds a start without an end.',
  why: 'It is known when the work begins, not when it is due.',
  check: (candidate) =>
    timesThat(candidate, ({ kind }) => kind === 'start', 'supports', 'partial', 'time_bound_start_only'),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Train the new team [starting in May].'],
    ignores: ['Train the new team by May.'],
  },
  fi: {
    finds: ['Koulutamme uuden tiimin [toukokuusta alkaen].'],
    ignores: ['Koulutamme uuden tiimin toukokuun loppuun mennessä.'],
  },
};
