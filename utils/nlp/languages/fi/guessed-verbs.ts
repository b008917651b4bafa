/** Verbs that the pack doesn't know, by their endings. */

import type { Feature } from './conjugator.ts';
import type { VerbForm } from './verbs.ts';
import { latinFirst } from '../../latin-first.ts';

const VERBAL_ENDING: readonly (readonly [RegExp, Feature])[] = [
  [latinFirst(/^\p{L}{3,}(?:[aeiouyäö])mme$/u), 'first-plural'],
  [latinFirst(/^\p{L}{2,}(?:[aeiouyäö]t|[oöe]id|aad|ll|st|rr)(?:aa|ää)n$/u), 'passive'],
  [latinFirst(/^\p{L}{4,}(?<!ih)(?:minen|miset)$/u), 'nominal'],
  [
    latinFirst(/^\p{L}{4,}(?:oida|öidä|(?:t|nn|sk)(?:ella|ellä)|oittaa|uttaa|ttaa|ttää|staa|stää|ntaa|ntää)$/u),
    'infinitive',
  ],
];
/** Owner endings look like verbs. */
const OWNED =
  /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|kse|tte|tta|ttä|uute|yyte|ude|yde|jä|[ek]sen[aä]|een[aä]|ion[aä]|[rv]än[aä]|oi|ia|iä|mise|ste|are|ee|sio|tio|kkaa|iimi|velu|oulu|kunta|unki|seura|st[oö]|kkö|ryhmä|luokka|auppa|lapse|anto|oja)mme$/u;

/** "At the latest", "at a time": adverbs that end as a passive does. */
const ADVERB = /^(?:viimeistään|ainoastaan|kerrallaan|parhaillaan|halutaan)$/u;

export const guessed = (lower: string): VerbForm | null => {
  if (ADVERB.test(lower)) return null;
  const found = VERBAL_ENDING.find(([pattern]) => pattern.test(lower));
  if (!found || (found[1] === 'first-plural' && (OWNED.test(lower) || lower.length < 6))) return null;
  return {
    lemma: lower,
    kind: /^(?:paran|kehit|edis|vahvis|tehos|tuk|tiivis|luji|kirkas|korosta|paino|juurru|jalkau|vaali|rohka)/u.test(
      lower,
    )
      ? 'vague'
      : 'make',
    feature: found[1],
  };
};
