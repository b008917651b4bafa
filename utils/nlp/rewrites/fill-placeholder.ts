import type { RewriteExamples } from '../types.ts';
import { blank, defineRewrite, proposal, proposing, replacement } from './build.ts';

/** "X %" is a number still to be found: the letter becomes a blank. */
export const rewrite = defineRewrite({
  id: 'fill-placeholder',
  improves: ['measurable'],
  summary: 'Opens a blank where a letter or “TBD” stands for a number.',
  propose: proposing('measurable', ({ frame, phrasing }) => {
    const spans = phrasing.placeholders(frame.annotation);
    if (spans.length === 0) return [];
    return [
      proposal(
        spans.map((span) => replacement(frame, span, phrasing.glue.count.trimEnd())),
        spans.map(() => blank('target')),
        'step_how_far',
        'lead_how_far',
      ),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Raise answered calls to X% by June 2027', 'Raise answered calls to [target]% by June 2027']],
    leaves: ['Raise answered calls to 80% by June 2027'],
  },
  fi: {
    rewrites: [
      [
        'Nostamme vastattujen puheluiden osuuden X %:iin kesäkuuhun 2027 mennessä',
        'Nostamme vastattujen puheluiden osuuden [target] %:iin kesäkuuhun 2027 mennessä',
      ],
    ],
    leaves: ['Nostamme vastattujen puheluiden osuuden 80 %:iin kesäkuuhun 2027 mennessä'],
  },
};
