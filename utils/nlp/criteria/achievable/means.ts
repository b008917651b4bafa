import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, observe } from '../reading.ts';

/** Of what will hold or can be done, “using” tells how it is used and not how it is reached. */
const STANDS: ReadonlySet<string> = new Set(['capable', 'done', 'state']);

export const rule: CriterionRule = {
  id: 'achievable/means',
  criterion: 'achievable',
  inFavour: true,
  summary: 'Finds the way it will be done: by doing what, through what, with whose help.',
  why: 'Means are evidence that somebody has thought about the way there.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      if (STANDS.has(actionOf(annotation).kind)) return [];
      return annotation.clauses
        .filter(({ kind }) => kind === 'means')
        .map((clause) => observe(sentence, clause, 'supports', 'met', 'achievable_means'));
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Reduce churn [by calling every customer at risk].'],
    ignores: ['Reduce churn by 5 %.', 'Launch the shop by spring.'],
  },
  fi: {
    finds: ['Pienennämme vaihtuvuutta [soittamalla jokaiselle lähtöä harkitsevalle asiakkaalle].'],
    ignores: ['Pienennämme vaihtuvuutta 5 %:lla.', 'Avaamme verkkokaupan kevääksi.'],
  },
};
