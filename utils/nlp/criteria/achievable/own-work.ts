import type { CriterionRule, RuleExamples } from '../../types.ts';
import { near } from './others-decide.ts';
import { actionOf, clauseKind, cuesOf, measured, objectOf, observe, phraseOf, quoted, targetsOf } from '../reading.ts';

/** More of a thing than one would count as a modest number. */
const MANY = 1000;

const FINISHED: ReadonlySet<string> = new Set(['make', 'done', 'capable']);

export const rule: CriterionRule = {
  id: 'achievable/own-work',
  criterion: 'achievable',
  inFavour: true,
  summary: 'Finds a bounded piece of work that the writer can do: one deliverable, a modest count.',
  why: 'What is bounded and in the writer’s own hands can be planned.',
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { annotation } = sentence;
      const action = actionOf(annotation);
      const object = objectOf(annotation).kind;
      const tangible = object !== 'broad' && object !== 'none';
      const made =
        FINISHED.has(action.kind) || (action.kind === 'topic' && cuesOf(annotation, 'deliverable').length > 0);
      const large =
        action.kind !== 'capable' &&
        targetsOf(annotation).some(
          ({ kind, part, value, unit }) =>
            kind === 'rank' || (kind === 'count' && unit === null && part !== 'change' && (value ?? 0) >= MANY),
        );
      // "Move more freight by rail": how much more has no end.
      const open = annotation.quantities.some(
        (quantity) =>
          quantity.kind === 'vague' && quantity.part === 'change' && clauseKind(annotation, quantity) === 'main',
      );
      const work = made && !large && !open && (tangible || cuesOf(annotation, 'deliverable').length > 0);
      const modest = targetsOf(annotation).some(
        ({ kind, part }) =>
          !(kind === 'count' && large) &&
          !((kind === 'percent' || kind === 'ratio') && part === 'change') &&
          kind !== 'money' &&
          kind !== 'multiplier' &&
          kind !== 'rank' &&
          kind !== 'threshold' &&
          !(kind === 'all' && (action.kind === 'state' || action.kind === 'topic')),
      );
      const hollow =
        cuesOf(annotation, 'empty-verb').length > 0 &&
        cuesOf(annotation, 'deliverable').length === 0 &&
        (cuesOf(annotation, 'praise').length > 0 || cuesOf(annotation, 'beneficiary').length > 0);
      const bounded =
        (work && !hollow) ||
        (action.kind === 'learn' && tangible) ||
        modest ||
        cuesOf(annotation, 'small-step').length > 0;
      if (!bounded) return [];
      const [target] = targetsOf(annotation);
      const isWon = cuesOf(annotation, 'others-decide').some((cue) => target?.kind === 'count' && near(target, cue));
      // "Swim twice a week": there is always a next time.
      const goesOn = annotation.times.some(({ kind }) => kind === 'cadence');
      const own = work && !isWon;
      const refused = targetsOf(annotation).find(
        ({ kind, value, end }) => kind === 'all' && value === 0 && end <= action.start,
      );
      const counted = refused ?? (own || !modest ? undefined : target);
      const words = counted ? measured(sentence, counted) : phraseOf(annotation);
      const ends = own && !goesOn && !refused;
      const done = ends ? 'achievable_own_work' : 'achievable_own_work_hands';
      const key = counted && !refused ? 'achievable_own_work_bounded' : done;
      return [observe(sentence, action, 'supports', 'partial', key, { words: quoted(sentence, words) })];
    }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['[Publish] the onboarding guide for sales reps.'],
    ignores: ['Improve onboarding.', 'Grow sales by 10 %.'],
  },
  fi: {
    finds: ['[Julkaisemme] perehdytysoppaan uusille myyjille.'],
    ignores: ['Parannamme perehdytystä.', 'Kasvatamme myyntiä 10 %:lla.'],
  },
};
