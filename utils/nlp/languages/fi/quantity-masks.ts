/** Figures that say nothing of how far: versions, list numbers, years, budgets, dates of something else. */

import { pattern, word } from './words.ts';

/** A day, a quarter or a year that belongs to something else is no number either. */
export const DATED = pattern('\\d\\.\\s?\\d|(?<![\\p{L}\\p{N}])([QH]\\d|20\\d\\d)|kuu(hun|ssa|ta)');
/** Money or people that the work can count on say nothing of its end. */
export const AT_HAND = pattern('^ (budjeti|rahoitukse|määräraha|hengen |henkilön (voimin|tiimi))');
/** After digits that look like a year: they count something. */
const COUNTS = ':…(?!\\s(mennessä|asti))|\\s?-?[€%>→]|\\s(uutta\\s)?(eur|asiak|…jA|henk|kpl)';
export const MASK: readonly RegExp[] = [
  word(
    'versio\\p{L}* v?\\d+(\\.\\d+)*|v?\\d+(\\.\\d+){1,3}-versio\\p{L}*|v\\d+(\\.\\d+)*|ISO\\s?\\d+|(?<!viimeistään\\s)(klo|kello) \\d+([.:]\\d+)?',
    'giu',
  ),
  word(
    '(linja|tavoite|KR|AT|\\p{L}*([Kk]atsaus|[Rr]aportti|[Kk]ooste|[Kk]okous|[Vv]iikko)|kohta|vaihe|osa|luku|liite|luokka|kurssi[t]?|taso|level)\\s?\\d+([–-]\\d+)?|#\\d+|\\d+\\. luok…|…t \\d{1,3}(, \\d{1,3})?( ja |–)\\d{1,3}|(?!.\\d[- ]taso)[A-ZÅÄÖ]\\d+|(?<=^…\\s)\\d{1,3}(?=:)|B2B|B2C|\\d\\.\\s(?=\\p{Ll})',
    'gu',
  ),
  // "Kolmeen asiaan": how a text is ordered.
  word('(\\d+|kah[dt]e…|kaksi|kolm…|nelj…|vii[dts]…) (asia(?!k|ntu)|teema|painopiste|osa-alue|periaat)\\p{L}*', 'giu'),
  // A year, but for "1000:sta 2000:een", "2000 eurosta", "2000 → 3000".
  word(`(?!\\d{4}(${COUNTS}))(?<!\\d\\s?-?[>→]\\s?)(19|20)\\d\\d(\\s?[–/-]\\s?\\d{2,4})?(-luv…)?`, 'giu'),
];
