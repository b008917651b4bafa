import type { TemplateDraft } from '../../templates/define-template.ts';
import type { CriterionRule, RuleExamples } from '../../types.ts';
import { comparable, cuesOf, inOwnSentences, knownAt, observe, quoted } from '../reading.ts';

const WHOLE = 100;

export const rule: CriterionRule = {
  id: 'achievable/usual-step',
  criterion: 'achievable',
  fault: 'step',
  summary: 'Finds a measure of the team that is to move further than it usually does in one cycle.',
  why: 'The team knows how far a measure moves: a step beyond that needs a reason, not a ban.',
  advisory: true,
  check: inOwnSentences((sentence, { team }) => {
    const { annotation } = sentence;
    const [cue] = cuesOf(annotation, 'team-metric');
    const { step } = team?.metric(cue?.lemma ?? '') ?? {};
    const from = knownAt(annotation, 'baseline');
    const to = knownAt(annotation, 'target');
    if (!cue || !step || !from || !to || from.value === 0 || !comparable(from, to)) return [];
    const change = Math.abs((to.value - from.value) / from.value);
    if (change <= step[1]) return [];
    const values = {
      words: quoted(sentence, cue),
      most: Math.round(step[1] * WHOLE),
      change: Math.round(change * WHOLE),
    };
    return [observe(sentence, cue, 'undermines', 'partial', 'achievable_usual_step', values)];
  }),
};

/** The team whose measures the examples are read with. */
export const exampleTemplate: TemplateDraft = {
  name: 'Measures',
  metrics: [
    {
      id: 'win-rate',
      names: { en: ['win rate'], fi: ['voittoprosentti'] },
      unit: '%',
      better: 'up',
      step: [0.02, 0.25],
    },
  ],
};

export const examples: RuleExamples = {
  en: {
    finds: ['Raise the [win rate] from 20% to 40% by May 2027.'],
    ignores: ['Raise the win rate from 20% to 24% by May 2027.', 'Raise the win rate to 40% by May 2027.'],
  },
  fi: {
    finds: ['Nostamme [voittoprosentin] 20 %:sta 40 %:iin.'],
    ignores: ['Nostamme voittoprosentin 20 %:sta 24 %:iin.'],
  },
};
