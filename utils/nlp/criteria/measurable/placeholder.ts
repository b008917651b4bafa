import type { CriterionRule, RuleExamples } from '../../types.ts';
import { inOwnSentences, observe, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/placeholder',
  criterion: 'measurable',
  summary: 'Finds a target that is still a blank: X %, TBD.',
  why: 'The place for the number is there; the number is not.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const blanks = annotation.quantities.filter(({ kind }) => kind === 'placeholder');
    const level = targetsOf(annotation).length > 0 ? 'met' : 'partial';
    return blanks.flatMap((quantity) => [
      observe(sentence, quantity, 'supports', 'partial', 'measurable_placeholder'),
      observe(sentence, quantity, 'undermines', level, 'measurable_placeholder'),
    ]);
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Raise retention to [X %].'],
    ignores: ['Raise retention to 92 %.'],
  },
  fi: {
    finds: ['Nostamme asiakaspysyvyyden [X %]:iin.'],
    ignores: ['Nostamme asiakaspysyvyyden 92 %:iin.'],
  },
};
