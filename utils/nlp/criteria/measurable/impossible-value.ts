import type { Annotation, CriterionRule, Quantity, RuleExamples } from '../../types.ts';
import { cuesOf, observe, quoted } from '../reading.ts';

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

const beyond = ({ kinds, low, high }: Scale, { quantities }: Annotation): readonly Quantity[] =>
  quantities.filter(
    ({ kind, part, value }) => part !== 'change' && kinds.has(kind) && value !== null && (value > high || value < low),
  );

export const rule: CriterionRule = {
  id: 'measurable/impossible-value',
  criterion: 'measurable',
  summary: 'Finds a share above 100 % and a score outside its scale.',
  why: 'A value that the measure cannot take cannot be reached.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own }) => own)
      .flatMap((sentence) =>
        SCALES.flatMap((scale) => {
          const [measure] = cuesOf(sentence.annotation, scale.cue);
          if (measure === undefined) return [];
          const values = { measure: quoted(sentence, measure), low: scale.low, high: scale.high };
          return beyond(scale, sentence.annotation).map((quantity) =>
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
    ],
  },
  fi: {
    finds: ['Nostamme asiakaspysyvyyden [120 %:iin].'],
    ignores: ['Nostamme asiakaspysyvyyden 92 %:iin.', 'Nostamme myynnin 120 %:iin viime vuodesta.'],
  },
};
