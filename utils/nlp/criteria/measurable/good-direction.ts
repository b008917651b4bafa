import type { TemplateDraft } from '../../templates/define-template.ts';
import type { Annotation, CriterionRule, RuleExamples } from '../../types.ts';
import { comparable, cuesOf, inOwnSentences, knownAt, observe } from '../reading.ts';
import { onlyTeamMeasure } from '../team-measure.ts';

/** Which way a sentence moves its measure: by its numbers, else by its verb. */
const directionOf = (annotation: Annotation): 'up' | 'down' | null => {
  const from = knownAt(annotation, 'baseline');
  const to = knownAt(annotation, 'target');
  if (from && to && comparable(from, to)) return to.value === from.value ? null : to.value > from.value ? 'up' : 'down';
  const up = cuesOf(annotation, 'direction-up').length > 0;
  const down = cuesOf(annotation, 'direction-down').length > 0;
  return up === down ? null : up ? 'up' : 'down';
};

export const rule: CriterionRule = {
  id: 'measurable/good-direction',
  criterion: 'measurable',
  fault: 'direction',
  summary: 'Finds a measure of the team that is moved the way the team does not want it.',
  why: 'The team has said which way is better for this measure; the other way is mostly a slip.',
  advisory: true,
  check: inOwnSentences((sentence, { team }) => {
    const { annotation } = sentence;
    const named = onlyTeamMeasure(annotation, team);
    if (!named) return [];
    const { cue, metric } = named;
    const direction = directionOf(annotation);
    if (direction === null || direction === metric.better) return [];
    return [observe(sentence, cue, 'undermines', 'partial', `measurable_good_direction_${metric.better}`)];
  }),
};

/** The team whose measures the examples are read with. */
export const exampleTemplate: TemplateDraft = {
  name: 'Measures',
  metrics: [
    {
      id: 'discount',
      names: { en: ['average discount'], fi: ['keskialennus'] },
      unit: '%',
      better: 'down',
    },
  ],
};

export const examples: RuleExamples = {
  en: {
    finds: ['Raise the [average discount] from 6% to 8% by May 2027.', 'Increase the [average discount].'],
    ignores: ['Cut the average discount from 8% to 6% by May 2027.', 'Raise sales from 8 to 10 by May 2027.'],
  },
  fi: {
    finds: ['Nostamme [keskialennuksen] 6 %:sta 8 %:iin.'],
    ignores: ['Laskemme keskialennuksen 8 %:sta 6 %:iin.'],
  },
};
