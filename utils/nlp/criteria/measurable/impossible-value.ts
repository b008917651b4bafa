import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/impossible-value',
  criterion: 'measurable',
  summary: 'Finds a share above 100 % and a score outside its scale.',
  why: 'A value that the measure cannot take cannot be reached.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own }) => own)
      .flatMap((sentence) => {
        const { annotation } = sentence;
        const bounds: readonly (readonly [cue: string, low: number, high: number])[] = [
          ['share', 0, 100],
          ['nps', -100, 100],
        ];
        return bounds.flatMap(([cue, low, high]) =>
          cuesOf(annotation, cue).length === 0
            ? []
            : annotation.quantities
                .filter(
                  ({ kind, part, value }) =>
                    part !== 'change' &&
                    (cue === 'nps' ? kind === 'count' || kind === 'points' : kind === 'percent') &&
                    value !== null &&
                    (value > high || value < low),
                )
                .map((quantity) => observe(sentence, quantity, 'undermines', 'met', 'measurable_impossible_value')),
        );
      }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Lift customer retention to [120 %].'],
    ignores: ['Lift customer retention to 92 %.', 'Grow sales to 120 % of last year.'],
  },
  fi: {
    finds: ['Nostamme asiakaspysyvyyden [120 %:iin].'],
    ignores: ['Nostamme asiakaspysyvyyden 92 %:iin.', 'Nostamme myynnin 120 %:iin viime vuodesta.'],
  },
};
