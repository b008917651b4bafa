import type { CriterionRule, RuleExamples } from '../../types.ts';
import { comparable, inOwnSentences, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/baseline-equals-target',
  criterion: 'measurable',
  fault: 'numbers',
  summary: 'Finds a target that equals its baseline.',
  why: 'Nothing would change: a level to hold is a health measure, not a goal.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const from = annotation.quantities.find(({ part, value }) => part === 'baseline' && value !== null);
    const to = annotation.quantities.find(
      (quantity) => quantity.part === 'target' && from && quantity.value === from.value && comparable(quantity, from),
    );
    return from && to
      ? [
          observe(
            sentence,
            { start: from.start, end: to.end },
            'undermines',
            'partial',
            'measurable_baseline_equals_target',
          ),
        ]
      : [];
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Raise NPS from [45 to 45].'],
    ignores: ['Raise NPS from 40 to 45.'],
  },
  fi: {
    finds: ['Nostamme NPS:n [45:stä 45:een].', 'Nostamme katteen [20 prosentista 20 prosenttiin].'],
    ignores: ['Nostamme NPS:n 40:stä 45:een.'],
  },
};
