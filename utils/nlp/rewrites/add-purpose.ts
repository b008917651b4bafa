import type { RewriteExamples } from '../types.ts';
import { blank, defineRewrite, insertion, proposal, proposing } from './build.ts';

/** Longer sentences, and those with a clause already, take a comma before the reason. */
const SHORT = 10;

/** "… so that [purpose]"; where the team has objectives, "in support of" one of them. */
export const rewrite = defineRewrite({
  id: 'add-purpose',
  improves: ['relevant'],
  summary: 'Says what the goal is for: who gains what, or which of the team’s objectives it serves.',
  propose: proposing('relevant', ({ frame, phrasing }, input) => {
    const { glue } = phrasing;
    const calm = frame.words <= SHORT && frame.core === frame.end && !frame.tangled;
    const why = proposal(
      [insertion(frame, frame.end, calm ? glue.purpose : glue.purposeAfterComma)],
      [blank('purpose')],
      'step_relevant',
      'lead_why',
    );
    const { parents } = input.template;
    if (parents.length === 0) return [why];
    const choices = parents.slice(0, 8).map(({ text }) => ({ text: `“${text}”` }));
    const serves = proposal(
      [insertion(frame, frame.end, glue.support)],
      [blank('purpose', { choices })],
      'step_parent',
      'lead_serves',
    );
    return [serves, why];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Renew the triage guide', 'Renew the triage guide so that [purpose]'],
      [
        'Renew the triage guide of the regional hospitals together with the night shift by June 2027.',
        'Renew the triage guide of the regional hospitals together with the night shift by June 2027, so that [purpose].',
      ],
    ],
    leaves: ['Renew the triage guide so that nurses decide the same way'],
  },
  fi: {
    rewrites: [
      ['Uudistamme päivystysoppaan', 'Uudistamme päivystysoppaan, jotta [purpose]'],
      [
        'Uudistamme sairaaloiden päivystysoppaan kesäkuuhun 2027 mennessä.',
        'Uudistamme sairaaloiden päivystysoppaan kesäkuuhun 2027 mennessä, jotta [purpose].',
      ],
      ['Päivystysoppaan uudistaminen', 'Päivystysoppaan uudistaminen (tarkoitus: [purpose])'],
    ],
    leaves: ['Uudistamme päivystysoppaan, jotta hoitajat päättävät samalla tavalla'],
  },
};
