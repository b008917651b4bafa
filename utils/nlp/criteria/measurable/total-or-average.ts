import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/total-or-average',
  criterion: 'measurable',
  summary: 'Finds the value or size of deals and orders where the text doesn’t say whether on average or in total.',
  why: 'More deals raise the total and leave the average where it was.',
  check: ({ sentences }) =>
    sentences
      .filter(({ own, annotation }) => own && targetsOf(annotation).length > 0)
      .flatMap((sentence) =>
        cuesOf(sentence.annotation, 'total-or-average').map((cue) =>
          observe(sentence, cue, 'undermines', 'met', 'measurable_total_or_average'),
        ),
      ),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Increase [deal value] by 20 %.'],
    ignores: ['Increase average deal value by 20 %.', 'Increase deal value.', 'Increase sales by 20 %.'],
  },
  fi: {
    finds: ['Kasvatamme [kaupan arvoa] 20 %:lla.'],
    ignores: [
      'Kasvatamme keskimääräistä kaupan arvoa 20 %:lla.',
      'Kasvatamme kaupan arvoa.',
      'Kasvatamme myyntiä 20 %:lla.',
    ],
  },
};
