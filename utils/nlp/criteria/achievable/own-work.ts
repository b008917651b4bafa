import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, objectOf, observe } from '../reading.ts';

const FINISHED: ReadonlySet<string> = new Set(['make', 'done', 'capable']);

export const rule: CriterionRule = {
  id: 'achievable/own-work',
  criterion: 'achievable',
  summary: 'Finds a bounded piece of work that the writer can do: one deliverable, a modest count.',
  why: 'What is bounded and in the writer’s own hands can be planned.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      const action = actionOf(annotation);
      const object = objectOf(annotation).kind;
      const bounded =
        action.kind === 'learn'
          ? object === 'named' || object === 'plain'
          : FINISHED.has(action.kind) && object !== 'broad' && object !== 'none';
      return bounded ? [observe(sentence, action, 'supports', 'partial', 'achievable_own_work')] : [];
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['[Publish] the onboarding guide for sales reps.'],
    ignores: ['Improve onboarding.', 'Grow sales by 10 %.'],
  },
};
