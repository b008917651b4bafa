import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, inOwnSentences, observe, quoted, targetsOf } from '../reading.ts';
import type { Annotation, Span } from '../../types.ts';

/** Parts of speech that go on with a measure's name: "number of support tickets". */
const GOES_ON: ReadonlySet<string> = new Set(['noun', 'adjective']);

/** A measure that wants more after it, with its next words. */
const whole = ({ tokens }: Annotation, metric: Span & { readonly lemma?: string }): Span => {
  if (metric.lemma?.endsWith(' of') !== true) return metric;
  const after = tokens.filter(({ start }) => start >= metric.end);
  const ends = after.findIndex(({ pos }) => !GOES_ON.has(pos));
  const last = (ends === -1 ? after : after.slice(0, ends)).at(-1);
  return { start: metric.start, end: last?.end ?? metric.end };
};

export const rule: CriterionRule = {
  id: 'measurable/metric-without-target',
  criterion: 'measurable',
  summary: 'Finds a named measure with no value to reach.',
  why: 'The measure is half of the answer: it says what to look at, not how far to go.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    if (targetsOf(annotation).length > 0) return [];
    return cuesOf(annotation, 'metric')
      .slice(0, 1)
      .map((metric) =>
        observe(sentence, metric, 'supports', 'partial', 'measurable_metric_without_target', {
          words: quoted(sentence, whole(annotation, metric)),
        }),
      );
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Increase [NPS].'],
    ignores: ['Increase NPS from 31 to 45.'],
  },
  fi: {
    finds: ['Nostamme [NPS:ää].'],
    ignores: ['Nostamme NPS:n 31:stä 45:een.'],
  },
};
