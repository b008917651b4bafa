import type { RewriteExamples } from '../types.ts';
import { blank, closesAction, defineRewrite, metricBlank, placed, proposal, proposing, remark } from './build.ts';

const LONGEST = 16;

/** A vague verb is healed by what it moves: "…, bringing [metric] to [target]". */
export const rewrite = defineRewrite({
  id: 'state-change',
  improves: ['specific'],
  summary: 'Says what will be different, by the measure that moves.',
  propose: proposing('specific', ({ frame, phrasing }, input) => {
    if (
      input.criteria.measurable.effective === 'met' ||
      !input.expected.includes('measurable') ||
      !phrasing.action(frame.annotation) ||
      frame.annotation.quantities.some(({ kind }) => kind !== 'vague') ||
      !phrasing.measurable(frame.annotation, frame) ||
      frame.tangled ||
      frame.words > LONGEST
    )
      return [];
    const slots = [metricBlank(frame, phrasing), blank('target')];
    const { measured, bringing = measured, measuredApart } = phrasing.glue;
    const edit =
      measuredApart === undefined || closesAction(frame, phrasing, bringing)
        ? placed(frame, frame.end, bringing)
        : remark(frame, measuredApart);
    return [proposal([edit], slots, 'step_specific', 'lead_what')];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Improve handovers between shifts', 'Improve handovers between shifts, bringing [metric] to [target]']],
    leaves: ['Cut checkout load time on mobile from 4 seconds to 2', 'Aim to eat at the canteen 12 times'],
  },
  fi: {
    rewrites: [['Parannamme vuoronvaihtoa', 'Parannamme vuoronvaihtoa (mittari: [metric], tavoitetaso [target])']],
    leaves: ['Lyhennämme kassan latausajan neljästä sekunnista kahteen'],
  },
};
