import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'achievable/resources',
  criterion: 'achievable',
  inFavour: true,
  summary: 'Finds people, money or partners that the work can count on.',
  why: 'Capacity is the first reason why goals are not reached.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      return cuesOf(annotation, 'resource').map((cue) =>
        observe(sentence, cue, 'supports', 'met', 'achievable_resources'),
      );
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: [
      'Open a ward; [we have budget] for two rooms.',
      'Open a ward [together with] the clinic.',
      'Rebuild the search page [with two engineers].',
    ],
    ignores: ['Rebuild the search page.'],
  },
  fi: {
    finds: ['Uudistamme hakusivun [kahden hengen tiimillä].'],
    ignores: ['Uudistamme hakusivun.'],
  },
};
