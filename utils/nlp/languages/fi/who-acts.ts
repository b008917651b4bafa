/** Words for those who do the work, though the same words elsewhere are measured or gain by it. */

import type { Word } from './words.ts';
import { pattern } from './words.ts';

const WITH = pattern('^ (kanssa|ja (markkinoin|tuotan))');

/** In: a word and the verb. Out: "myynnin kanssa", "koulutamme myynnin": those who work there are meant. */
export const isDepartment = (text: string, { end, lower }: Word, lemma: string): boolean =>
  /^myyn(?:nin|nille)$/u.test(lower) && (/^(?:kouluttaa|perehdyttää)$/u.test(lemma) || WITH.test(text.slice(end)));

/** In: a word for people. Out: "kumppanin kanssa": they take part, and nothing says that they gain. */
export const takesPart = (text: string, { end, lower }: Word): boolean =>
  /^(?:kumppan|yrity)/u.test(lower) && WITH.test(text.slice(end));
