/** Do words at this place belong to what is done, or would they hang on something else that stands between? */

import { actionOf } from '../../criteria/reading.ts';
import type { Annotation } from '../../types.ts';
import { formsOf } from './verbs.ts';
import { pattern, word } from './words.ts';

/** What opens a statement of its own, an example, an exception or a comparison. */
const OPENS = word(
  'kuin|kun?|kuten|\\p{L}*([aä]{1,2}n?|oo|öö|uu|yy|ii|ee|oi|on|v[aä]t)k[oö]|vaikka|mutta|vaan|niin|paitsi|ilman|esim(erkiksi)?|jos|jo(ka(?! (aamu|arki|ikinen|ilta|jakso|kerta|kuu|kvartaali|lauantai|maanantai|päivä|sprintti|sunnuntai|toinen|viikko|vuosi))|nka|ta|ssa|sta|lla|lta|lle|hon|tka|iden|ita|issa|ista|illa|ihin)|mi(kä|nkä|tä|ssä|stä|hin)',
);
/** A verb with a subject of its own. */
const FINITE = word('on|ovat|olisi|ei|eivät|voi|pitää|tulee|\\p{L}{3,}(?<!tt[aä])v[aä]t');
const BREAKS = /[:;…]\s|\s[–—-]{1,2}\s|=>|[.!?]\s/u;
/** "Pyrimme siihen, että …" */
const REPORTED = word('ett?|ett(ä|ei|eivät|en|emme)');
/** "lajiliiton kurssilla": whose it is goes with it. */
const WHOSE = pattern('^n …ll[aä](?!\\p{L})');
/** "… kolme asiaa: x, y ja z": only a name at the front takes a colon. */
const LISTS = /.{24}:\s/u;
/** A last comma that begins no list. */
const APPENDED = pattern(',\\s(?![^,]*(?<!\\p{L})(ja|sekä|tai|eli)\\s)[^,]*$');
/** What goes on can't be cut here: "… (LinkedIn)", "… ja tuella", "… käyttäen", "… siirtyvän tiimin voimin". */
const GOES_ON = pattern('^\\s*(\\(|(ja|sekä|tai|käyttäen|hyödyntäen)(?!\\p{L})|…v[aä]n(?!\\p{L}))');
/** "saadaan putoamaan", "opimme lukemaan": one action. */
const LEADS = /^(?:saada|oppia|opetella|päästä|auttaa|saattaa|ottaa|ryhtyä|alkaa|lähteä)$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}:’/-]*/gu;
const LONGEST = 16;

/** "tarvetta omistaa auto", "kirjastoja tarjoamaan": a second verb takes what follows for itself. */
const goesOnInVerb = ({ tokens, head, text }: Annotation, lemma: string, from: number, at: number): boolean => {
  const action = head === null ? undefined : tokens[head];
  if (!action || action.tags.includes('infinitive')) return false;
  return tokens.some(({ lower, start, end }, index) => {
    if (start < from || end > at) return false;
    const features = formsOf(lower).map(({ feature }) => feature);
    const before = tokens[index - 1];
    const joined =
      before !== undefined && (/^(?:ja|sekä|tai)$/u.test(before.lower) || text.slice(before.end, start).includes(','));
    if (features.includes('passive') || features.includes('first-plural')) return !joined;
    if (features.includes('ma-illative')) return !LEADS.test(lemma);
    return features[0] === 'infinitive' && features.length === 1;
  });
};

/** "yritetään pitää", "pyrimme pitämään": the verb that is led, else the action. */
export const ledBy = (annotation: Annotation): { readonly end: number; readonly lemma: string } => {
  const { end, lemma = '' } = actionOf(annotation);
  const at = annotation.tokens.findIndex((token) => token.end === end);
  const next = at === -1 ? undefined : annotation.tokens[at + 1];
  const led = next && formsOf(next.lower).find(({ feature }) => feature === 'infinitive' || feature === 'ma-illative');
  return next && led ? { end: next.end, lemma: led.lemma } : { end, lemma };
};

/** In: a sentence and a place in it. Out: words put there are read as said of its action. */
export const carries = (annotation: Annotation, at: number): boolean => {
  const { text, clauses } = annotation;
  const { kind, lemma = '' } = actionOf(annotation);
  const { end } = ledBy(annotation);
  const from = kind === 'topic' ? 0 : Math.min(end, at);
  const between = text.slice(from, at);
  const clause = clauses.findLast(({ start }) => start < at)?.kind ?? 'main';
  return (
    clause !== 'relative' &&
    !OPENS.test(between) &&
    !FINITE.test(kind === 'topic' ? '' : between) &&
    !BREAKS.test(between) &&
    !LISTS.test(text.slice(0, at)) &&
    !REPORTED.test(text.slice(0, at)) &&
    !APPENDED.test(between) &&
    !GOES_ON.test(text.slice(at)) &&
    !WHOSE.test(text.slice(at - 1)) &&
    !goesOnInVerb(annotation, lemma, from, at) &&
    (between.match(WORD)?.length ?? 0) <= LONGEST
  );
};
