/** Words for those who do the work, though the same words elsewhere are measured or gain by it. */

import { latinFirst } from '../../latin-first.ts';
import type { Word } from './words.ts';

/** What may follow a department. */
const OF_DEPARTMENT = latinFirst(
  /^\s(?:kanssa|väki|väen|porukka|porukan|tiimi|johto|johdon|johtaja|vetäjä|puolella|apuna|avuksi|tueksi|käyttöön|työkalu|prosessi|(?:ja|sekä)\s(?:markkinoin|tuotan|tuotekehi|taloude|taloushal|asiakaspalvelu|hallinno|tuen|it:|hr))/iu,
);
const AFTER_DEPARTMENT = latinFirst(
  /(?<!\p{L})(?:markkinoin\p{L}+|tuotan\p{L}+|tuotekehity\p{L}+|taloude\p{L}+|taloushallin\p{L}+|asiakaspalvelu\p{L}*|hallin\p{L}+|hr:?n?|it:?n?)\s(?:ja|sekä)\s$/iu,
);
/** In: a word and the verb. Out: "myynnin ja tuotannon kanssa", "koulutamme myynnin": those who work there are meant. */
export const isDepartment = (text: string, { start, end, lower }: Word, lemma: string): boolean =>
  /^myyn(?:ti|nin|nille|tiin|nissä|niltä)$/u.test(lower) &&
  (/^myyn(?:nille|niltä)$/u.test(lower) ||
    OF_DEPARTMENT.test(text.slice(end)) ||
    AFTER_DEPARTMENT.test(text.slice(0, start)) ||
    /^(?:kouluttaa|perehdyttää|valmentaa|auttaa)$/u.test(lemma));
const PARTNER = /^(?:kumppan|yrity|vapaaehto|opettaj|hoitaj)/u;
const WITH = /^\s(?:kanssa|toimesta|kautta|avulla|tuella|johdolla)(?!\p{L})/u;

/** In: a word for people. Out: "kumppanin kanssa": they take part, and nothing says that they gain. */
export const takesPart = (text: string, { end, lower }: Word): boolean =>
  PARTNER.test(lower) && WITH.test(text.slice(end));
