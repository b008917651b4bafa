/** The engine's own verdict on a changed text: only the sentence that changed is read again. */

import { judgeCriteria } from '../criteria/index.ts';
import type { Candidate, Criterion, CriterionResult, Given, LanguagePack, Reference } from '../types.ts';

type Sentences = Candidate['sentences'];

const commonStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

const changedSentence = (sentences: Sentences, at: number): number => {
  const index = sentences.findLastIndex(({ offset }) => offset <= at);
  return Math.max(0, index);
};

/** In: a candidate. Out: a function that judges its text as it would be after a change in one sentence. */
export const rejudgeOf =
  (
    candidate: Candidate,
    pack: LanguagePack,
    reference: Reference,
    given: Readonly<Partial<Record<Criterion, Given>>>,
  ) =>
  (text: string): Record<Criterion, CriterionResult> => {
    const index = changedSentence(candidate.sentences, commonStart(candidate.text, text));
    const grown = text.length - candidate.text.length;
    const sentences = candidate.sentences.map((sentence, position) => {
      if (position < index) return sentence;
      if (position > index) return { ...sentence, offset: sentence.offset + grown };
      const end = sentence.offset + sentence.annotation.text.length + grown;
      return { ...sentence, annotation: pack.annotate(text.slice(sentence.offset, end), reference) };
    });
    return judgeCriteria({ ...candidate, end: candidate.start + text.length, text, sentences }, pack, reference, given);
  };
