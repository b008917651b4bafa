/** Which words may be woven into a sentence, and which stand better apart: in brackets, or as a sentence of their own. */

import { actionOf, objectOf } from '../../criteria/reading.ts';
import type { Frame } from '../../rewrites/frame.ts';
import type { Glue } from '../../rewrites/phrasing.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { isNeverDone } from './phrasing-due.ts';
import { explainsItself } from './phrasing-said.ts';
import { makes } from './phrasing-success.ts';
import { carries, denies, holdsStatement } from './phrasing-place.ts';

/** More or less of it is possible, so that a measure can tell how much. */
const DEGREE =
  /^(?:improve|increase|decrease|reduce|lower|cut|shorten|raise|grow|expand|extend|broaden|deepen|enhance|boost|strengthen|simplify|streamline|accelerate|optimi[sz]e|moderni[sz]e|stabili[sz]e|solidify|foster|nurture|cultivate|promote|elevate|advance|encourage|engage|drive|maximi[sz]e|minimi[sz]e|revitali[sz]e|become|sustain|ease|speed)$/u;
/** A thing stands there afterwards, and moves something. */
const THING_MADE =
  /^(?:launch|build|create|implement|develop|introduce|deploy|open|establish|redesign|automate|release|ship|install|renew|rebuild|upgrade|standardi[sz]e)$/u;
/** These say what is there, not what somebody does: no step brings it about in the same breath. */
const NO_STEP = /^(?:be|become|have|get|see|feel|find|identify|determine|need|hope|spend|do|support|try|remain|stay)$/u;
const NEVER = /^$/u;

type Woven = {
  readonly verbs?: RegExp;
  readonly never?: RegExp;
  /** Something has to be named that the words can be said of. */
  readonly needsThing?: true;
  /** Words in the whole of what is to be done. */
  readonly longest: number;
};

const WOVEN: Readonly<Record<'measured' | 'bringing' | 'toBring' | 'step' | 'support', Woven>> = {
  measured: { verbs: DEGREE, longest: 12 },
  bringing: { verbs: DEGREE, needsThing: true, longest: 10 },
  toBring: { verbs: THING_MADE, needsThing: true, longest: 10 },
  step: { never: NO_STEP, longest: 9 },
  support: { never: /^support$/u, longest: 10 },
};

/** What stands between somebody and the verb of what is to be done: "will", "want to", "are going to". */
const INTENDS: ReadonlySet<string> = new Set(
  'will shall want wants plan plans planning aim aims aiming intend intends hope would like need are is going have to also'.split(
    ' ',
  ),
);
const LONGEST_SUBJECT = 4;
const NO_SUBJECT: ReadonlySet<string> = new Set(['verb', 'conjunction', 'preposition']);

/** "We will", "Our design team wants to", "Objective 2:" or nothing: the sentence says at once who does it. */
const opensPlainly = ({ text, tokens }: Annotation, start: number): boolean => {
  const label = text.lastIndexOf(': ', start);
  const words = tokens.filter((token) => token.start > label && token.end <= start);
  const intent = words.findIndex(({ lower }) => INTENDS.has(lower));
  const subject = intent < 0 ? words : words.slice(0, intent);
  return (
    subject.length <= LONGEST_SUBJECT &&
    !subject.some(({ pos }) => NO_SUBJECT.has(pos)) &&
    words.slice(subject.length).every(({ lower }) => INTENDS.has(lower) || lower.endsWith('ly'))
  );
};

/** Two things are done: what follows may be said of the second alone. */
const AND_VERB = latinFirst(/(?:,|&|(?<!\p{L})(?:and|or|then|but))\s+(?:\p{L}+ly\s+)?(?<verb>\p{L}+)/giu);

const doesMore = ({ text, tokens }: Annotation, from: number): boolean =>
  [...text.slice(from).matchAll(AND_VERB)].some((match) => {
    const at = from + match.index + match[0].length - (match.groups?.['verb']?.length ?? 0);
    return tokens.find(({ start }) => start === at)?.pos === 'verb';
  });

/** "Launch with 3 types": no thing stands there that could move something. */
const namesThing = (annotation: Annotation, from: number): boolean =>
  objectOf(annotation).kind !== 'none' && annotation.tokens.find(({ start }) => start >= from)?.pos !== 'preposition';

/** Somebody who can take a step: "Our score will improve by adding …" says that the score adds something. */
const DOERS: ReadonlySet<Annotation['shape']> = new Set(['imperative', 'will', 'gerund', 'infinitive']);
const PEOPLE = latinFirst(/(?<!\p{L})(?:we|i|you|they|team|staff|everyone|everybody)(?!\p{L})/iu);
const actsThemselves = (annotation: Annotation): boolean => {
  const before = annotation.text.slice(0, actionOf(annotation).start);
  return annotation.shape !== 'will' || PEOPLE.test(before);
};

/** In: a sentence and words with blanks. Out: they can be woven in after what is done. */
export const weaves = (annotation: Annotation, frame: Frame, name: keyof typeof WOVEN): boolean => {
  const { verbs, never = NEVER, needsThing, longest }: Woven = WOVEN[name];
  const { start, end, lemma = '', kind } = actionOf(annotation);
  return (
    kind !== 'topic' &&
    frame.core === frame.end &&
    frame.words <= longest &&
    (verbs?.test(lemma) ?? true) &&
    !never.test(lemma) &&
    opensPlainly(annotation, start) &&
    !/[,;&]/u.test(annotation.text.slice(end, frame.end)) &&
    !doesMore(annotation, end) &&
    (needsThing !== true || namesThing(annotation, end)) &&
    carries(annotation, frame.end)
  );
};

/** The labelled remarks as sentences: nothing inside a long statement can take those for itself. */
const SENTENCES = {
  dateApart: '. Deadline: [date]',
  againApart: '. Revised deadline: [date]',
  endApart: '. End date: [date]',
  measuredApart: '. Measure: [metric], target: [target]',
  successApart: '. Success measure: [metric], target: [target]',
  stepApart: '. First step: [step]',
  purposeApart: '. Purpose: [purpose]',
  supportApart: '. Serves: [parent]',
  objectApart: '. Scope: [object]',
} satisfies Partial<Glue>;

/** "practices": several things, of which some can be named. */
const ENDS_IN_MANY = latinFirst(/\p{L}(?<!s)s$/iu);
/** "in three stages": several, and none of them is what is meant. */
const ENDS_IN_ORDER = latinFirst(/(?<!\p{L})(?:stages|phases|steps|rounds|ways|parts|terms|times|batches|waves)$/iu);

/** Nobody sees any more in a longer sentence what "so that" is said of. */
const LONGEST_REASONED = 16;

/** A time or a number at the end separates what follows from the things before it. */
const endsInFigure = ({ annotation: { times, quantities }, end, words }: Frame): boolean =>
  words <= 16 &&
  (quantities.some((quantity) => quantity.kind !== 'vague' && quantity.end >= end) ||
    times.some((time) => time.kind !== 'cadence' && time.kind !== 'process' && time.end >= end));

/** "Training on assembly": without a verb or a number nothing stands there that a date could be said of. */
const isBareThing = (annotation: Annotation): boolean =>
  actionOf(annotation).kind === 'topic' && annotation.quantities.every(({ kind }) => kind === 'vague');

/** "Run the shop": it goes on after the date, unlike "Run three courses". */
const GOES_ON = /^(?:run|operate|manage|serve|monitor)$/u;
const KNOWN = latinFirst(/^\s+(?:the|our|my|your)(?!\p{L})/iu);
const runsOn = (annotation: Annotation): boolean => {
  const { lemma = '', end } = actionOf(annotation);
  return GOES_ON.test(lemma) && KNOWN.test(annotation.text.slice(end));
};

/** "On time": against which day, is told beside it. */
const ON_TIME = latinFirst(/(?<!first\s)(?<!\p{L})on\s+(?:time|schedule)(?!\p{L}|-)/iu);

/** Woven in, the date would be said of something that goes on, isn't there, or has no verb. */
const takesNoDate = (annotation: Annotation, { follows }: Frame): boolean =>
  isBareThing(annotation) ||
  isNeverDone(annotation) ||
  runsOn(annotation) ||
  denies(annotation) ||
  ON_TIME.test(annotation.text) ||
  follows === 'condition';

/** In: a sentence and its places. Out: other words where the usual ones would hang on the wrong one. */
export const wordsFor = (annotation: Annotation, frame: Frame, glue: Glue): Partial<Glue> => {
  const apart = { ...glue, ...(holdsStatement(annotation, frame) && SENTENCES) };
  // What is made is measured by what comes of it.
  if (makes(annotation)) apart.measuredApart = apart.successApart ?? '';
  const { measuredApart = '', stepApart = '', purposeApart = '', supportApart = '', objectApart = '' } = apart;
  const stepFits = DOERS.has(annotation.shape) && weaves(annotation, frame, 'step') && actsThemselves(annotation);
  const said = annotation.text.slice(0, frame.end);
  return {
    ...apart,
    ...(!weaves(annotation, frame, 'measured') && { measured: measuredApart, measuredInside: measuredApart }),
    ...(!weaves(annotation, frame, 'bringing') && { bringing: measuredApart }),
    // "on 4 June, in particular …" would tell the day more closely; of one thing none is a particular one.
    ...((endsInFigure(frame) || !ENDS_IN_MANY.test(said) || ENDS_IN_ORDER.test(said)) && {
      particular: objectApart,
    }),
    ...(!weaves(annotation, frame, 'toBring') && { toBring: measuredApart }),
    ...(takesNoDate(annotation, frame) && { by: apart.dateApart ?? glue.by }),
    ...(!stepFits && { step: stepApart }),
    ...(!(endsInFigure(frame) && opensPlainly(annotation, actionOf(annotation).start)) && {
      stepAfterComma: stepApart,
    }),
    ...(frame.words > LONGEST_REASONED && { purpose: purposeApart, purposeAfterComma: purposeApart }),
    // What it is for stands there; what that serves in turn may still be told.
    ...(explainsItself(annotation) && {
      purpose: supportApart,
      purposeAfterComma: supportApart,
      purposeApart: supportApart,
    }),
    ...(!weaves(annotation, frame, 'support') && { support: supportApart }),
  };
};
