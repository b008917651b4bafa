import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, objectOf, observe, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'specific/broad-object',
  criterion: 'specific',
  summary: 'Finds an object that could mean anything: processes, quality, communication.',
  why: 'Without a scope two readers picture two different changes.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own }) => own)
      .flatMap((sentence) => {
        const { annotation } = sentence;
        const object = objectOf(annotation);
        if ((object.kind !== 'broad' && object.kind !== 'none') || targetsOf(annotation).length > 0) return [];
        const action = actionOf(annotation).kind;
        const empty = action === 'state' || action === 'topic' || action === 'vague' || object.kind === 'none';
        return [observe(sentence, object, 'undermines', empty ? 'missing' : 'partial', 'specific_broad_object')];
      }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Improve [the communication].', 'Build [partnerships].'],
    ignores: ['Build a booking page for the clinic in Tampere.'],
  },
};
