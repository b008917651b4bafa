import type { CriterionRule, RuleExamples } from '../../types.ts';
import { observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'relevant/reason',
  criterion: 'relevant',
  inFavour: true,
  summary: 'Finds why: because, given that, due to.',
  why: 'A reason lets others judge the goal when things change.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      return annotation.clauses
        .filter(({ kind }) => kind === 'reason')
        .map((clause) =>
          clause.concrete
            ? observe(sentence, clause, 'supports', 'met', 'relevant_reason')
            : observe(sentence, clause, 'supports', 'partial', 'relevant_reason_open'),
        );
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Move the shop to new servers [because the old ones lose orders].'],
    ignores: ['Move the shop to new servers.'],
  },
  fi: {
    finds: ['Siirrämme verkkokaupan uudelle palvelimelle, [koska vanha hukkaa tilauksia].'],
    ignores: ['Siirrämme verkkokaupan uudelle palvelimelle.'],
  },
};
