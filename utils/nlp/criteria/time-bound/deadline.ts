import type { CriterionRule, RuleExamples } from '../../types.ts';
import { inOwnSentences } from '../reading.ts';
import { observeTime } from '../when.ts';

export const rule: CriterionRule = {
  id: 'time-bound/deadline',
  criterion: 'timeBound',
  inFavour: true,
  summary: 'Finds a date, a period or a length of time that a calendar can resolve to an end.',
  why: 'An end that everybody finds at the same place in the calendar.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    return annotation.times
      .filter(({ kind }) => kind === 'deadline' || kind === 'period' || kind === 'duration')
      .map((time) => observeTime(sentence, time, 'supports', 'met', 'time_bound_deadline'));
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Open the shop [by 31 May].', 'Cut churn to 8 % [this quarter].'],
    ignores: ['Report sales weekly.', 'Answer tickets within 4 hours.'],
  },
  fi: {
    finds: ['Avaamme kaupan [31.5. mennessä].', 'Laskemme hävikin 3 %:iin [tällä vuosineljänneksellä].'],
    ignores: ['Raportoimme myynnin viikoittain.', 'Vastaamme viesteihin neljän tunnin kuluessa.'],
  },
};
