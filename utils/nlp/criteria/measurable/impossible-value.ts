import type { Team } from '../../team/team.ts';
import type { Annotation, Clause, CriterionRule, Quantity, RuleExamples, Span } from '../../types.ts';
import { cuesOf, inOwnSentences, observe, quoted } from '../reading.ts';

type Scale = {
  readonly cue: string;
  readonly kinds: ReadonlySet<Quantity['kind']>;
  readonly low: number;
  readonly high: number;
};

/** Scales that measures can't leave; a change may be any size. */
const SCALES: readonly Scale[] = [
  { cue: 'share', kinds: new Set(['percent']), low: 0, high: 100 },
  { cue: 'nps', kinds: new Set(['count', 'points']), low: -100, high: 100 },
];

const ANY: Scale['kinds'] = new Set(['percent', 'points', 'count', 'duration', 'money']);

/** What the sentence measures, with its scale; the team's own goes before the usual one. */
const scalesIn = (annotation: Annotation, team: Team | undefined): readonly (readonly [Span, Omit<Scale, 'cue'>])[] => {
  const own = cuesOf(annotation, 'team-metric').flatMap((cue) => {
    const bounds = team?.metric(cue.lemma ?? '')?.bounds;
    return bounds ? [[cue, { kinds: ANY, low: bounds[0], high: bounds[1] }] as const] : [];
  });
  if (own.length > 0) return own.slice(0, 1);
  return SCALES.flatMap((scale) =>
    cuesOf(annotation, scale.cue)
      .slice(0, 1)
      .map((cue) => [cue, scale] as const),
  );
};

/** What is done for it, or comes of it, has numbers of its own. */
const ASIDE: ReadonlySet<Clause['kind']> = new Set(['means', 'purpose', 'reason', 'condition']);

const beyond = (
  measure: Span,
  { kinds, low, high }: Omit<Scale, 'cue'>,
  { quantities, clauses }: Annotation,
): readonly Quantity[] => {
  const asides = clauses.filter(
    ({ kind, start, end }) => ASIDE.has(kind) && (measure.start < start || measure.start >= end),
  );
  return quantities.filter(
    ({ kind, part, value, start }) =>
      part !== 'change' &&
      kinds.has(kind) &&
      value !== null &&
      (value > high || value < low) &&
      !asides.some((aside) => start >= aside.start && start < aside.end),
  );
};

export const rule: CriterionRule = {
  id: 'measurable/impossible-value',
  criterion: 'measurable',
  fault: 'numbers',
  summary: 'Finds a share above 100 % and a score outside its scale.',
  why: 'A value that the measure cannot take cannot be reached.',
  check: inOwnSentences((sentence, { team }) =>
    scalesIn(sentence.annotation, team).flatMap(([measure, scale]) => {
      const values = { measure: quoted(sentence, measure), low: scale.low, high: scale.high };
      return beyond(measure, scale, sentence.annotation).map((quantity) =>
        observe(sentence, quantity, 'undermines', 'partial', 'measurable_impossible_value', values),
      );
    }),
  ),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Lift customer retention to [120 %].', 'Raise NPS to [140].', 'Reach [104 %] availability.'],
    ignores: [
      'Lift customer retention to 92 %.',
      'Grow sales to 120 % of last year.',
      'Reach 110 % net revenue retention.',
      'Grow net retention to 115 %.',
      'Raise NPS to 45 by calling 140 customers.',
    ],
  },
  fi: {
    finds: ['Nostamme asiakaspysyvyyden [120 %:iin].'],
    ignores: [
      'Nostamme asiakaspysyvyyden 92 %:iin.',
      'Nostamme NPS:n 45:een soittamalla 140 asiakkaalle.',
      'Nostamme myynnin 120 %:iin viime vuodesta.',
    ],
  },
};
