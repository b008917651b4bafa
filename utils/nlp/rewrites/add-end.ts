import type { RewriteExamples } from '../types.ts';
import { dateBlank, defineRewrite, insertion, proposal, proposing } from './build.ts';

/** A time that only begins gets its end. */
export const rewrite = defineRewrite({
  id: 'add-end',
  improves: ['timeBound'],
  summary: 'Adds the end to a time that only says when the work starts.',
  propose: proposing('timeBound', ({ frame, phrasing }, input) => {
    const { text, times } = frame.annotation;
    const start = times.find((time) => time.kind === 'start' && time.end <= frame.end);
    if (!start) return [];
    const form = phrasing.opensRange(text.slice(start.start, start.end), frame.annotation);
    if (form === null) return [];
    return [
      proposal(
        [insertion(frame, start.end, phrasing.glue[form])],
        [dateBlank(input, phrasing)],
        'step_end',
        'lead_by_when',
      ),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      [
        'Visit one farm a week starting in May 2027',
        'Visit one farm a week starting in May 2027 and finishing by [date]',
      ],
    ],
    leaves: ['Visit one farm a week', 'Visit one farm a week from May 2027 to August 2027'],
  },
  fi: {
    rewrites: [
      [
        'Vierailen yhdellä tilalla viikossa toukokuusta 2027 alkaen',
        'Vierailen yhdellä tilalla viikossa toukokuusta 2027 alkaen ([date] asti)',
      ],
    ],
    leaves: [
      'Vierailen yhdellä tilalla viikossa',
      'Kahvila avataan joka lauantai toukokuusta 2027 alkaen',
      'Vierailen yhdellä tilalla viikossa toukokuusta 2027 elokuuhun 2027',
    ],
  },
};
