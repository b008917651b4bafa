import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, cuesOf, inOwnSentences, objectOf, observe } from '../reading.ts';

const CONCRETE: ReadonlySet<string> = new Set(['make', 'done', 'capable']);

export const rule: CriterionRule = {
  id: 'specific/clear-change',
  criterion: 'specific',
  inFavour: true,
  summary: 'Finds a concrete action on a concrete thing.',
  why: 'A stranger knows what will be different when the verb can be finished and the object has a name.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const action = actionOf(annotation);
    const described =
      cuesOf(annotation, 'deliverable').length > 0 &&
      annotation.clauses.some(({ kind, concrete }) => kind === 'relative' || (kind === 'purpose' && concrete === true));
    // "Paint the fence" is clear; "publish a report" and "have more code" leave open which, or what for.
    const object = objectOf(annotation);
    const plain =
      object.kind === 'plain' &&
      action.kind === 'make' &&
      cuesOf(annotation, 'deliverable', 'empty-verb', 'praise').length === 0 &&
      !annotation.quantities.some(({ kind, start }) => kind === 'vague' && start < object.end);
    if (
      !CONCRETE.has(action.kind) ||
      cuesOf(annotation, 'topicless').length > 0 ||
      annotation.quantities.some(({ kind, measure }) => kind === 'vague' && measure === null) ||
      !(object.kind === 'named' || described || plain)
    )
      return [];
    return [observe(sentence, action, 'supports', 'met', 'specific_clear_change')];
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['[Hire] two backend engineers for payments.'],
    ignores: ['Improve payments.', 'Be excellent.', 'Hold 3 events.'],
  },
  fi: {
    finds: ['[Palkkaamme] kaksi kehittäjää maksupalveluihin.'],
    ignores: ['Parannamme maksupalveluita.', 'Olemme erinomaisia.'],
  },
};
