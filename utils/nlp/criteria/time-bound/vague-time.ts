import type { CriterionRule, RuleExamples } from '../../types.ts';
import { observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/vague-time',
  criterion: 'timeBound',
  summary: 'Finds a time without edges: soon, in the near term.',
  why: 'Soon is a different day for each reader.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own }) => own)
      .flatMap((sentence) => {
        const { annotation } = sentence;
        return annotation.times
          .filter(({ kind }) => kind === 'vague')
          .map((time) => observe(sentence, time, 'supports', 'partial', 'time_bound_vague_time'));
      }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Publish the price list [soon].'],
    ignores: ['Publish the price list tomorrow.'],
  },
  fi: {
    finds: ['Julkaisemme hinnaston [pian].'],
    ignores: ['Julkaisemme hinnaston huomenna.'],
  },
};
