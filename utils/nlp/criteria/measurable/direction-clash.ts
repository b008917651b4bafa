import type { CriterionRule, RuleExamples } from '../../types.ts';
import type { Span } from '../../types.ts';
import { comparable, cuesOf, inOwnSentences, knownAt, observe, quoted } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/direction-clash',
  criterion: 'measurable',
  fault: 'numbers',
  summary: 'Finds a verb that points one way and numbers that point the other.',
  why: 'One of the two is a slip, and the reader cannot know which.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const [rising] = cuesOf(annotation, 'direction-up');
    const [falling] = cuesOf(annotation, 'direction-down');
    const [from, to] = [knownAt(annotation, 'baseline'), knownAt(annotation, 'target')];
    if (!from || !to || !comparable(from, to)) return [];
    const clash = (rising && !falling && to.value < from.value) || (falling && !rising && to.value > from.value);
    return clash
      ? [
          observe(
            sentence,
            { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) },
            'undermines',
            'partial',
            'measurable_direction_clash',
            { verb: quoted(sentence, (rising ?? falling) as Span) },
          ),
        ]
      : [];
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Reduce NPS from [40 to 50].'],
    ignores: ['Raise NPS from 40 to 50.', 'Reduce churn from 8 % to 5 %.'],
  },
  fi: {
    finds: ['Laskemme hävikin [3 %:sta 5 %:iin].'],
    ignores: ['Nostamme NPS:n 40:stä 50:een.', 'Laskemme hävikin 5 %:sta 3 %:iin.'],
  },
};
