import type { CriterionRule, RuleExamples } from '../../types.ts';
import { timesThat } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/vague-time',
  criterion: 'timeBound',
  summary: 'Finds a time without edges: soon, in the near term.',
  why: 'Soon is a different day for each reader.',
  check: (candidate) =>
    timesThat(candidate, ({ kind }) => kind === 'vague', 'supports', 'partial', 'time_bound_vague_time'),
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
