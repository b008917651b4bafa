/** Does a clause that explains name a result or somebody who gains? */

import type { Clause } from '../../types.ts';
import { EFFECT, EMPTY_PURPOSE, STEP_VERBS } from './clause-lexicon.ts';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** A purpose is concrete when it goes on for some words and is more than a step of the same work. */
export const isConcrete = (kind: Clause['kind'], whole: string, body: string): boolean => {
  const words = body.match(WORDS)?.length ?? 0;
  if (EMPTY_PURPOSE.test(whole.trim())) return false;
  if (kind === 'purpose') return /^to\s/iu.test(whole) && STEP_VERBS.test(body) ? false : words >= 2;
  if (kind === 'reason') return words >= 3;
  if (kind === 'participle') return EFFECT.test(whole.slice(0, 40)) && words >= 1;
  return EFFECT.test(body.slice(0, 30)) && words >= 2;
};
