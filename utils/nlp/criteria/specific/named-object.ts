import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, cuesOf, inOwnSentences, objectOf, observe, phraseOf, quoted } from '../reading.ts';
import type { Annotation, Span } from '../../types.ts';

const CONCRETE: ReadonlySet<string> = new Set(['make', 'done', 'capable']);

/** The object without the time that follows it. */
const objectWords = (annotation: Annotation): Span => ({
  start: objectOf(annotation).start,
  end: phraseOf(annotation).end,
});

export const rule: CriterionRule = {
  id: 'specific/named-object',
  criterion: 'specific',
  inFavour: true,
  summary: 'Finds something that is named, whatever is done to it.',
  why: 'One of action and object is there: the goal has a place, though not yet a change.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const object = objectOf(annotation);
    if (object.kind === 'none') return [];
    const acts = CONCRETE.has(actionOf(annotation).kind);
    // "Expand into Germany": without its verb the place is no thing that could be named.
    const leads = cuesOf(annotation, 'elsewhere').length > 0;
    const words = quoted(sentence, acts || leads ? phraseOf(annotation) : objectWords(annotation));
    const many = annotation.quantities.some(
      ({ kind, start, end }) => kind === 'vague' && start >= object.start && end <= object.end,
    );
    const done = many ? 'specific_named_object_many' : 'specific_named_object_action';
    const named = leads ? 'specific_weak_verb' : 'specific_named_object';
    return [observe(sentence, object, 'supports', 'partial', acts ? done : named, { words })];
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Improve [documentation of the payments interface].'],
    ignores: ['Improve it.'],
  },
  fi: {
    finds: ['Parannamme [maksurajapinnan dokumentaatiota].'],
    ignores: ['Parannamme sitä.'],
  },
};
