import type { RewriteExamples } from '../types.ts';
import { blank, closesAction, defineRewrite, placed, proposal, proposing, remark } from './build.ts';

const SHORT = 14;

/** "by [step]" after what is done, before what it is for; after a long sentence or one with a date "starting with [step]". */
export const rewrite = defineRewrite({
  id: 'add-first-step',
  improves: ['achievable'],
  summary: 'Says how, or what comes first.',
  propose: proposing('achievable', ({ frame, phrasing }) => {
    const { begins = () => true } = phrasing;
    if (!phrasing.action(frame.annotation) || !begins(frame.annotation)) return [];
    const { step, stepAfterComma = step, stepApart } = phrasing.glue;
    const say = (at: number, text: string) =>
      proposal([placed(frame, at, text)], [blank('step')], 'step_achievable', 'lead_how');
    if (stepApart !== undefined && !closesAction(frame, phrasing, step))
      return [proposal([remark(frame, stepApart)], [blank('step')], 'step_achievable', 'lead_how')];
    const { text, times } = frame.annotation;
    const dated = times.length > 0;
    // "by 3 % by adding …" says it twice.
    const again = text.slice(0, frame.core).includes(step.slice(0, step.indexOf('[')));
    const long =
      again ||
      dated ||
      frame.beforeTime !== frame.core ||
      frame.tangled ||
      frame.words > SHORT ||
      frame.core !== frame.end;
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
        'We will halve the queue in small shops by June 2027',
        'We will halve the queue in small shops by June 2027, starting with [step]',
      ],
      ['Raise sales by 3%', 'Raise sales by 3%, starting with [step]'],
      [
        'Rewrite the guide that the night nurses read',
        'Rewrite the guide that the night nurses read. First step: [step]',
      ],
    ],
    leaves: ['Halve the waiting list by adding a morning shift'],
  },
  fi: {
    rewrites: [['Puolitamme hoitojonon', 'Puolitamme hoitojonon (ensimmäinen askel: [step])']],
    leaves: ['Puolitamme hoitojonon lisäämällä aamuvuoron'],
  },
};
