import type { RewriteExamples } from '../types.ts';
import { defineRewrite, proposal, proposing, replacement } from './build.ts';

/** "up to 20 %" is also reached by nothing at all; "at least 20 %" is a target. */
export const rewrite = defineRewrite({
  id: 'replace-up-to',
  improves: ['measurable'],
  summary: 'Turns “up to” a number, which sets no target, into “at least”.',
  propose: proposing('measurable', ({ frame, phrasing }) => {
    const spans = phrasing.openBounds(frame.annotation);
    if (spans.length === 0) return [];
    return [
      proposal(
        spans.map((span) => replacement(frame, span, phrasing.glue.atLeast)),
        [],
        'step_up_to',
        'lead_how_far',
      ),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Cut printing costs by up to 20% by May 2027', 'Cut printing costs by at least 20% by May 2027']],
    leaves: ['Cut printing costs by at least 20% by May 2027'],
  },
  fi: {
    rewrites: [
      [
        'Leikkaamme tulostuskuluja jopa 20 % toukokuuhun 2027 mennessä',
        'Leikkaamme tulostuskuluja vähintään 20 % toukokuuhun 2027 mennessä',
      ],
    ],
    leaves: ['Leikkaamme tulostuskuluja vähintään 20 % toukokuuhun 2027 mennessä'],
  },
};
