import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, cuesOf, inOwnSentences, objectOf, observe, phraseOf, quoted, targetsOf } from '../reading.ts';

const FINISHED: ReadonlySet<string> = new Set(['make', 'done', 'capable']);

export const rule: CriterionRule = {
  id: 'measurable/deliverable',
  criterion: 'measurable',
  inFavour: true,
  summary: 'Finds one thing whose completion can be seen: done or not done.',
  why: 'A deliverable can be ticked off, but the tick says nothing about what got better.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const action = actionOf(annotation);
    const object = objectOf(annotation).kind;
    if (
      targetsOf(annotation).length > 0 ||
      !(
        FINISHED.has(action.kind) ||
        cuesOf(annotation, 'done-once').length > 0 ||
        (action.kind === 'topic' && cuesOf(annotation, 'deliverable').length > 0)
      )
    )
      return [];
    // "Have more readable code", "Provide excellent care"
    const hollow =
      object !== 'named' &&
      cuesOf(annotation, 'empty-verb').length > 0 &&
      cuesOf(annotation, 'deliverable').length === 0 &&
      (cuesOf(annotation, 'praise').length > 0 || annotation.quantities.some(({ kind }) => kind === 'vague'));
    if (hollow) return [];
    const seen = object === 'named' || object === 'plain' || cuesOf(annotation, 'deliverable').length > 0;
    return seen
      ? [
          observe(sentence, action, 'supports', 'partial', 'measurable_deliverable', {
            words: quoted(sentence, phraseOf(annotation)),
          }),
        ]
      : [];
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['[Publish] the 2027 pricing strategy.'],
    ignores: ['Become more customer-centric.', 'Publish 12 pricing guides.'],
  },
  fi: {
    finds: ['[Julkaisemme] vuoden 2027 hinnoittelumallin.'],
    ignores: ['Olemme entistä asiakaslähtöisempiä.', 'Julkaisemme 12 hinnoitteluopasta.'],
  },
};
