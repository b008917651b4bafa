import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, cuesOf, observe, targetsOf } from '../reading.ts';
import { stated } from '../stated.ts';
import type { Quantity, Span } from '../../types.ts';

/** Of one's own deliverables others may be the users; of a result they are the ones who bring it about. */
const OWN_HANDS: ReadonlySet<string> = new Set(['make', 'learn']);

/** The number counts them, or measures what they decide. */
export const near = (target: Quantity, cue: Span): boolean =>
  cue.start < Math.max(target.end, target.measure?.end ?? 0) &&
  Math.min(target.start, target.measure?.start ?? target.start) < cue.end;

/** "Sign 12 new customers", not "Sign 12". */
const whole = (cue: Span, targets: readonly Quantity[]): Span => {
  const target = targets.find(({ start, end }) => start < cue.end && end >= cue.end);
  return { start: cue.start, end: Math.max(cue.end, target?.end ?? 0, target?.measure?.end ?? 0) };
};

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
      if (OWN_HANDS.has(action) && !cuesOf(annotation, 'empty-verb', 'collects').length) return [];
      return cuesOf(annotation, 'others-decide')
        .filter(
          (cue) =>
            targets.some((target) => near(target, cue)) ||
            (action === 'capable' && targets.length === 0 && cue.end <= actionOf(annotation).start),
        )
        .slice(0, 1)
        .map((cue) => whole(cue, targets))
        .map((cue) => observe(sentence, cue, 'undermines', 'missing', 'achievable_others_decide'));
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Get 500 [subscribers].'],
    ignores: ['Publish five guides for users.'],
  },
  fi: {
    finds: ['Saamme 500 [tilaajaa].'],
    ignores: ['Julkaisemme viisi opasta käyttäjille.'],
  },
};
