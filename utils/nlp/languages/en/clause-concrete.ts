/** Does a clause that explains name a result or somebody who gains? */

import type { Clause } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { EFFECT, EMPTY_PURPOSE, OWN_USE, STEP_VERBS } from './clause-lexicon.ts';
import { OUTCOME } from './clause-outcomes.ts';
import { findTerms, wordStarts } from './terms.ts';

const WORDS = latinFirst(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
/** Shorter purposes ("to support it") name nobody. */
const SHORT = 3;
const INFINITIVE = /^to\s/iu;
const BEYOND = latinFirst(
  /^(?:which|that\s+(?:will|would|shall))(?!\p{L})(?!\s+(?:is|are|was|were|(?:will|would|can|should)\s+be)(?!\p{L}))/iu,
);
/** "Which lets us take over the contract": more than what it lets its users do. */
const FOR_US = latinFirst(/^\s*(?:(?:lets?|leaves|makes)\s+(?:us|me)|means\s+(?:that\s+)?(?:we|i))(?!\p{L})/iu);
const FIRST_VERB = latinFirst(/^(?:(?:thus|thereby)\s)?(?<verb>\p{L}+)/iu);

const namesOutcome = (text: string): boolean => findTerms(OUTCOME, text, wordStarts(text)).length > 0;

/** An infinitive must be more than a step of the same work, or than what the thing made is for by itself. */
const purposeIsConcrete = (whole: string, body: string, before: string): boolean => {
  if (!INFINITIVE.test(whole)) return true;
  if (before.trim() === '' || namesOutcome(body)) return true;
  const acts = EFFECT.test(body.slice(0, 24));
  if ((body.match(WORDS)?.length ?? 0) < SHORT) return false;
  return acts || (!OWN_USE.test(before.slice(-40)) && !STEP_VERBS.test(body));
};

/** `whole` begins with the joining word, `body` after it; `before` is the sentence up to the clause. */
export const isConcrete = (kind: Clause['kind'], whole: string, body: string, before: string): boolean => {
  const words = body.match(WORDS)?.length ?? 0;
  if (EMPTY_PURPOSE.test(whole.trim().replace(/\s+/gu, ' ')) || words < 2)
    return kind === 'participle' && words === 1 && EFFECT.test(whole);
  if (kind === 'purpose') return purposeIsConcrete(whole, body, before);
  if (kind === 'reason') return words >= 3;
  if (kind === 'participle') return EFFECT.test(FIRST_VERB.exec(whole)?.groups?.['verb'] ?? '');
  return BEYOND.test(whole) && (EFFECT.test(body.slice(0, 30)) || FOR_US.test(body));
};
