/** How much the object of a goal says: it is named, plain, could be anything, or isn't there. */

import type { Quantity } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import type { Action } from './action.ts';
import { AWARD, BROAD, PRAISE } from './goal-nouns.ts';
import { METRIC } from './measure-nouns.ts';
import { overlaps, type Word } from './words.ts';

const NAMED = latinFirst(/^\d|[-/:]|\p{L}[\p{Lu}\d]/u);
const LONG_COMPOUND = 12;

/** "Säästän 3 000 euroa": the amount itself is what is done something to. */
const isAmount = (action: Action, quantities: readonly Quantity[]): boolean =>
  action.kind === 'make' &&
  quantities.some(
    ({ kind, start, end }) => kind === 'money' && start >= action.object.start && end <= action.object.end,
  );

/** In: what is done, and the words of the main clause that say something. Out: how much its object says. */
export const objectCue = (action: Action, content: readonly Word[], quantities: readonly Quantity[]): string => {
  const inside = content.filter(
    (here) =>
      here.start >= action.object.start &&
      here.end <= action.object.end &&
      !(action.head !== null && overlaps(here, action.verb)),
  );
  if (inside.length === 0 || (inside.length === 1 && /^(?:sitä|se|niitä|siihen|tätä)$/u.test(inside[0]?.lower ?? '')))
    return isAmount(action, quantities) ? 'object-plain' : 'object-none';
  const vague = inside.filter(
    ({ lower }) => BROAD.test(lower) || PRAISE.test(lower) || /(?:emm[aä]\p{L}*|ommin|emmin|ämmin|ammin)$/u.test(lower),
  );
  if (vague.length === inside.length) return 'object-broad';
  const plain = inside.filter((here) => !vague.includes(here));
  const weight = plain.reduce(
    (sum, { text: own, lower, start }) =>
      sum +
      (AWARD.test(lower) || (lower.length >= LONG_COMPOUND && !METRIC.test(lower)) ? 2 : 1) +
      (start > 0 && NAMED.test(own) ? 1 : 0) +
      (start > 0 && /^\p{Lu}/u.test(own) ? 1 : 0),
    0,
  );
  if (vague.length > plain.length && weight < 2) return 'object-broad';
  // "Elinvoimainen ja lämminhenkinen kylä": where nothing is done, praise says nothing of it.
  if (action.kind === 'topic' && vague.length >= plain.length) return 'object-broad';
  return weight >= 2 ? 'object-named' : 'object-plain';
};
