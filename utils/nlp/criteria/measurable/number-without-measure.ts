import type { CriterionRule, RuleExamples } from '../../types.ts';
import { inOwnSentences, observe, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/number-without-measure',
  criterion: 'measurable',
  summary: 'Finds a number that does not say what it counts.',
  why: 'Ten percent of what? A number needs a measure before it can be checked.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    if (targetsOf(annotation).length > 0) return [];
    return annotation.quantities
      .filter(
        ({ kind, measure, open }) =>
          measure === null && open !== true && kind !== 'vague' && kind !== 'placeholder' && kind !== 'all',
      )
      .slice(0, 1)
      .map((quantity) => observe(sentence, quantity, 'supports', 'partial', 'measurable_number_without_measure'));
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Grow [10 %].'],
    ignores: ['Grow sales by 10 %.'],
  },
  fi: {
    finds: ['Kasvamme [10 %].'],
    ignores: ['Kasvatamme myyntiä 10 %:lla.'],
  },
};
