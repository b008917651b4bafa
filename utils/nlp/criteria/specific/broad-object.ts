import type { CriterionRule, RuleExamples } from '../../types.ts';
import { actionOf, cuesOf, inOwnSentences, objectOf, observe, phraseOf, quoted, targetsOf } from '../reading.ts';
import type { Sentence } from '../reading.ts';
import type { Span } from '../../types.ts';

/** Verbs that say nothing by themselves; a pack marks others ("do") with the cue `bare-verb`. */
const VAGUE: ReadonlySet<string> = new Set(['state', 'topic', 'vague']);
/** Longer objects say at least where. */
const SHORT = 5;

const wordsIn = (sentence: Sentence, span: Span): number =>
  quoted(sentence, span)
    .split(/\s+/u)
    .filter((word) => word !== '').length;

export const rule: CriterionRule = {
  id: 'specific/broad-object',
  criterion: 'specific',
  summary: 'Finds an object that could mean anything: processes, quality, communication.',
  why: 'Without a scope two readers picture two different changes.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const object = objectOf(annotation);
    if ((object.kind !== 'broad' && object.kind !== 'none') || targetsOf(annotation).length > 0) return [];
    if (
      object.kind === 'broad' &&
      cuesOf(annotation, 'deliverable').length > 0 &&
      annotation.clauses.some(({ kind, concrete }) => kind === 'relative' || (kind === 'purpose' && concrete === true))
    )
      return [];
    const action = actionOf(annotation).kind;
    const vague = VAGUE.has(action) || cuesOf(annotation, 'bare-verb').length > 0;
    const explained =
      annotation.clauses.some(({ kind }) => kind !== 'main') || cuesOf(annotation, 'beneficiary').length > 0;
    const empty = vague && !explained && wordsIn(sentence, object) <= SHORT;
    const words = quoted(sentence, { start: object.start, end: phraseOf(annotation).end });
    const key = /\p{L}/u.test(words) ? 'specific_broad_object' : 'specific_broad_object_none';
    return [observe(sentence, object, 'undermines', empty ? 'missing' : 'partial', key, { words })];
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Improve [the communication].', 'Do [the needful].', 'Build [partnerships].'],
    ignores: ['Build a booking page for the clinic in Tampere.'],
  },
  fi: {
    finds: ['Parannamme [viestintää].', 'Kehitämme [toimintaa].'],
    ignores: ['Rakennamme ajanvaraussivun Tampereen klinikalle.'],
  },
};
