import type { CriterionRule, RuleExamples, TimeExpression } from '../../types.ts';
import { observeTime } from '../when.ts';

const DUE: ReadonlySet<TimeExpression['kind']> = new Set(['deadline', 'period', 'duration']);

export const rule: CriterionRule = {
  id: 'time-bound/past-date',
  criterion: 'timeBound',
  fault: 'past',
  summary: 'Finds an end that has already passed.',
  why: 'A date in the past is mostly a slip of the year.',
  advisory: true,
  check: ({ sentences }) => {
    const later = sentences.some(
      ({ own, annotation }) => own && annotation.times.some(({ kind, to, warning }) => DUE.has(kind) && to && !warning),
    );
    if (later) return [];
    return sentences
      .filter(({ own }) => own)
      .flatMap((sentence) =>
        sentence.annotation.times
          .filter(({ warning }) => warning === 'past')
          .map((time) => observeTime(sentence, time, 'undermines', 'partial', 'time_bound_past_date')),
      );
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
