import type { CriterionRule, RuleExamples } from '../../types.ts';
import { isOpenDate } from '../../time/open-date.ts';
import { inOwnSentences, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'time-bound/vague-time',
  criterion: 'timeBound',
  summary: 'Finds a time without edges: soon, in the near term, by a day still to be named.',
  why: 'Soon is a different day for each reader.',
  check: inOwnSentences((sentence) => {
    const { text, times } = sentence.annotation;
    return times
      .filter(({ kind }) => kind === 'vague')
      .map((time) => {
        const isOpen = isOpenDate(text.slice(time.start, time.end));
        return observe(
          sentence,
          time,
          'supports',
          'partial',
          isOpen ? 'time_bound_open_date' : 'time_bound_vague_time',
        );
      });
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Publish the price list [soon].', 'Publish the price list [by TBD].'],
    ignores: ['Publish the price list tomorrow.'],
  },
  fi: {
    finds: ['Julkaisemme hinnaston [pian].'],
    ignores: ['Julkaisemme hinnaston huomenna.'],
  },
};
