import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, inOwnSentences, measured, observe, quoted, targetsOf } from '../reading.ts';

const OF_SOMETHING: ReadonlySet<string> = new Set(['percent', 'points', 'multiplier']);

export const rule: CriterionRule = {
  id: 'measurable/no-baseline',
  criterion: 'measurable',
  summary: 'Finds a change of which the text doesn’t say where it starts.',
  why: 'Whether 10 % more was reached can only be told by who knows from where and since when.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    if (annotation.quantities.some(({ part }) => part === 'baseline')) return [];
    if (cuesOf(annotation, 'relative').length > 0) return [];
    return targetsOf(annotation)
      .filter(({ kind, part }) => part === 'change' && OF_SOMETHING.has(kind))
      .slice(0, 1)
      .map((quantity) =>
        // The target stands as it is; to know its start is good advice and no condition.
        observe(sentence, quantity, 'undermines', 'met', 'measurable_no_baseline', {
          words: quoted(sentence, measured(sentence, quantity)),
        }),
      );
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Increase sales by [10 %].'],
    ignores: ['Increase sales from 40 to 44 million.', 'Win 10 new customers.'],
  },
  fi: {
    finds: ['Kasvatamme myyntiä [10 %:lla].'],
    ignores: ['Kasvatamme myynnin 40 miljoonasta 44 miljoonaan.', 'Hankimme 10 uutta asiakasta.'],
  },
};
