import type { CriterionRule, RuleExamples } from '../../types.ts';
import { observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/past-date',
  criterion: 'timeBound',
  summary: 'Finds an end that has already passed.',
  why: 'A date in the past is mostly a slip of the year.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own }) => own)
      .flatMap((sentence) => {
        const { annotation } = sentence;
        return annotation.times
          .filter(({ warning }) => warning === 'past')
          .map((time) => observe(sentence, time, 'undermines', 'met', 'time_bound_past_date'));
      }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Open the shop [by 31 May 2019].'],
    ignores: ['Open the shop by 31 May 2027.'],
  },
  fi: {
    finds: ['Avaamme kaupan [31.5.2019 mennessä].'],
    ignores: ['Avaamme kaupan 31.5.2027 mennessä.'],
  },
};
