import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, inOwnSentences, measured, objectOf, observe, quoted, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'specific/measured-change',
  criterion: 'specific',
  inFavour: true,
  summary: 'Finds a number on a named measure: it makes any change concrete.',
  why: 'A vague verb is healed by a measure: everybody sees what will be different (Locke & Latham 2002 on specific goals).',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    if (objectOf(annotation).kind === 'none') return [];
    return targetsOf(annotation)
      .slice(0, 2)
      .map((quantity) =>
        observe(
          sentence,
          { start: quantity.start, end: Math.max(quantity.end, quantity.measure?.end ?? 0) },
          'supports',
          quantity.kind === 'count' && cuesOf(annotation, 'topicless').length > 0 ? 'partial' : 'met',
          'specific_measured_change',
          { words: quoted(sentence, measured(sentence, quantity)) },
        ),
      );
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Improve checkout conversion from [2 %] to [3 %].'],
    ignores: ['Improve the checkout.', 'Ship version 2.0 of the planner.'],
  },
  fi: {
    finds: ['Parannamme kassan konversion [2 %:sta] [3 %:iin].'],
    ignores: ['Parannamme kassaa.', 'Julkaisemme suunnittelutyökalun version 2.0.'],
  },
};
