import type { RewriteExamples } from '../types.ts';
import { blank, defineRewrite, insertion, proposal, proposing, replacement } from './build.ts';

/** Things that can be counted get a number in front of them, in place of "some" or "more" where that stands there. */
export const rewrite = defineRewrite({
  id: 'add-target',
  improves: ['measurable'],
  summary: 'Says how many, in front of the things that are counted.',
  propose: proposing('measurable', ({ frame, phrasing }) => {
    const span = phrasing.countable(frame.annotation);
    if (span === null) return [];
    const { count } = phrasing.glue;
    const edit =
      span.end > span.start ? replacement(frame, span, count.trimEnd()) : insertion(frame, span.start, count);
    return [proposal([edit], [blank('target')], 'step_how_many', 'lead_how_many')];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Publish case studies with partner clinics', 'Publish [target] case studies with partner clinics'],
      ['Interview several night nurses', 'Interview [target] night nurses'],
    ],
    leaves: ['Publish 5 case studies', 'Publish the triage guide'],
  },
  fi: {
    rewrites: [['Haastattelemme muutamaa yöhoitajaa', 'Haastattelemme [target] yöhoitajaa']],
    leaves: ['Julkaisemme 5 asiakastarinaa', 'Haastattelemme yöhoitajia', 'Julkaisemme päivystysoppaan'],
  },
};
