import type { CriterionRule, Quantity, RuleExamples } from '../../types.ts';
import type { Sentence } from '../reading.ts';
import { clauseKind, inOwnSentences, observe, targetsOf } from '../reading.ts';

/** "More apprentices": what is to be counted is named, though not how far. */
const isCounted = ({ annotation }: Sentence, quantity: Quantity): boolean =>
  quantity.part === 'change' && clauseKind(annotation, quantity) === 'main';

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
      .flatMap((quantity) => [
        ...(isCounted(sentence, quantity)
          ? [observe(sentence, quantity, 'supports', 'partial', 'measurable_vague_amount')]
          : []),
        observe(sentence, quantity, 'undermines', 'partial', 'measurable_vague_amount'),
      ]);
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
