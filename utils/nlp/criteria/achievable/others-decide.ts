import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, cuesOf, observe, targetsOf } from '../reading.ts';
import { stated } from '../stated.ts';
import type { Quantity, Span } from '../../types.ts';

/** Of one's own deliverables others may be the users; of a result they are the ones who bring it about. */
const ASKS_OTHERS: ReadonlySet<string> = new Set(['change', 'topic', 'state', 'vague']);

/** The number counts them, or measures what they decide. */
const near = (target: Quantity, cue: Span): boolean =>
  target.measure !== null && cue.start < target.measure.end && target.measure.start < cue.end;

export const rule: CriterionRule = {
  id: 'achievable/others-decide',
  criterion: 'achievable',
  summary: 'Finds a result that others decide: customers, voters, donors, a market.',
  why: 'Work that one does not control needs means before it can be believed.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      if (stated(sentence)) return [];
      const action = actionOf(annotation).kind;
      const targets = targetsOf(annotation);
      if (!ASKS_OTHERS.has(action)) return [];
      return cuesOf(annotation, 'others-decide')
        .filter((cue) => targets.some((target) => near(target, cue)))
        .slice(0, 1)
        .map((cue) => observe(sentence, cue, 'undermines', 'missing', 'achievable_others_decide'));
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Get 500 [subscribers].'],
    ignores: ['Publish five guides for users.'],
  },
};
