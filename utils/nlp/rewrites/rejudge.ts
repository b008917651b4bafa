/** The engine's own verdict on a changed text: only the sentence that changed is read again. */

import { judgeCriteria } from '../criteria/index.ts';
import type { Candidate, Criterion, CriterionResult, Given, LanguagePack, Reference, Token } from '../types.ts';
import { latinFirst } from '../latin-first.ts';

type Sentences = Candidate['sentences'];

const commonStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

const commonEnd = (a: string, b: string, most: number): number => {
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
};

const WORD = latinFirst(/[\p{L}\p{N}][\p{L}\p{N}'’%/-]*/gu);

/** The tokens of a changed sentence: those of unchanged words as they were, plain ones for new words. No tagger runs. */
const tokensAfter = (tokens: readonly Token[], before: string, after: string): readonly Token[] => {
  const start = commonStart(before, after);
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - start);
  const grown = after.length - before.length;
  const head = tokens.filter((token) => token.end <= start);
  const rest = tokens.filter((token) => token.start >= before.length - tail);
  const from = head.at(-1)?.end ?? 0;
  const to = (rest[0]?.start ?? before.length) + grown;
  const fresh = [...after.slice(from, to).matchAll(WORD)].map((match): Token => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
    pos: 'other',
    tags: [],
  }));
  return [
    ...head,
    ...fresh,
    ...rest.map((token) => ({ ...token, start: token.start + grown, end: token.end + grown })),
  ];
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
    advised = true,
  ) =>
  (text: string): Record<Criterion, CriterionResult> => {
    const index = changedSentence(candidate.sentences, commonStart(candidate.text, text));
    const grown = text.length - candidate.text.length;
    const sentences = candidate.sentences.map((sentence, position) => {
      if (position < index) return sentence;
      if (position > index) return { ...sentence, offset: sentence.offset + grown };
      const end = sentence.offset + sentence.annotation.text.length + grown;
      const changed = text.slice(sentence.offset, end);
      const tokens = tokensAfter(sentence.annotation.tokens, sentence.annotation.text, changed);
      return { ...sentence, annotation: pack.annotate(changed, reference, tokens) };
    });
    const changed = { ...candidate, end: candidate.start + text.length, text, sentences };
    return judgeCriteria(changed, pack, reference, given, advised);
  };
