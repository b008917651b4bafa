/** Everything the pack finds in one sentence. */

import type { Annotation, Reference, Token } from '../../types.ts';
import { readAction } from './action.ts';
import { readClauses } from './clauses.ts';
import { readCues } from './cues.ts';
import { readQuantities } from './quantities.ts';
import { readTimes } from './times.ts';
import { withUmlauts } from './umlauts.ts';
import { formsOf } from './verbs.ts';
import { wordsOf } from './words.ts';

const tokensOf = (text: string): readonly Token[] =>
  wordsOf(text).map((here) => {
    const [form] = formsOf(here.lower);
    return {
      ...here,
      pos: form ? 'verb' : /^\d/u.test(here.text) ? 'number' : 'other',
      tags: form ? [form.feature] : [],
      ...(form && { lemma: form.lemma }),
    };
  });

export const annotate = (written: string, reference: Reference): Annotation => {
  const text = withUmlauts(written);
  const tokens = tokensOf(text);
  const clauses = readClauses(text);
  const times = readTimes(text, tokens, clauses, reference);
  const quantities = readQuantities(text, tokens, times, clauses);
  const action = readAction(text, clauses, times);
  let cues: Annotation['cues'] | undefined;
  const head = action.head === null ? -1 : tokens.findIndex(({ start }) => start === action.head);
  return {
    text: written,
    tokens,
    clauses,
    quantities,
    times,
    get cues() {
      cues ??= readCues(text, clauses, times, action, quantities);
      return cues;
    },
    head: head === -1 ? null : head,
    shape: action.shape,
  };
};
