/** Everything English that a rewrite inserts, and where it fits. */

import { actionOf, objectOf } from '../../criteria/reading.ts';
import { partsOf } from '../../time/calendar.ts';
import type { Glue, Phrasing } from '../../rewrites/phrasing.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { metrics } from './metrics.ts';
import { countable, inUnit, movable } from './phrasing-measures.ts';
import { OWN_LIFE as OWN } from './own-life.ts';
import { endsInRhythm, lasts, undated } from './phrasing-due.ts';
import { carries, denies } from './phrasing-place.ts';
import { parted } from './phrasing-parts.ts';
import { dangling, openBounds, placeholders, strengthened } from './phrasing-swaps.ts';
import { isDoneOrNot } from './phrasing-success.ts';
import { explainsItself, isNoBeginning, saysForWhom, states } from './phrasing-said.ts';
import { fronted } from './phrasing-fronted.ts';
import { wordsFor } from './phrasing-woven.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const DATABLE = latinFirst(
  /^(?:before|until|till|prior\s+to|ahead\s+of|in\s+time\s+for|by|at|once|when|as\s+soon\s+as|upon)(?!\p{L})/iu,
);
const CLOSED = latinFirst(/^\s*(?:$|[.,;:!?()]|(?:and|or|to|by|with|in|on|at|for|so|through|using)(?!\p{L}))/iu);
const MAKES: ReadonlySet<string> = new Set(['make', 'change', 'vague', 'learn']);
/** What a time hangs on so that "by …" can't take its place. */
const CLINGS = latinFirst(
  /(?<!\p{L})(?:from|since|of|than|like|with|and|or|at|to|also|only|for|as|between|the|a|an|this|these|its|our|in|on|by|before|until)\s+$/iu,
);
/** A person, a place or a talk is not measured: "hire a …", "visit …", "discuss …". */
const NO_RESULT = /^(?:hire|recruit|appoint|invite|visit|interview|attend|measure|discuss|talk|debate)$/u;
const NO_OUTPUT =
  /^(?:hire|recruit|appoint|invite|visit|interview|attend|identify|measure|discuss|talk|debate|stop|end|start|update|eat|read|walk|swim|sleep|do|have|get|go|speak|say|run|finish|complete|pass|win|earn|play|climb|travel|volunteer|graduate|enroll?|join|buy|sell|pay|quit|cook|meet|donate|plant|call)$/u;
/** What is over once it is done moves no measure by itself; nor does what has no name but a sign or an address. */
const MOVES_NOTHING = latinFirst(
  /(?<!\p{L})(?:workshop|talk|draft|prototype|paper|whitepaper|article|post|report|plan|roadmap|proposal|spec|specification|session|meeting|webinar|event|survey|presentation|demo|summit|conference|hackathon|training|meetup|book|chapter|minutes|analysis|review|list|poc|mvp)s?(?!\p{L})|[<>#_@/=]/iu,
);
/** Somebody is told, or says, to make something; a thing or a state makes nothing. */
const COMMANDS: ReadonlySet<Annotation['shape']> = new Set(['imperative', 'will']);
/** One's own life: nobody leads it for somebody else. */
const OWN_LIFE = latinFirst(/(?<!\p{L})(?:my|me|myself|i)(?!\p{L})/iu);
/** "Develop a set of metrics": what is to be measured by is no measure of it; nor is a number of things that stands there. */
const SETS_MEASURES = latinFirst(
  /(?<!\p{L})(?:develop|define|agree|set|find|choose|design|create|identify)\s+(?:up\s+)?(?:on\s+)?(?:a\s+set\s+of\s+)?(?:the\s+|our\s+|new\s+)?(?:metrics|measures|kpis|indicators|okrs)(?!\p{L})|(?<!\p{L})(?:define|start|begin)\s+(?:and\s+\p{L}+\s+)?(?:measuring|tracking)(?!\p{L})|(?<![\p{L}\d.])\d{1,4}\s(?:\p{L}+\s)?(?:users|people|customers|members|times|sessions|interviews|teams)(?!\p{L})/iu,
);
/** In longer sentences nobody sees what is measured. */
const LONGEST_MEASURED = 30;
const ABBREVIATION = latinFirst(/(?<!\p{L})(?:etc|incl|approx|inc|ltd|co|e\.g|i\.e|a\.m|p\.m|no|vs)\.$/iu);
/** What is made is for something or somebody; what is moved, used or reached is the thing itself. */
const TAKES_FOR =
  /^(?:create|build|rebuild|launch|develop|design|redesign|write|rewrite|draft|define|document|implement|establish|introduce|prepare|publish|produce|set|plan|deliver|provide|agree|approve|standardi[sz]e|simplify|improve|review|update|renew|automate|streamline|increase|reduce|raise|cut|shorten|lower|decrease|grow)$/u;
/** Whose it is has been said. */
const THEIRS = latinFirst(/^(?:their|its|his|her|your)(?!\p{L})/iu);
const SAYS_FOR = latinFirst(/(?<!\p{L})(?:for|among|of|in|on|at|to|with|across|about|from|into|between)(?!\p{L})/iu);

const ENDS_IN_MANNER = /(?:(?<!\p{L})(?:more|less|better|faster|further|well|hard|harder)|\p{L}ly)\s{0,3}$/iu;

const action = (annotation: Annotation): boolean =>
  MAKES.has(actionOf(annotation).kind) && annotation.shape !== 'past' && annotation.shape !== 'passive';

const GLUE = {
  by: ' by [date]',
  byFront: 'By [date], ',
  byFrontLower: 'by [date], ',
  until: ' until [date]',
  byInPlace: 'by [date]',
  byInPlaceFront: 'By [date]',
  onInPlace: 'on [date]',
  finishBy: ' and finishing by [date]',
  to: ' to [date]',
  onDate: ' ([date])',
  fromTo: ' from [baseline]{unit} to [target]{unit}',
  fromOnly: 'from [baseline]{unit} ',
  count: '[target] ',
  measured: ', as measured by [metric] reaching [target]',
  measuredInside: ', as measured by [metric] reaching [target],',
  bringing: ', bringing [metric] to [target]',
  toBring: ', bringing [metric] to [target]',
  purpose: ' so that [purpose]',
  purposeAfterComma: ', so that [purpose]',
  because: ' because [reason]',
  support: ', in support of [parent]',
  step: ' by [step]',
  stepAfterComma: ', starting with [step]',
  owner: ' (owner: [owner])',
  object: ' for [object]',
  particular: ', in particular [object]',
  dateApart: ' (deadline: [date])',
  againApart: ' (revised deadline: [date])',
  endApart: ' (end date: [date])',
  measuredApart: ' (measure: [metric], target: [target])',
  targetApart: ' (target: [target])',
  successApart: ' (success measure: [metric], target: [target])',
  stepApart: ' (first step: [step])',
  purposeApart: ' (purpose: [purpose])',
  supportApart: ' (serves: [parent])',
  objectApart: ' (scope: [object])',
  atLeast: 'at least',
} satisfies Glue;

export const phrasing: Phrasing = {
  glue: GLUE,
  glueFor: (annotation, frame) => wordsFor(annotation, frame, GLUE),
  samples: {
    metric: 'completion rate',
    baseline: '60',
    target: '80',
    date: '31 December 2030',
    owner: 'Maria Jones',
    purpose: 'customers get help at once',
    reason: 'it gives me strength for every day',
    parent: '“Customers stay with us”',
    step: 'trying it in one team first',
    unit: 'percentage points',
    object: 'the billing page in Tampere',
  },
  likes: {
    verb: 'raise',
    'verb {object}': 'make',
    object: 'booking easy',
    'to object': 'run customer meetings alone',
    'by target': 'three meetings held alone',
    'by date': 'by the end of June',
    'of purpose': '“Customers stay with us”',
  },
  quotes: ['“', '”'],
  date: (date) => {
    const { year, month, day } = partsOf(date);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  },
  metrics,
  abbreviation: ABBREVIATION,
  fronted,
  lasts,
  undated,
  movable,
  inUnit,
  countable,
  openBounds,
  placeholders,
  strengthened,
  dangling,
  percent: {
    sign: /\s?(?:%|percent|per\s?cent)$/iu,
    choices: ['percentage points', 'percent of today’s figure'],
  },
  parted,
  scopable: (annotation, frame) => {
    const object = objectOf(annotation);
    const words = annotation.text.slice(object.start, Math.min(object.end, frame.core));
    // Behind brackets it would be said of what stands in them.
    if (/[()]/u.test(annotation.text.slice(0, frame.beforeTime)) || THEIRS.test(words.trim())) return null;
    // "Read more": nothing stands there that could be for something.
    if (ENDS_IN_MANNER.test(words)) return null;
    return action(annotation) &&
      TAKES_FOR.test(actionOf(annotation).lemma ?? '') &&
      frame.words <= 14 &&
      !SAYS_FOR.test(words) &&
      frame.beforeTime > object.start
      ? frame.beforeTime
      : null;
  },
  scoped: saysForWhom,
  ownLife: OWN,
  explained: (annotation) => explainsItself(annotation) || states(annotation),
  begins: (annotation) => !isNoBeginning(annotation) && !denies(annotation),
  output: (annotation) =>
    actionOf(annotation).kind === 'make' &&
    !NO_OUTPUT.test(actionOf(annotation).lemma ?? '') &&
    !MOVES_NOTHING.test(annotation.text) &&
    !OWN_LIFE.test(annotation.text) &&
    COMMANDS.has(annotation.shape) &&
    !endsInRhythm(annotation),
  action,
  carries,
  measurable: (annotation, frame) =>
    !SETS_MEASURES.test(annotation.text) &&
    !isDoneOrNot(annotation) &&
    !states(annotation) &&
    dangling(annotation) === null &&
    annotation.shape !== 'question' &&
    annotation.shape !== 'past' &&
    frame.words <= LONGEST_MEASURED &&
    !NO_RESULT.test(actionOf(annotation).lemma ?? ''),
  datable: ({ text }, { start, end }) => DATABLE.test(text.slice(start, end)) && CLOSED.test(text.slice(end)),
  clings: CLINGS,
  tellsRoughly: latinFirst(/(?:day|week|month|quarter|year|decade)s?(?!\p{L})|\d/iu),
  opensRange: (time) =>
    /^from(?!\p{L})/iu.test(time) ? 'to' : /^(?:starting|beginning)(?!\p{L})/iu.test(time) ? 'finishBy' : null,
};
