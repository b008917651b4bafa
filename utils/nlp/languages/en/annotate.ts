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

/** Each part is read when it is first asked for: of most sentences only the shape is, and numbers of some. */
export const annotate = (text: string, reference: Reference, tagged?: readonly Token[]): Annotation => {
  const opening = readOpening(text);
  const read: { -readonly [Part in keyof Annotation]?: Annotation[Part] } = {};
  return {
    text,
    shape: opening.shape,
    get tokens() {
      return (read.tokens ??= tagged ?? readTokens(text));
    },
    get head() {
      return opening.verb === null ? null : atOrAfter(this.tokens, opening.verb);
    },
    get clauses() {
      return (read.clauses ??= readClauses(text));
    },
    get times() {
      return (read.times ??= readTimes(text, this.clauses, reference));
    },
    get quantities() {
      return (read.quantities ??= readQuantities(text, this.times));
    },
    get cues() {
      return (read.cues ??= readCriteriaCues(text, this.clauses, this.quantities, this.times));
    },
  };
};
