/** What is done by a date, what goes on until one, and what takes none. */

import { actionOf, clauseKind } from '../../criteria/reading.ts';
import { withoutTimes } from '../../time/without-times.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { states } from './phrasing-said.ts';

const LASTING = new Set(['maintain', 'keep', 'continue', 'sustain', 'remain', 'stay', 'uphold']);
/** "Hold the price at €9" lasts, "hold a workshop" is over the same day. */
const HOLDS_LEVEL = latinFirst(
  /^hold\s[^,;:.]{1,60}\s(?:(?:at|below|under|above|over|within|to)\s[$€£]?\d|(?:steady|constant|flat)(?!\p{L}))/iu,
);
const ROUTINE = latinFirst(
  /(?<!\p{L})continue\s+(?:to|\p{L}{2,24}ing)(?!\p{L})|^(?:routinely|regularly|continuously|continually|always|never|daily|weekly|every\s+(?:day|week|month))(?!\p{L})/iu,
);
/** After a rhythm that closes what is done. */
const ENDS = /^\s*(?:$|[.;!?)]|(?:to|so|by|with|and)(?!\p{L}))/iu;
/** A rhythm of doing, other than "a month" after a number of things. */
const RHYTHM = latinFirst(/(?<!\p{L})(?:every|each|times|once|twice|daily|weekly|monthly|regularly)(?!\p{L})/iu);
/** What is there, or is done to something, is no routine: "Daily operations are supported". */
const STANDS: ReadonlySet<string> = new Set(['state', 'done', 'topic', 'capable']);
const isRoutine = (annotation: Annotation): boolean =>
  ROUTINE.test(annotation.text) && !STANDS.has(actionOf(annotation).kind);

/** "Spend a fifth of our time on …" goes on; a sum is spent by a day. */
const spendsShare = (annotation: Annotation): boolean =>
  actionOf(annotation).lemma === 'spend' && annotation.quantities.some(({ kind }) => kind === 'percent');

/** Nothing or a label. */
const OPENS = /^(?:[^:]{1,40}:)?\s*(?:at\s+least\s+)?$/iu;
/** "Monthly traffic" is no rhythm of doing. */
const THEN_SOMEBODY = latinFirst(/^(?:,|\s+(?:we|i|they|(?:the|our)\s+team)(?!\p{L}))/iu);

/** "Every sprint we talk about …": what is done again and again has no day by which it is done. */
const beginsInRhythm = (annotation: Annotation): boolean => {
  const { start } = actionOf(annotation);
  return annotation.times.some(
    ({ kind, start: from, end }) =>
      kind === 'cadence' &&
      end <= start &&
      OPENS.test(annotation.text.slice(0, from)) &&
      RHYTHM.test(annotation.text.slice(from, end)) &&
      THEN_SOMEBODY.test(annotation.text.slice(end)),
  );
};

/** "Write two letters a week": somebody's own doing goes on; "get 500 visits a week" is a level to reach. */
const DOES =
  /^(?:write|publish|post|host|run|meet|read|attend|visit|cook|hold|organi[sz]e|record|send|share|call|walk|swim|train|play|practi[cs]e|exercise)$/u;
const A_WEEK = latinFirst(/(?<!\p{L})(?:an?|per)\s+(?:day|week|fortnight|month|quarter|sprint|year)$/iu);
const doesEach = (annotation: Annotation): boolean =>
  DOES.test(actionOf(annotation).lemma ?? '') &&
  annotation.times.some(
    ({ kind, start, end }) =>
      kind === 'cadence' && A_WEEK.test(annotation.text.slice(start, end)) && ENDS.test(annotation.text.slice(end)),
  );

/** "… every Sunday", "… three times a week": the work goes on until a date. */
export const endsInRhythm = (annotation: Annotation): boolean => {
  const { text, times } = annotation;
  return times.some(
    ({ kind, start, end }) =>
      kind === 'cadence' &&
      start > 0 &&
      clauseKind(annotation, { start, end }) === 'main' &&
      ENDS.test(text.slice(end)) &&
      RHYTHM.test(text.slice(start, end)),
  );
};

const keeps = (annotation: Annotation): boolean =>
  HOLDS_LEVEL.test(annotation.text) ||
  LASTING.has(actionOf(annotation).lemma ?? '') ||
  LASTING.has(annotation.tokens[0]?.lower ?? '');

export const lasts = (annotation: Annotation): boolean =>
  keeps(annotation) ||
  isRoutine(annotation) ||
  spendsShare(annotation) ||
  beginsInRhythm(annotation) ||
  doesEach(annotation) ||
  (actionOf(annotation).kind !== 'change' && endsInRhythm(annotation));

/** "in a way that harms nobody", "we believe …", "routinely": how one works, and nothing that is ever done. */
const PRINCIPLE = latinFirst(
  /(?<!\p{L})(?:in\s+(?:a|such\s+a)\s+(?:\p{L}+\s+)?(?:way|manner)\s+(?:that|which)|in\s+(?:the\s+)?future(?=,?\s+(?:we|i)\s+should)|from\s+now\s+on|there\s+will\s+be\s+regular|as\s+much\s+as\s+possible)(?!\p{L})|^(?:routinely|always|never)(?!\p{L})/iu,
);
/** "by the time it is released", "in place for the launch", "timing TBD": when, in other words than a date. */
const DUE_OTHERWISE = latinFirst(
  /(?<!\p{L})(?:by\s+the\s+time|in\s+place\s+for|for\s+the\s+(?:next|coming)\s+(?:milestone|release|version|edition)|(?:before|after)\s+the\s+(?:\p{L}{1,24}\s){0,2}dates?|(?:date|timing|deadline|when)\s{0,2}:?\s{0,2}tb[acd])(?!\p{L})/iu,
);

/** "Our mission is …", "Success for me means …", "Our clinic works with …": what somebody is there for. */
const STANDING_AIM = latinFirst(
  /^(?:[\p{L}'’]{1,24}\s){0,3}(?:mission|vision|purpose|philosophy|success|focus)(?!\p{L})[^.:;]{0,60}?\s(?:is|means)(?!\p{L})|(?<!\p{L})(?:is|are|am)\s+(?:(?:now|always|all)\s+)?(?:aimed\s+at|focused\s+on)(?!\p{L})|(?<!\p{L})(?:works\s+(?:together|closely|with|to)|exists\s+to)(?!\p{L})/iu,
);
/** "No ward is closed once …", "take part in any training": a rule for whenever it happens. */
const RULE = latinFirst(/^no(?!\p{L}).*\s(?:once|when|whenever|if)(?!\p{L})|(?<!\p{L})in\s+any(?!\p{L})/iu);
const GOES_ON = latinFirst(
  /(?<!\p{L})continu(?:e|es|ing)\s+(?:to|with|\p{L}{2,24}ing)(?!\p{L})|^(?:continuously|continually|constantly|proactively)(?!\p{L})/iu,
);
const EACH_ONE = latinFirst(/(?<!\p{L})(?:all|any|each|every)(?!\p{L})/iu);
const ONESELF = latinFirst(/(?<!\p{L})(?:i|we|my|our)(?!\p{L})/iu);

const isCounted = ({ quantities }: Annotation): boolean => quantities.some(({ kind }) => kind !== 'vague');

/** "Keep the pages tidy", "continue to learn": with no level to hold until then, it never ends. */
const goesOn = (annotation: Annotation): boolean =>
  !isCounted(annotation) && (keeps(annotation) || GOES_ON.test(annotation.text));

const TOLD: ReadonlySet<Annotation['shape']> = new Set(['imperative', 'will']);

/** "Train two guides so that each leads a tour within a month": what it comes to, and no rule. */
const isOfPurpose = (annotation: Annotation): boolean => {
  const { index } = EACH_ONE.exec(annotation.text) ?? {};
  return index !== undefined && clauseKind(annotation, { start: index, end: index }) === 'purpose';
};

/** "Half of all requests", "95 % of all calls": a share to reach. */
const namesShare = ({ quantities }: Annotation): boolean =>
  quantities.some(
    ({ kind, value }) =>
      (kind === 'percent' && value !== 100) || (kind === 'multiplier' && value !== null && value < 1),
  );

/** "Answer all letters within two days": a level that one's own service reaches some day. */
const BOUND = latinFirst(/^(?:within|in|under)(?!\p{L})/iu);
const isBoundedReply = ({ shape, times, text }: Annotation): boolean =>
  shape === 'imperative' &&
  times.some(({ kind, start, end }) => kind === 'process' && BOUND.test(text.slice(start, end)));

/** "All letters are answered within two days", "Every month, all wards check …": how every case is dealt with, for good. */
const isForEveryCase = (annotation: Annotation): boolean =>
  !namesShare(annotation) &&
  !isBoundedReply(annotation) &&
  !isOfPurpose(annotation) &&
  EACH_ONE.test(withoutTimes(annotation, ({ kind }) => kind === 'cadence')) &&
  !ONESELF.test(annotation.text) &&
  (annotation.times.some(({ kind }) => kind === 'process' || (kind === 'cadence' && !TOLD.has(annotation.shape))) ||
    beginsInRhythm(annotation));

/** "Once the ward is open, …": when, told by what comes before. */
const AFTER_SOMETHING = latinFirst(
  /^(?:[\p{L}'’]{1,24}:\s)?(?:when|once|after|if(?!\s+possible)|upon|while|where(?:ver)?|as\s+soon\s+as|as(?!\s+(?:a|an|part|with|such)\s))(?!\p{L})[^,]{1,160},|^where(?:ver)?\s+(?:appropriate|possible|needed|necessary)(?!\p{L})/iu,
);
/** "for Q3 and Q4": a period stands there, though not as the end. */
const PERIOD = latinFirst(/(?<!\p{L})(?:for|in|during)\s+(?:Q[1-4]|H[12]|FY\s?\d{2,4}|20\d\d)(?![\p{L}\d])/iu);
/** "Grow and sustain": the second of the two never ends. */
const AND_KEEP = latinFirst(/(?<!\p{L})and\s+(?:sustain|maintain|keep|uphold)(?!\p{L})/iu);
/** "We aim to provide … for all": what one is there for. */
const FOR_ALL = latinFirst(
  /(?<!\p{L})(?:provide|offer|be|remain|give)s?(?!\p{L})[^.]{1,160}(?<!\p{L})for\s+(?:all|everyone|everybody)[.!]?$/iu,
);

/** More of it can always be done: nobody is through with helping. */
const NEVER_DONE =
  /^(?:support|help|assist|facilitate|encourage|engage|collaborate|cooperate|participate|partner|work|communicate|practi[cs]e|foster|promote|follow|focus|connect|empower|spend|eat|live|sleep)$/u;

/** In: a sentence. Out: it goes on as long as somebody does it; it can have a deadline, but isn't done by one. */
export const isNeverDone = (annotation: Annotation): boolean =>
  NEVER_DONE.test(actionOf(annotation).lemma ?? '') && !isCounted(annotation);

/** In: a sentence. Out: a date by which it is done would be at odds with what it says. */
export const undated = (annotation: Annotation): boolean =>
  [PRINCIPLE, DUE_OTHERWISE, STANDING_AIM, RULE, AFTER_SOMETHING, PERIOD, FOR_ALL].some((says) =>
    says.test(annotation.text),
  ) ||
  states(annotation) ||
  (!isCounted(annotation) && AND_KEEP.test(annotation.text)) ||
  goesOn(annotation) ||
  isForEveryCase(annotation);
