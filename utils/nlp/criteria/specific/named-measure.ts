import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, cuesOf, inOwnSentences, objectOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'specific/named-measure',
  criterion: 'specific',
  inFavour: true,
  summary: 'Finds a direction on a named measure.',
  why: 'Direction, measure and scope together say what will be different even before a target is set.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    if (actionOf(annotation).kind !== 'change') return [];
    const scoped = objectOf(annotation).kind === 'named';
    return cuesOf(annotation, 'metric')
      .slice(0, 1)
      .map((metric) =>
        scoped
          ? observe(sentence, metric, 'supports', 'met', 'specific_named_measure')
          : observe(sentence, metric, 'supports', 'partial', 'specific_named_measure_alone'),
      );
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Decrease checkout [abandonment] on mobile phones.'],
    ignores: ['Write a report on abandonment.'],
  },
  fi: {
    finds: ['Vähennämme ostoskorien [hylkäysprosenttia] kännyköillä.'],
    ignores: ['Kirjoitamme raportin hylätyistä ostoskoreista.'],
  },
};
