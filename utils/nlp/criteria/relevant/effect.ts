import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'relevant/effect',
  criterion: 'relevant',
  inFavour: true,
  summary: 'Finds the effect it will have beyond its own use: “…, reducing readmissions”.',
  why: 'A named effect says who is better off.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      const clauses = annotation.clauses.filter(
        ({ kind, concrete }) => (kind === 'participle' || kind === 'relative') && concrete === true,
      );
      return [...clauses, ...cuesOf(annotation, 'says-effect')].map((effect) =>
        observe(sentence, effect, 'supports', 'met', 'relevant_effect'),
      );
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Open a ward for day surgery, [reducing waiting times].', '[This will shorten the queues].'],
    ignores: ['Open a ward for day surgery.'],
  },
  fi: {
    finds: ['Avaamme päiväkirurgian osaston, [joka lyhentää jonoja].', '[Tämä lyhentää jonoja].'],
    ignores: ['Avaamme päiväkirurgian osaston.'],
  },
};
