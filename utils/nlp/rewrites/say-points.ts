import { cuesOf } from '../criteria/reading.ts';
import type { Annotation, RewriteExamples, Span } from '../types.ts';
import { blank, defineRewrite, proposal, proposing, replacement } from './build.ts';

/** Where the sign of a change in a share stands; null for other numbers, and where it is said to be of what is now. */
const signOf = (annotation: Annotation, sign: RegExp): Span | null => {
  if (cuesOf(annotation, 'share').length === 0 || cuesOf(annotation, 'relative').length > 0) return null;
  const change = annotation.quantities.find(({ kind, part }) => kind === 'percent' && part === 'change');
  const found = change && sign.exec(annotation.text.slice(change.start, change.end));
  return found ? { start: change.start + found.index, end: change.end } : null;
};

/** "Cut churn by 2 %" can mean two things; the writer says which. */
export const rewrite = defineRewrite({
  id: 'say-points',
  improves: ['measurable'],
  summary: 'Asks which is meant where a share changes by percent: percentage points, or percent of today’s figure.',
  propose: proposing('measurable', ({ frame, phrasing }) => {
    const { percent } = phrasing;
    const sign = percent ? signOf(frame.annotation, percent.sign) : null;
    if (!percent || !sign) return [];
    const choices = percent.choices.map((text) => ({ text }));
    return [
      proposal([replacement(frame, sign, ' [unit]')], [blank('unit', { choices })], 'step_points', 'lead_points'),
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
