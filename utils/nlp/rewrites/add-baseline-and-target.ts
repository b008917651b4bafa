import type { RewriteExamples } from '../types.ts';
import { blank, defineRewrite, insertion, proposal, proposing } from './build.ts';

/** A named measure that is to move gets "from [baseline] to [target]"; where it stands today may stay open. */
export const rewrite = defineRewrite({
  id: 'add-baseline-and-target',
  improves: ['measurable'],
  summary: 'Says from where to where a named measure is to move, in the unit of that measure.',
  propose: proposing('measurable', ({ frame, phrasing }) => {
    const found = phrasing.movable(frame.annotation, frame);
    if (found === null) return [];
    const words = found.words ?? { text: phrasing.glue.fromTo, whole: phrasing.glue.fromOnly };
    const whole = words.whole?.replaceAll('{unit}', found.unit);
    const baseline = whole === undefined ? [] : [blank('baseline', { required: false, whole })];
    return [
      proposal(
        [insertion(frame, found.at, words.text.replaceAll('{unit}', found.unit))],
        [...baseline, blank('target')],
        'step_how_far',
        'lead_how_far',
      ),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Reduce customer churn', 'Reduce customer churn from [baseline]% to [target]%'],
      [
        'Raise the NPS of our clinics by June 2027',
        'Raise the NPS of our clinics from [baseline] to [target] by June 2027',
      ],
      [
        'Reduce handling time without hurting quality',
        'Reduce handling time from [baseline] to [target] without hurting quality',
      ],
    ],
    leaves: ['Reduce customer churn from 8% to 5%', 'Publish the triage guide'],
  },
  fi: {
    rewrites: [
      ['Pienennämme asiakasvaihtuvuuden', 'Pienennämme asiakasvaihtuvuuden [baseline] %:sta [target] %:iin'],
      [
        'Nostamme klinikoiden NPS:n kesäkuuhun 2027 mennessä',
        'Nostamme klinikoiden NPS:n tasolta [baseline] tasolle [target] kesäkuuhun 2027 mennessä',
      ],
      ['Lyhennämme vastausajan', 'Lyhennämme vastausajan (lähtötaso [baseline], tavoitetaso [target])'],
      ['Kasvatamme myyntiä', 'Kasvatamme myyntiä [target] %:lla'],
      ['Parannamme asiakastyytyväisyyttä', 'Parannamme asiakastyytyväisyyttä tasolta [baseline] tasolle [target]'],
    ],
    leaves: ['Pienennämme asiakasvaihtuvuuden 8 %:sta 5 %:iin', 'Julkaisemme päivystysoppaan'],
  },
};
