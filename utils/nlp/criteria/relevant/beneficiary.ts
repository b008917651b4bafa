import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'relevant/beneficiary',
  criterion: 'relevant',
  inFavour: true,
  summary: 'Finds who gains: customers, patients, students, colleagues.',
  why: 'Somebody who gains is named, though not what they gain it for.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      return cuesOf(annotation, 'beneficiary').map((cue) =>
        observe(sentence, cue, 'supports', 'partial', 'relevant_beneficiary'),
      );
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Publish a guide for [students].'],
    ignores: ['Write three blog posts.'],
  },
  fi: {
    finds: ['Julkaisemme oppaan [opiskelijoille].'],
    ignores: ['Kirjoitan kolme blogikirjoitusta.'],
  },
};
