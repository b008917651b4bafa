import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'achievable/unbounded',
  criterion: 'achievable',
  summary: 'Finds an absolute that leaves no room: never, always, number one.',
  why: 'An absolute is broken by the first exception; safety and security are the usual reasons to keep one.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      return cuesOf(annotation, 'absolute').map((cue) =>
        observe(sentence, cue, 'undermines', 'met', 'achievable_unbounded'),
      );
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Answer every ticket, [always].'],
    ignores: ['Answer nine tickets in ten within a day.'],
  },
  fi: {
    finds: ['Vastaamme jokaiseen viestiin [aina].'],
    ignores: ['Vastaamme yhdeksään viestiin kymmenestä päivän kuluessa.'],
  },
};
