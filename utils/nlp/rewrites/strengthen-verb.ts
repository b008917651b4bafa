import type { RewriteExamples } from '../types.ts';
import { defineRewrite, proposal, proposing, replacement } from './build.ts';

/** Only where the meaning stays: "improve response time" can only mean to shorten it. */
export const rewrite = defineRewrite({
  id: 'strengthen-verb',
  improves: ['specific'],
  summary: 'Puts a verb that says the direction in the place of one that leaves it open, where only one is meant.',
  propose: proposing('specific', ({ frame, phrasing }) => {
    const swaps = phrasing.strengthened(frame.annotation);
    if (swaps.length === 0) return [];
    return [
      proposal(
        swaps.map(({ span, text }) => replacement(frame, span, text)),
        [],
        'step_verb',
        'lead_plainly',
      ),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Improve response time on the support line', 'Shorten response time on the support line']],
    leaves: ['Improve onboarding', 'Cut response time on the support line'],
  },
  fi: {
    rewrites: [
      ['Parannamme tukilinjan vastausaikaa', 'Lyhennämme tukilinjan vastausaikaa'],
      ['Parantaa verkkokaupan konversiota', 'Nostaa verkkokaupan konversiota'],
    ],
    leaves: ['Parannamme perehdytystä', 'Lyhennämme tukilinjan vastausaikaa'],
  },
};
