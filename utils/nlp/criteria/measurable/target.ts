import type { CriterionRule, RuleExamples } from '../../types.ts';
import { inOwnSentences, measured, observe, quoted, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/target',
  criterion: 'measurable',
  inFavour: true,
  summary: 'Finds a target on a named measure: a number with what it counts, a share, a threshold, all or none.',
  why: 'Only a target shows whether the goal was reached; a baseline is good advice, not a condition.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    return targetsOf(annotation).map((quantity) =>
      observe(
        sentence,
        { start: quantity.start, end: Math.max(quantity.end, quantity.measure?.end ?? 0) },
        'supports',
        'met',
        'measurable_target',
        { words: quoted(sentence, measured(sentence, quantity)) },
      ),
    );
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Win [10 new customers] in Finland.', 'Keep [zero critical bugs] open.'],
    ignores: ['Ship version 2.0 in Q3 2027.', 'Get ISO 27001 for the platform.', 'Cut costs by up to 20 %.'],
  },
  fi: {
    finds: ['Hankimme [10 uutta asiakasta] Suomesta.', 'Pidämme kriittisten virheiden määrän [nollassa].'],
    ignores: [
      'Julkaisemme version 2.0 kesäkuussa 2027.',
      'Haemme alustalle ISO 27001 -sertifikaatin.',
      'Leikkaamme kuluja jopa 20 %.',
    ],
  },
};
