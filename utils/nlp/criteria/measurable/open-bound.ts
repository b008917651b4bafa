import type { CriterionRule, RuleExamples } from '../../types.ts';
import { inOwnSentences, observe, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/open-bound',
  criterion: 'measurable',
  summary: 'Finds a bound that any result would keep: up to, as much as.',
  why: 'Up to 20 % is reached by 1 %: it sets no target.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const level = targetsOf(annotation).length > 0 ? 'met' : 'partial';
    return annotation.quantities
      .filter(({ open }) => open === true)
      .flatMap((quantity) => [
        observe(sentence, quantity, 'supports', 'partial', 'measurable_open_bound'),
        observe(sentence, quantity, 'undermines', level, 'measurable_open_bound'),
      ]);
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Cut costs by up to [20 %].'],
    ignores: ['Cut costs by at least 20 %.'],
  },
  fi: {
    finds: ['Leikkaamme kuluja jopa [20 %].'],
    ignores: ['Leikkaamme kuluja vähintään 20 %.'],
  },
};
