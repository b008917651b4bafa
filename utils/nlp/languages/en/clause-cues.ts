/** The cues that criteria ask for, read from one sentence: action, object, measures, outcomes, beneficiaries, means. */

import type { Annotation, Clause, Quantity, Span, TimeExpression } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { readAssigned } from './assigned.ts';
import { readAction, type Action } from './clause-actions.ts';
import { BROAD, DELIVERABLE, PRAISE } from './clause-objects.ts';
import { BENEFICIARY, BENEFICIARY_AFTER, OUTCOME } from './clause-outcomes.ts';
import { clauseAt } from '../clause-at.ts';
import { CUE_WORDS } from './cue-words.ts';
import { outsideDepartments } from './departments.ts';
import { METRIC } from './measure-lexicon.ts';
import { contentWords, headOf, IS_ONE, objectOf, only } from './clause-object-cue.ts';
import { secondGoal } from './stacked.ts';
import { findTerms, terms, wordStarts, type WordStarts } from './terms.ts';

type Cue = Annotation['cues'][number];

/** A step that is small by itself, though its verb has no end. */
const SMALL_STEP =
  /^(?:find|investigat|discuss|ask|consider|talk|take\s+(?:on|over|part|an?|the|two|\d)|check|look\s+into|reach(?:ing)?\s+out|follow\w*\s+up|dedicat)/iu;

/** "Ask the landlord", "Look into the crash": asked or not, found out or not. */
const DONE_ONCE = latinFirst(
  /^(?:find(?:ing)?\s+(?:out(?!\p{L})|(?!(?:\p{L}+\s+){0,2}(?:ways?|solutions?|balance|reasons?|time|joy|meaning|opportunit(?:y|ies)|purpose)(?!\p{L})))|investigat(?:e|ing)|discuss(?:ing)?|ask(?:ing)?|check(?:ing)?|talk(?:ing)?\s+(?:to|with)|look(?:ing)?\s+into|reach(?:ing)?\s+out|follow(?:ing)?\s+up)(?!\p{L})/iu,
);

/** Verbs that only a thing handed over makes an action: "provide", "have", "do". */
const EMPTY_WITHOUT_THING = /^(?:provide|have|do|keep|build)$/u;

/** "Build a ramp": one of a kind is a thing. */
const ONE = /^\s+(?:an?|two|three|\d{1,3})\s/iu;
const isThing = (text: string, { lemma, verb }: Action): boolean => lemma === 'build' && ONE.test(text.slice(verb.end));

/** "Diversify our income": what is named doesn't say how that would be seen. */
const UNDIRECTED = /^(?:diversify|broaden|deepen|rethink|reimagine|simplify|explore|understand)$/u;

/** Of these verbs people are the object, not the ones who gain. */
const GATHERS = /^(?:hire|add|source|interview|recruit|find|identify|appoint|consult|ask|onboard)$/u;

/** "Become a better listener": that is who writes, and nobody who gains. */
const A_PERSON = latinFirst(/^\s+an?\s+(?:(?!(?:of|for|to|in|with|by)\s)[\p{L}-]{1,20}\s+){0,3}$/iu);
const isWriter = (text: string, { lemma, verb }: Action, { start }: Span): boolean =>
  IS_ONE.test(lemma) && A_PERSON.test(text.slice(verb.end, start));

/** Measures that are each other's complement, or shares of a whole: percent of percent is ambiguous there. */
const FAMILIES: readonly (readonly [family: string, pattern: RegExp])[] = [
  [
    'retention',
    latinFirst(
      /(?<!\p{L})(?:churn|retention|retain(?:s|ed|ing)?|attrition|turnover\s+of\s+(?:staff|employees))(?!\p{L})/giu,
    ),
  ],
  ['uptime', latinFirst(/(?<!\p{L})(?:uptime|downtime|availability)(?!\p{L})/giu)],
];

const CUE_TERMS = CUE_WORDS.map(({ cue, pattern }) => ({ cue, list: terms(pattern) }));
const FAMILY_TERMS = FAMILIES.map(([family, pattern]) => ({ family, list: terms(pattern) }));

const collect = (text: string, cue: string, spans: readonly Span[], keep: (start: number) => boolean): Cue[] =>
  spans
    .filter(({ start }) => keep(start))
    .map(({ start, end }) => ({ start, end, cue, lemma: text.slice(start, end).toLowerCase() }));

const families = (text: string, starts: WordStarts): Cue[] =>
  FAMILY_TERMS.flatMap(({ family, list }) =>
    findTerms(list, text, starts).map((span) => ({ ...span, cue: 'measure-family', lemma: family })),
  );

/** "Community Committee", "Citizen Labs": a word with a capital before another with one is part of a name. */
const NAME_GOES_ON = /^\s\p{Lu}\p{Ll}/u;
const outsideNames = (text: string, spans: readonly Span[]): readonly Span[] =>
  spans.filter(
    ({ start, end }) =>
      start === 0 || !(/^\p{Lu}\p{Ll}/u.test(text.slice(start)) && NAME_GOES_ON.test(text.slice(end))),
  );

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Of these verbs the object is what moves, whatever it is called: "shorten boarding time at gate C". */
const MOVES = /^(?:increase|decrease|reduce|lower|shorten|cut|halve|double|shrink|minimi[sz]e|maximi[sz]e)$/u;
/** There is less of these, and nobody could say how much. */
const UNMEASURED = latinFirst(
  /(?<!\p{L})(?:burdens?|complexity|risks?|friction|stress|confusion|duplication|dependenc(?:y|e|ies)|reliance|barriers?|inequalit(?:y|ies)|stigma|uncertainty|bureaucracy|footprint|debt|fear|isolation|loneliness|pressure|disruption|vulnerabilit(?:y|ies)|exposure|gaps?|tensions?|red\s+tape|conflicts?|difficult(?:y|ies)|access|influence|recognition|interest|pride|autonomy|flexibility|consistency|accountability|freedom|equit(?:y|ies)|cohesion|comfort|dignity|belonging|independence|motivation|commitment|appeal|attention|competitiveness|robustness|agility|legitimacy|mobility|connectivity|capabilit(?:y|ies)|understanding)$/iu,
);
const movedMeasure = (text: string, action: Action, metrics: readonly Span[]): Span[] => {
  const { start, end } = action.object;
  if (action.kind !== 'change' || !MOVES.test(action.lemma)) return [];
  if (metrics.some((metric) => metric.start < end && start < metric.end)) return [];
  const head = headOf(text.slice(start, end));
  const last = head.split(/\s+/u).at(-1) ?? '';
  if (!/^\p{L}[\p{L}-]{3,}$/u.test(last) || only(BROAD, last) || UNMEASURED.test(head)) return [];
  const at = text.indexOf(head, start);
  return [{ start: at, end: at + head.length }];
};

/** The head of the object, when it is a thing to hand over. */
const deliverable = (text: string, action: Action): Cue[] => {
  const head = headOf(text.slice(action.object.start, action.object.end)).split(/\s+/u).slice(-2).join(' ');
  const start = head === '' ? -1 : text.indexOf(head, action.object.start);
  return start >= 0 && DELIVERABLE.test(action.kind === 'topic' ? (head.split(' ').at(-1) ?? '') : head)
    ? [{ start, end: start + head.length, cue: 'deliverable', lemma: head.toLowerCase() }]
    : [];
};

/** "Publish a book", "Hold 3 events": of what, or about what? What one reads or eats needs no topic. */
const NEEDS_NO_TOPIC = /^(?:read|eat|attend|visit|watch|finish|complete|pass)$/u;
const NUMBER = /^(?:\d[\d.,]*\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|quick|least|first)$/iu;
/** "Speak at a conference", "Reach out to alumni": there, and not that. */
const ELSEWHERE =
  /^\s+(?:(?:out|back|up|down|away|over)\s+)?(?:at|in|into|on|onto|to|towards?|with|for|from|by|across|within|among|beyond)\s/iu;
const topicless = (text: string, action: Action, clauses: readonly Clause[]): Cue[] => {
  if (action.kind === 'topic' || NEEDS_NO_TOPIC.test(action.lemma) || clauses.some(({ kind }) => kind !== 'main'))
    return [];
  const words = contentWords(text, action.object).filter((word) => !NUMBER.test(word));
  const [word = ''] = words;
  if (ELSEWHERE.test(text.slice(action.verb.end))) return [];
  return words.length === 1 && DELIVERABLE.test(word) ? [{ ...action.object, cue: 'topicless' }] : [];
};

/** All cues of the sentence, in order. */
export const readCriteriaCues = (
  text: string,
  clauses: readonly Clause[],
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
): readonly Cue[] => {
  const action = readAction(text, clauses, times);
  const starts = wordStarts(text);
  const inMain = (start: number): boolean =>
    ['main', 'means', 'relative', 'participle', 'purpose'].includes(clauseAt(clauses, start));
  const strictlyMain = (start: number): boolean => clauseAt(clauses, start) === 'main';
  const known = outsideDepartments(text, findTerms(METRIC, text, starts));
  const moved = movedMeasure(text, action, known);
  const metrics = [...known, ...moved].filter(
    ({ start }) => !(UNDIRECTED.test(action.lemma) && start >= action.object.start),
  );
  const doer = readAssigned(text)?.doer;
  const second = secondGoal(text, action.verb, clauses, quantities);
  const cues: Cue[] = [
    { ...action.verb, cue: `action-${action.kind}`, lemma: action.lemma },
    objectOf(text, action, known),
    ...deliverable(text, action),
    ...topicless(text, action, clauses),
    ...(ELSEWHERE.test(text.slice(action.verb.end)) && action.object.start >= action.verb.end
      ? [{ ...action.object, cue: 'elsewhere' }]
      : []),
    ...(SMALL_STEP.test(text.slice(action.verb.start, action.verb.end + 8))
      ? [{ ...action.verb, cue: 'small-step', lemma: action.lemma }]
      : []),
    ...(DONE_ONCE.test(text.slice(action.verb.start, action.verb.start + 60))
      ? [{ ...action.verb, cue: 'done-once', lemma: action.lemma }]
      : []),
    ...(doer ? [{ ...doer, cue: 'resource', lemma: text.slice(doer.start, doer.end).toLowerCase() }] : []),
    ...(second ? [{ start: second.start, end: second.end, cue: 'stacked' }] : []),
    ...(EMPTY_WITHOUT_THING.test(action.lemma) && !isThing(text, action)
      ? [{ ...action.verb, cue: 'empty-verb', lemma: action.lemma }]
      : []),
    ...(action.lemma === 'do' ? [{ ...action.verb, cue: 'bare-verb', lemma: action.lemma }] : []),
    ...collect(text, 'metric', metrics, strictlyMain),
    ...moved.map((span) => ({ ...span, cue: 'measured-by-verb', lemma: action.lemma })),
    ...collect(text, 'outcome', outsideDepartments(text, outsideNames(text, findTerms(OUTCOME, text, starts))), inMain),
    ...(GATHERS.test(action.lemma)
      ? []
      : collect(
          text,
          'beneficiary',
          outsideNames(text, findTerms(BENEFICIARY, text, starts)).filter((span) => !isWriter(text, action, span)),
          inMain,
        )),
    ...(GATHERS.test(action.lemma) ? [] : collect(text, 'beneficiary', spansOf(text, BENEFICIARY_AFTER), inMain)),
    ...collect(text, 'praise', findTerms(PRAISE, text, starts), strictlyMain),
    ...families(text, starts),
    ...CUE_TERMS.flatMap(({ cue, list }) =>
      collect(text, cue, outsideDepartments(text, findTerms(list, text, starts)), () => true),
    ),
  ];
  return cues.sort((a, b) => a.start - b.start);
};
