import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, cuesOf, observe, targetsOf } from '../reading.ts';
import { stated } from '../stated.ts';

export const rule: CriterionRule = {
  id: 'achievable/others-decide',
  criterion: 'achievable',
  summary: 'Finds a result that others decide: customers, voters, donors, a market.',
  why: 'Work that one does not control needs means before it can be believed.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      if (stated(sentence)) return [];
      const action = actionOf(annotation).kind;
      const targets = targetsOf(annotation);
      if (action === 'make' && !cuesOf(annotation, 'gets-from-others').length) return [];
      return cuesOf(annotation, 'others-decide')
        .filter(() => targets.length > 0 || action === 'change')
        .slice(0, 1)
        .map((cue) => observe(sentence, cue, 'undermines', 'missing', 'achievable_others_decide'));
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Get 500 [subscribers].'],
    ignores: ['Publish five guides for users.'],
  },
};
