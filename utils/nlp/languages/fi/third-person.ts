/** What somebody does, or what becomes of itself: third persons, known and guessed. */

import { CHANGES_ITSELF, formsOf, type VerbForm } from './verbs.ts';
import type { Word } from './words.ts';

/** Homographs that are nouns or particles more often than verbs, unless they open the sentence. */
export const SHY =
  /^(?:lisää|tuo|käy|saa|luo|ajan|tulee|maksaa|tilaa|tuen|testaa|saan|puran|mittaa|kuvaa|varaa|arvioin|perustan|toimin|toimi)$/u;

/** "lähettää", "tsekkaa": verbs that aren't known, after whoever does it. */
const DOES = /(?:tt(?:aa|ää)|[ae]kkaa|lee)$/u;
/** "Tiimi julkaisee …", "Sari lähettää …": what somebody does, though the form may be an infinitive elsewhere. */
export const thirdOf = ({ lower }: Word): VerbForm | undefined => {
  if (SHY.test(lower)) return undefined;
  const known = formsOf(lower);
  if (known.length === 0 && DOES.test(lower)) return { lemma: lower, kind: 'make', feature: 'third' };
  return known.find(({ feature }) => feature === 'third' || feature === 'third-plural');
};
export const changesItself = (at: Word): boolean => CHANGES_ITSELF.has(thirdOf(at)?.lemma ?? '');
export const isThird = (at: Word): boolean => thirdOf(at) !== undefined;
