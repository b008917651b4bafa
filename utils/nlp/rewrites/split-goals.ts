import type { RewriteExamples } from '../types.ts';
import { defineRewrite, proposal, proposing, replacement } from './build.ts';

/** Two goals in one sentence become two sentences; a deadline that closed both closes both. */
export const rewrite = defineRewrite({
  id: 'split-goals',
  improves: ['specific'],
  summary: 'Parts two goals that stand in one sentence.',
  propose: proposing('specific', ({ frame, phrasing }) => {
    const swaps = phrasing.parted?.(frame.annotation, frame) ?? null;
    if (swaps === null) return [];
    return [
      proposal(
        swaps.map(({ span, text }) => replacement(frame, span, text)),
        [],
        'step_split',
        'lead_split',
      ),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      [
        'Raise test coverage to 80% and cut build time to 5 minutes by 30 June 2027.',
        'Raise test coverage to 80% by 30 June 2027. Cut build time to 5 minutes by 30 June 2027.',
      ],
      ['Raise NPS to 45 and cut churn to 5%', 'Raise NPS to 45. Cut churn to 5%'],
    ],
    leaves: ['Grow sales and marketing revenue to €2m', 'Raise NPS to 45'],
  },
  fi: {
    rewrites: [
      [
        'Nostamme kattavuuden 80 %:iin ja lyhennämme koontiajan 5 minuuttiin',
        'Nostamme kattavuuden 80 %:iin. Lyhennämme koontiajan 5 minuuttiin',
      ],
    ],
    leaves: ['Nostamme kattavuuden 80 %:iin', 'Kasvatamme myyntiä ja markkinointia 10 %:lla'],
  },
};
