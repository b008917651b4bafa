/** A stronger verb in the place of a vague one, in the same form, where what it does to a named measure is plain. */

import { cuesOf, actionOf } from '../../criteria/reading.ts';
import type { Swap } from '../../rewrites/phrasing.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { conjugate } from './conjugator.ts';
import { formsOf } from './verbs.ts';
import { pattern } from './words.ts';

/** Less of these is better; of times, shorter. */
const TIME = latinFirst(/(?:aika|aja[nt]|aikaa|aikoja|syk[l]\p{L}+)$/u);
const LESS =
  /(?:vaihtuvuu|poistuma|churn|poissaolo|kustannu|kulu|hävik|päästö|virhe|valitu|pyyn|jono|tapaturm|häiriö)/u;

/** What can be done ("saavutettavuus") gets better, not higher. */
const ABILITY = latinFirst(/(?:t[aä]v(?:uu|yy)|kyvy|kyky)\p{L}*$/u);

/** "verkkokaupan": only what the measure belongs to stands before it. */
const OWNERS = latinFirst(/^\s(?:[\p{L}\p{N}-]{1,40}n\s){0,3}$/u);
/** "… ja laatua": the other verb would do the same to both. */
const JOINED = pattern('^(,| (ja|sekä|tai)(?!\\p{L}))');

const capitalLike = (word: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;

export const strengthened = (annotation: Annotation): readonly Swap[] => {
  const action = actionOf(annotation);
  const text = annotation.text.slice(action.start, action.end);
  const form = formsOf(text.toLowerCase()).find(({ lemma }) => /^(?:parantaa|kehittää)$/u.test(lemma));
  // In the genitive ("verkkokaupan konversiota") it belongs to another word; what is improved stands in the partitive.
  const measure = cuesOf(annotation, 'metric').find(
    ({ start, end }) =>
      start >= action.end &&
      OWNERS.test(annotation.text.slice(action.end, start)) &&
      /[aä]$/iu.test(annotation.text.slice(start, end)) &&
      !JOINED.test(annotation.text.slice(end)),
  );
  if (!form || !measure) return [];
  const noun = annotation.text.slice(measure.start, measure.end).toLowerCase();
  if (ABILITY.test(noun)) return [];
  const verb = TIME.test(noun) ? 'lyhentää' : LESS.test(noun) ? 'vähentää' : 'nostaa';
  const [stronger] = conjugate(verb).find(([, feature]) => feature === form.feature) ?? [];
  if (stronger === undefined || form.feature === 'nominal') return [];
  return [{ span: { start: action.start, end: action.end }, text: capitalLike(stronger, text) }];
};
