/** May "By 30 June, …" stand before this sentence, and does its first word then keep its capital? */

import type { Annotation } from '../../types.ts';
import { actionOf } from '../../criteria/reading.ts';
import { latinFirst } from '../../latin-first.ts';
import { isNeverDone } from './phrasing-due.ts';
import { denies, isUnderWay } from './phrasing-place.ts';

/** Words that begin sentences and have no capital of their own. */
const PLAIN =
  /^(?:we|our|the|a|an|all|each|every|this|these|those|there|their|they|it|its|my|no|at|more|most|both|any|some|users?|customers?|developers?|people|members?|new|teams?|everyone)$/iu;
/** A phrase stands in front already, or the sentence says what the goal is: a date belongs to the end. */
const TAKEN = latinFirst(
  /^(?:(?:in|on|by|for|at|during|within|after|before|when|while|if|as|once|to|until|over|through|with|next|this\s+(?:year|quarter|month|week))(?!\p{L})(?!\s+least))/iu,
);
const IS_GOAL = latinFirst(
  /^[^\p{L}\s]{0,3}\s?(?:[\p{L}'’]{1,24}\s){0,4}(?:goal|aim|objective|mission|vision|purpose|focus|ambition|plan|challenge|priorit(?:y|ies)|task|intention|idea|thing|hope|step|theme)s?\s/iu,
);
const LABEL =
  /^[^.!?]{1,60}:\s|^\d{1,2}\s(?:The|A|An|We|Our|All|Each|Every|I)\s|^\S{1,30}(?:\s\S{1,30}){0,3}\s[-–—]{1,2}\s/u;
/** Two statements, or one that holds today: a date in front would speak of the wrong one. */
const OTHERWISE = latinFirst(
  /,\s+(?:but|so|while|whereas)\s|(?<!\p{L})(?:and\s+(?:we|i|it|they)|(?:works|exists|strives|seeks|aims)\s+to)(?!\p{L})|(?<!\p{L})(?:already|currently|now|continues?|remains?|keeps?)(?!\p{L})/iu,
);
/** A date in front would date the wish. */
const WISH = latinFirst(
  /^(?:we|i)\s+(?:(?:also|should|would|really|\p{L}+ly)\s+)*(?:also|should|would|hope|wish|strive|try|love|like|want\s+to\s+(?:see|continue|keep|be\s+(?:more|better|less)))(?!\p{L})/iu,
);
/** "We build for many": what somebody does anyway. */
const HABIT = latinFirst(
  /^(?:we|i)\s+(?!(?:will|shall|can|want|need|plan|aim|intend|expect|have|must|should|may|could|would|wish|hope|also|commit|resolve)(?!\p{L}))\p{L}+/iu,
);
const FIRST = latinFirst(/^[\p{L}\p{N}][\p{L}\p{N}'’/-]*/u);

/** In: the sentence. Out: its first word as it stands after "By …, "; null where nothing fits in front. */
export const fronted = (annotation: Annotation): string | null => {
  const { text } = annotation;
  const word = FIRST.exec(text)?.[0];
  if (
    word === undefined ||
    TAKEN.test(text) ||
    IS_GOAL.test(text) ||
    LABEL.test(text) ||
    OTHERWISE.test(text) ||
    WISH.test(text) ||
    HABIT.test(text) ||
    isNeverDone(annotation) ||
    isUnderWay(annotation) ||
    denies(annotation) ||
    actionOf(annotation).kind === 'topic' ||
    annotation.times.some(({ kind }) => kind === 'cadence') ||
    annotation.shape === 'gerund'
  )
    return null;
  if (/^[\p{Ll}\p{N}]/u.test(word) || /\p{Lu}/u.test(word.slice(1)) || /^I(?:['’]|$)/u.test(word))
    return /^(?:\p{Ll}|\p{N}|I(?:['’]|$))/u.test(word) ? word : null;
  if (PLAIN.test(word)) return word.toLowerCase();
  const { kind, start } = actionOf(annotation);
  const verbFirst = start === 0 && kind !== 'state' && kind !== 'topic' && kind !== 'done' && kind !== 'capable';
  return verbFirst ? word.toLowerCase() : null;
};
