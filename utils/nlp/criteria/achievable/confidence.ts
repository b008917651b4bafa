import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'achievable/confidence',
  criterion: 'achievable',
  inFavour: true,
  summary: 'Finds agreement or confidence of those who do the work.',
  why: 'A goal that those involved have agreed to is more likely to be reached.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      return cuesOf(annotation, 'confidence').map((cue) =>
        observe(sentence, cue, 'supports', 'met', 'achievable_confidence'),
      );
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Open a ward; the board [has agreed to] it.', 'Open the clinic in May, as [agreed with] the city.'],
    ignores: ['Open the clinic in May.'],
  },
  fi: {
    finds: ['Avaamme klinikan toukokuussa, kuten kaupungin kanssa on [sovittu].'],
    ignores: ['Avaamme klinikan toukokuussa.'],
  },
};
