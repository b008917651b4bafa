import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, cuesOf, inOwnSentences, observe, targetsOf } from '../reading.ts';

const VAGUE: ReadonlySet<string> = new Set(['vague', 'learn', 'state', 'topic']);

/** Where there is no verb of effort to quote. */
const KEYS: Readonly<Record<string, string>> = {
  learn: 'specific_weak_verb_learn',
  state: 'specific_weak_verb_state',
  topic: 'specific_weak_verb_topic',
};

export const rule: CriterionRule = {
  id: 'specific/weak-verb',
  criterion: 'specific',
  summary: 'Finds a verb of effort that nobody can finish: improve, support, explore.',
  why: 'A verb without an end leaves open what will be different; a measure heals it.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const action = actionOf(annotation);
    const hollow =
      cuesOf(annotation, 'empty-verb').length > 0 &&
      cuesOf(annotation, 'praise').length > 0 &&
      cuesOf(annotation, 'deliverable').length === 0;
    if (!(VAGUE.has(action.kind) || hollow) || targetsOf(annotation).length > 0) return [];
    return [observe(sentence, action, 'undermines', 'partial', KEYS[action.kind] ?? 'specific_weak_verb')];
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['[Improve] the onboarding of new sales reps.'],
    ignores: ['Improve onboarding completion from 60 % to 85 %.', 'Publish the onboarding guide for sales reps.'],
  },
  fi: {
    finds: ['[Parannamme] uusien myyjien perehdytystä.'],
    ignores: ['Nostamme perehdytyksen läpäisyasteen 60 %:sta 85 %:iin.', 'Julkaisemme perehdytysoppaan myyjille.'],
  },
};
