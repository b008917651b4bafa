import type { RewriteExamples } from '../types.ts';
import { blank, closesAction, defineRewrite, metricBlank, placed, proposal, proposing } from './build.ts';

const LONGEST = 14;

/** A thing that is made gets what it is to move: "…, bringing [metric] to [target]". */
export const rewrite = defineRewrite({
  id: 'turn-output-into-outcome',
  improves: ['relevant'],
  summary: 'Says what changes once the thing is made, by a measure and its target.',
  propose: proposing('relevant', ({ frame, phrasing }, input) => {
    const plain = closesAction(frame, phrasing, phrasing.glue.toBring) && !frame.tangled && frame.words <= LONGEST;
    const { toBring, measured, measuredApart } = phrasing.glue;
    // A measure apart says how much, and not what it is for.
    if (toBring === measuredApart) return [];
    // The same words are offered as its measure.
    if (toBring === measured && input.criteria.measurable.effective !== 'met') return [];
    if (!plain || input.candidate.role !== 'initiative' || !phrasing.output(frame.annotation)) return [];
    const slots = [metricBlank(frame, phrasing), blank('target')];
    return [proposal([placed(frame, frame.end, phrasing.glue.toBring)], slots, 'step_outcome', 'lead_outcome')];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Launch the booking app', 'Launch the booking app, bringing [metric] to [target]']],
    leaves: [
      'Launch the booking app so that patients wait less',
      'Reduce waiting time at the desk',
      'Publish the first draft',
    ],
  },
  fi: {
    rewrites: [
      ['Julkaisemme 12 ohjetta', 'Julkaisemme 12 ohjetta (tavoiteltu vaikutus: [metric], tavoitetaso [target])'],
    ],
    leaves: [
      'Julkaisemme varaussovelluksen, jotta potilaat odottavat vähemmän',
      'Lyhennämme odotusaikaa vastaanotolla',
    ],
  },
};
