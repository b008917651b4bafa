/** Everything the pack finds in one sentence. */

import type { Annotation, Reference, Token } from '../../types.ts';
import { readCriteriaCues } from './clause-cues.ts';
import { readClauses } from './clauses.ts';
import { readOpening } from './opening.ts';
import { readQuantities } from './quantities.ts';
import { readTokens } from './tagger.ts';
import { readTimes } from './times.ts';

const atOrAfter = (tokens: readonly Token[], start: number): number | null => {
  const index = tokens.findIndex((token) => token.end > start);
  return index === -1 ? null : index;
};

export const annotate = (text: string, reference: Reference, tagged?: readonly Token[]): Annotation => {
  const opening = readOpening(text);
  const tokens = tagged ?? readTokens(text);
  const clauses = readClauses(text, tokens);
  const times = readTimes(text, tokens, clauses, reference);
  const quantities = readQuantities(text, tokens, times);
  let cues: Annotation['cues'] | undefined;
  return {
    text,
    tokens,
    clauses,
    quantities,
    times,
    /** Only criteria ask for these: most sentences are no goals. */
    get cues() {
      cues ??= readCriteriaCues(text, clauses, quantities, times);
      return cues;
    },
    head: opening.verb === null ? null : atOrAfter(tokens, opening.verb),
    shape: opening.shape,
  };
};
