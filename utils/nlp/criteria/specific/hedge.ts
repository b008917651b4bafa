import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, inOwnSentences, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'specific/hedge',
  criterion: 'specific',
  summary: 'Finds words that take the promise back: try to, hopefully, as much as possible.',
  why: 'A hedge leaves open whether anything will be different at all.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    return cuesOf(annotation, 'hedge').map((cue) => observe(sentence, cue, 'undermines', 'met', 'specific_hedge'));
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['[Try to] sell more to new accounts.'],
    ignores: ['Sell to ten new accounts by 30 June.'],
  },
  fi: {
    finds: ['[Yritämme] myydä enemmän uusille asiakkaille.'],
    ignores: ['Myymme kymmenelle uudelle asiakkaalle 30.6. mennessä.'],
  },
};
