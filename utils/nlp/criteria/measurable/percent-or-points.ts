import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, inOwnSentences, measured, observe, quoted } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/percent-or-points',
  criterion: 'measurable',
  summary: 'Finds a change in percent of a measure that is itself a percentage.',
  why: 'From 10 %, "by 2 %" can mean 9.8 % or 8 %.',
  advisory: true,
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    if (cuesOf(annotation, 'share').length === 0 || cuesOf(annotation, 'relative').length > 0) return [];
    return annotation.quantities
      .filter(({ kind, part }) => kind === 'percent' && part === 'change')
      .map((quantity) =>
        observe(sentence, quantity, 'undermines', 'partial', 'measurable_percent_or_points', {
          words: quoted(sentence, measured(sentence, quantity)),
        }),
      );
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Cut churn by [2 %].'],
    ignores: ['Cut churn by 2 percentage points.', 'Increase sales by 10 %.'],
  },
  fi: {
    finds: ['Pienennämme vaihtuvuutta [2 %:lla].'],
    ignores: ['Pienennämme vaihtuvuutta 2 prosenttiyksiköllä.', 'Kasvatamme myyntiä 10 %:lla.'],
  },
};
