import type { CriterionRule, RuleExamples } from '../../types.ts';
import { observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'relevant/purpose',
  criterion: 'relevant',
  inFavour: true,
  summary: 'Finds what it is for: so that, in order to, to support, in line with.',
  why: 'A goal that says what it serves survives a change of plan.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      return annotation.clauses
        .filter(({ kind }) => kind === 'purpose')
        .map((clause) =>
          clause.concrete
            ? observe(sentence, clause, 'supports', 'met', 'relevant_purpose')
            : observe(sentence, clause, 'supports', 'partial', 'relevant_purpose_open'),
        );
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Renew the price list [so that partners can quote in a day].'],
    ignores: ['Continue to grow.', 'We plan to hire two engineers.'],
  },
  fi: {
    finds: ['Uudistamme hinnaston, [jotta kumppanit voivat tehdä tarjouksen päivässä].'],
    ignores: ['Jatkamme kasvua.', 'Aiomme palkata kaksi kehittäjää.'],
  },
};
