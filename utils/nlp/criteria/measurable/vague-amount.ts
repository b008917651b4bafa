import type { CriterionRule, RuleExamples } from '../../types.ts';
import { inOwnSentences, observe, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/vague-amount',
  criterion: 'measurable',
  summary: 'Finds an amount that nobody can count: more, many, most, enough.',
  why: 'Two readers of "more" stop at different points.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    if (targetsOf(annotation).length > 0) return [];
    return annotation.quantities
      .filter(({ kind }) => kind === 'vague')
      .map((quantity) => observe(sentence, quantity, 'undermines', 'partial', 'measurable_vague_amount'));
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Hire [several] engineers.'],
    ignores: ['Hire five engineers.'],
  },
  fi: {
    finds: ['Palkkaamme [useita] kehittäjiä.'],
    ignores: ['Palkkaamme viisi kehittäjää.'],
  },
};
