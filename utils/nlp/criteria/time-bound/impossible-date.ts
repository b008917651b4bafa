import type { CriterionRule, RuleExamples } from '../../types.ts';
import { observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/impossible-date',
  criterion: 'timeBound',
  summary: 'Finds a date that no calendar has, such as 31 June.',
  why: 'Nobody can keep a date that does not exist.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own }) => own)
      .flatMap((sentence) => {
        const { annotation } = sentence;
        return annotation.times
          .filter(({ warning }) => warning === 'impossible')
          .map((time) => observe(sentence, time, 'undermines', 'partial', 'time_bound_impossible_date'));
      }),
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
