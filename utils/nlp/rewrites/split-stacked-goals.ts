import type { RewriteExamples } from '../types.ts';
import { defineRewrite, proposal, proposing, replacement } from './build.ts';

/** Two goals with targets of their own become two sentences: each can then be reached, or not, by itself. */
export const rewrite = defineRewrite({
  id: 'split-stacked-goals',
  improves: ['specific'],
  summary: 'Makes two sentences of one that holds two goals.',
  propose: proposing('specific', ({ frame, phrasing }) => {
    const joint = phrasing.joint(frame.annotation);
    if (joint === null) return [];
    return [proposal([replacement(frame, joint.span, joint.text)], [], 'step_split', 'lead_split')];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Raise NPS to 45 and cut churn to 5%', 'Raise NPS to 45. Cut churn to 5%']],
    leaves: ['Raise NPS to 45', 'Grow sales and marketing by 10%'],
  },
};
