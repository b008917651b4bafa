import type { RewriteExamples } from '../types.ts';
import { blank, defineRewrite, insertion, proposal, proposing } from './build.ts';

const SHORT = 14;

/** "by [step]" after what is done, before what it is for; after a long sentence or one with a date "starting with [step]". */
export const rewrite = defineRewrite({
  id: 'add-first-step',
  improves: ['achievable'],
  summary: 'Says how, or what comes first.',
  propose: proposing('achievable', ({ frame, phrasing }) => {
    if (!phrasing.action(frame.annotation)) return [];
    const { step, stepAfterComma } = phrasing.glue;
    const say = (at: number, text: string) =>
      proposal([insertion(frame, at, text)], [blank('step')], 'step_achievable', 'lead_how');
    const dated = frame.annotation.times.length > 0;
    const long =
      dated || frame.beforeTime !== frame.core || frame.tangled || frame.words > SHORT || frame.core !== frame.end;
    return long
      ? [say(frame.end, stepAfterComma), say(frame.core, step)]
      : [say(frame.core, step), say(frame.end, stepAfterComma)];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Halve the waiting list', 'Halve the waiting list by [step]'],
      [
        'We will halve the queue by June 2027 for small shops',
        'We will halve the queue by June 2027 for small shops, starting with [step]',
      ],
    ],
    leaves: ['Halve the waiting list by adding a morning shift'],
  },
  fi: {
    rewrites: [['Puolitamme hoitojonon', 'Puolitamme hoitojonon (ensimmäinen askel: [step])']],
    leaves: ['Puolitamme hoitojonon lisäämällä aamuvuoron'],
  },
};
