import type { RewriteExamples } from '../types.ts';
import { blank, defineRewrite, proposal, proposing, replacement } from './build.ts';

/** "Cut churn by 2 %" can mean two things; the writer says which. */
export const rewrite = defineRewrite({
  id: 'say-points',
  improves: ['measurable'],
  summary: 'Asks which is meant where a share changes by percent: percentage points, or percent of today’s figure.',
  propose: proposing('measurable', ({ frame, phrasing }) => {
    const found = phrasing.eitherPercent?.(frame.annotation) ?? null;
    if (found === null) return [];
    const choices = found.choices.map((text) => ({ text }));
    return [
      proposal([replacement(frame, found.span, ' [unit]')], [blank('unit', { choices })], 'step_points', 'lead_points'),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Cut customer churn by 2 % this quarter', 'Cut customer churn by 2 [unit] this quarter']],
    leaves: ['Cut customer churn by 2 percentage points', 'Increase sales by 10 %'],
  },
  fi: {
    rewrites: [['Pienennämme vaihtuvuutta 2 %:lla', 'Pienennämme vaihtuvuutta 2 [unit]']],
    leaves: ['Pienennämme vaihtuvuutta 2 prosenttiyksiköllä', 'Kasvatamme myyntiä 10 %:lla'],
  },
};
