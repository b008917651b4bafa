import type { RewriteExamples } from '../types.ts';
import { defineRewrite, proposal, proposing, replacement } from './build.ts';

/** "Try to sell" becomes "Sell": the same work, and somebody means to do it. */
export const rewrite = defineRewrite({
  id: 'drop-hedge',
  improves: ['specific'],
  summary: 'Leaves out words that take the goal half back, such as “try to”.',
  propose: proposing('specific', ({ frame, phrasing }) => {
    const swaps = phrasing.hedges(frame.annotation);
    if (swaps.length === 0) return [];
    return [
      proposal(
        swaps.map(({ span, text }) => replacement(frame, span, text)),
        [],
        'step_hedge',
        'lead_plainly',
      ),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Try to close the two open audits', 'Close the two open audits']],
    leaves: ['Close the two open audits'],
  },
};
