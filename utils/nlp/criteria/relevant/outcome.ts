import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'relevant/outcome',
  criterion: 'relevant',
  inFavour: true,
  summary: 'Finds a result that a business or a person cares for: revenue, safety, waiting time.',
  why: 'The outcome is named, though not what it serves.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      return cuesOf(annotation, 'outcome').map((cue) =>
        observe(sentence, cue, 'supports', 'partial', 'relevant_outcome'),
      );
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Grow [revenue] by 10 %.'],
    ignores: ['Refactor the parser.'],
  },
  fi: {
    finds: ['Kasvatamme [liikevaihtoa] 10 %:lla.'],
    ignores: ['Siistimme jäsentimen koodin.'],
  },
};
