/** Does a clause that explains name a result or somebody who gains? */

import type { Clause } from '../../types.ts';
import { EFFECT, EMPTY_PURPOSE, OWN_USE, STEP_VERBS } from './clause-lexicon.ts';
import { OUTCOME } from './clause-outcomes.ts';
import { findTerms, wordStarts } from './terms.ts';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const INFINITIVE = /^to\s/iu;
const BEYOND = /^(?:which|that\s+(?:will|would|shall))(?!\p{L})/iu;

const namesOutcome = (text: string): boolean => findTerms(OUTCOME, text, wordStarts(text)).length > 0;

/** An infinitive must be more than a step of the same work, or than what the thing made is for by itself. */
const purposeIsConcrete = (whole: string, body: string, before: string): boolean => {
  if (!INFINITIVE.test(whole)) return true;
  if (OWN_USE.test(before.slice(-40))) return namesOutcome(body);
  return !STEP_VERBS.test(body) || namesOutcome(body);
};

/** `whole` begins with the joining word, `body` after it; `before` is the sentence up to the clause. */
export const isConcrete = (kind: Clause['kind'], whole: string, body: string, before: string): boolean => {
  const words = body.match(WORDS)?.length ?? 0;
  if (EMPTY_PURPOSE.test(whole.trim()) || words < 2) return kind === 'participle' && words === 1 && EFFECT.test(whole);
  if (kind === 'purpose') return purposeIsConcrete(whole, body, before);
  if (kind === 'reason') return words >= 3;
  if (kind === 'participle') return EFFECT.test(whole.slice(0, 40));
  return BEYOND.test(whole) && EFFECT.test(body.slice(0, 30));
};
