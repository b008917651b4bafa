import type { RewriteExamples } from '../types.ts';
import { blank, closesAction, defineRewrite, proposal, proposing, remark } from './build.ts';

const LONGEST = 14;

/** A name makes a goal somebody's: "(owner: [owner])". */
export const rewrite = defineRewrite({
  id: 'add-owner',
  improves: ['achievable'],
  summary: 'Says who answers for the goal.',
  propose: proposing('achievable', ({ frame, phrasing }) => {
    const plain =
      closesAction(frame, phrasing) &&
      !frame.tangled &&
      frame.words <= LONGEST &&
      frame.annotation.quantities.length === 0;
    if (!plain || !phrasing.output(frame.annotation) || frame.annotation.shape !== 'imperative') return [];
    return [proposal([remark(frame, phrasing.glue.owner)], [blank('owner')], 'step_owner', 'lead_who')];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Renew the triage guide', 'Renew the triage guide (owner: [owner])']],
    leaves: ['Renew the triage guide by interviewing ten nurses'],
  },
  fi: {
    rewrites: [['Uudista päivystysopas', 'Uudista päivystysopas (omistaja: [owner])']],
    leaves: ['Uudista päivystysopas haastattelemalla kymmentä hoitajaa'],
  },
};
