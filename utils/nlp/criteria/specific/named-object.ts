import type { CriterionRule, RuleExamples } from '../../types.ts';
import { objectOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'specific/named-object',
  criterion: 'specific',
  summary: 'Finds something that is named, whatever is done to it.',
  why: 'One of action and object is there: the goal has a place, though not yet a change.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own }) => own)
      .flatMap((sentence) => {
        const { annotation } = sentence;
        const { kind } = objectOf(annotation);
        const carries = kind !== 'none';
        return carries ? [observe(sentence, objectOf(annotation), 'supports', 'partial', 'specific_named_object')] : [];
      }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Improve [documentation of the payments interface].'],
    ignores: ['Improve it.'],
  },
  fi: {
    finds: ['Parannamme [maksurajapinnan dokumentaatiota].'],
    ignores: ['Parannamme sitä.'],
  },
};
