import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, clauseKind, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'achievable/baseline',
  criterion: 'achievable',
  inFavour: true,
  summary: 'Finds where things stand today, so that the step from here to there is visible.',
  why: 'From 72 to 85 shows how large the step is; 85 alone does not.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      const filled = annotation.quantities.some(({ part, value }) => part !== 'baseline' && value !== null);
      if (!filled) return [];
      return annotation.quantities
        .filter((quantity) => {
          if (quantity.part !== 'baseline' || quantity.value === null) return false;
          const clause = clauseKind(annotation, quantity);
          return clause === 'main' || (clause === 'relative' && actionOf(annotation).kind === 'change');
        })
        .map((quantity) => observe(sentence, quantity, 'supports', 'met', 'achievable_baseline'));
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Raise NPS from [31] to 45.'],
    ignores: ['Raise NPS to 45.', 'Raise NPS from X to Y.'],
  },
  fi: {
    finds: ['Nostamme NPS:n [31:stä] 45:een.'],
    ignores: ['Nostamme NPS:n 45:een.', 'Nostamme asiakaspysyvyyden X %:sta Y %:iin.'],
  },
};
