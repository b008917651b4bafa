import type { CriterionRule, RuleExamples } from '../../types.ts';
import { clauseKind, comparable, cuesOf, inOwnSentences, knownAt, observe, quoted } from '../reading.ts';

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
    const verb = rising ?? falling;
    const [from, to] = [knownAt(annotation, 'baseline'), knownAt(annotation, 'target')];
    if (!verb || !from || !to || !comparable(from, to)) return [];
    // "Cut costs so that the margin rises from 10 to 15 %": those are the numbers of what it brings.
    if (clauseKind(annotation, verb) !== clauseKind(annotation, from)) return [];
    const clash = (rising && !falling && to.value < from.value) || (falling && !rising && to.value > from.value);
    return clash
      ? [
          observe(
            sentence,
            { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) },
            'undermines',
            'partial',
            'measurable_direction_clash',
            { verb: quoted(sentence, verb) },
          ),
        ]
      : [];
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Reduce NPS from [40 to 50].'],
    ignores: [
      'Raise NPS from 40 to 50.',
      'Reduce churn from 8 % to 5 %.',
      'Reduce churn by raising NPS from 40 to 50.',
      'Cut costs so that the margin rises from 10 % to 15 %.',
    ],
  },
  fi: {
    finds: ['Laskemme hävikin [3 %:sta 5 %:iin].', 'Nostamme keskikaupan [40 eurosta 20 euroon].'],
    ignores: ['Nostamme NPS:n 40:stä 50:een.', 'Laskemme hävikin 5 %:sta 3 %:iin.'],
  },
};
