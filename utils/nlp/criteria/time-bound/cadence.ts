import type { CriterionRule, RuleExamples } from '../../types.ts';
import { observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/cadence',
  criterion: 'timeBound',
  summary: 'Finds a rhythm: weekly, per quarter, every sprint.',
  why: 'A rhythm says how often, not until when.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own }) => own)
      .flatMap((sentence) => {
        const { annotation } = sentence;
        return annotation.times
          .filter(({ kind }) => kind === 'cadence')
          .map((time) => observe(sentence, time, 'undermines', 'met', 'time_bound_cadence'));
      }),
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
