import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/metric-without-target',
  criterion: 'measurable',
  summary: 'Finds a named measure with no value to reach.',
  why: 'The measure is half of the answer: it says what to look at, not how far to go.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own }) => own)
      .flatMap((sentence) => {
        const { annotation } = sentence;
        if (targetsOf(annotation).length > 0) return [];
        return cuesOf(annotation, 'metric')
          .slice(0, 1)
          .map((metric) => observe(sentence, metric, 'supports', 'partial', 'measurable_metric_without_target'));
      }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Increase [NPS].'],
    ignores: ['Increase NPS from 31 to 45.'],
  },
  fi: {
    finds: ['Nostamme [NPS:ää].'],
    ignores: ['Nostamme NPS:n 31:stä 45:een.'],
  },
};
