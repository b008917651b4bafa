/** Small makers for proposals. */

import type { Annotation, Criterion, Message, Proposal, Rewrite, RewriteInput, SlotName, TextEdit } from '../types.ts';
import type { SlotPlan } from './apply-edits.ts';
import { library } from '../metrics/library.ts';
import { NO_TOPICS, topicsOf } from '../okr/parent-match/words.ts';
import { dateChoices } from './date-choices.ts';
import type { Frame } from './frame.ts';
import { frameOfCandidate } from './frame.ts';
import { phrasingOf, type MetricTerm, type Phrasing } from './phrasing.ts';

/** A rewrite's file calls this so that its shape is checked where it is written. */
export const defineRewrite = (rewrite: Rewrite): Rewrite => rewrite;

type Site = { readonly frame: Frame; readonly phrasing: Phrasing };

/** The usual form of a rewrite: nothing is proposed where its criterion is met or no sentence can be changed. */
export const proposing =
  (criterion: Criterion, propose: (site: Site, input: RewriteInput) => readonly Proposal[]): Rewrite['propose'] =>
  (input, pack) => {
    if (input.criteria[criterion].effective === 'met') return [];
    const phrasing = phrasingOf(pack);
    const frame = frameOfCandidate(input.candidate, phrasing);
    if (frame === null) return [];
    const glue = { ...phrasing.glue, ...phrasing.glueFor?.(frame.annotation, frame) };
    return propose({ frame, phrasing: { ...phrasing, glue } }, input);
  };

export const blank = (name: SlotName, more: Partial<Omit<SlotPlan, 'name'>> = {}): SlotPlan => ({
  name,
  required: true,
  choices: [],
  ...more,
});

/** A date: the calendar's choices, or what the context says, with its source. */
export const dateBlank = (input: RewriteInput, phrasing: Phrasing): SlotPlan => {
  const given = input.given.timeBound;
  return blank('date', {
    choices: dateChoices(input.reference, phrasing),
    ...(given && { prefill: { text: given.text, source: given.source } }),
  });
};

/** As many as a person looks through. */
const MOST_TERMS = 5;
/** So that the library's best has a place beside the team's. */
const MOST_OF_TEAM = 4;
/** Words of its own tell a measure more plainly than any concept. */
const WORD = 2;
const known = new WeakMap<Annotation, readonly MetricTerm[]>();

/** Terms of the library that fit what the sentence is about, the plainest first; several rewrites ask for the same sentence. */
const termsFor = (annotation: Annotation, { metrics, topics }: Phrasing): readonly MetricTerm[] => {
  const found = known.get(annotation);
  if (found) return found;
  const about = topics ? topicsOf(annotation.text, topics, annotation.times).concepts : NO_TOPICS.concepts;
  const fit = ({ id, words }: MetricTerm): number =>
    Math.max(
      words?.test(annotation.text) ? WORD : 0,
      ...library[id].fits.map((topic) => about.get(topic)?.strength ?? 0),
    );
  const terms = metrics
    .map((term) => ({ term, fit: fit(term) }))
    .filter(({ fit: how }) => how > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MOST_TERMS)
    .map(({ term }) => term);
  known.set(annotation, terms);
  return terms;
};

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** The team's measures: those that share a word with the sentence first. */
const ofTeam = ({ text }: Annotation, all: NonNullable<Phrasing['teamMetrics']>): typeof all => {
  const here = stemsIn(text);
  const touches = ({ name }: (typeof all)[number]): boolean => [...stemsIn(name)].some((stem) => here.has(stem));
  return [...all.filter(touches), ...all.filter((metric) => !touches(metric))].slice(0, MOST_OF_TEAM);
};

/** The measures that fit, as choices: the team's own first, with their units, then those of the library. */
export const metricBlank = ({ annotation }: Frame, phrasing: Phrasing): SlotPlan => {
  const own = ofTeam(annotation, phrasing.teamMetrics ?? []);
  const library = termsFor(annotation, phrasing).filter(
    ({ name }) => !own.some((metric) => metric.name.toLowerCase() === name.toLowerCase()),
  );
  const choices = [
    ...own.map(({ name, unit }) => ({ text: name, note: { key: 'metric_unit', values: { unit } } })),
    ...library.map(({ name }) => ({ text: name })),
  ];
  return blank('metric', { choices: choices.slice(0, MOST_TERMS) });
};

/** `at` counts from the start of the frame's sentence. */
export const insertion = (frame: Frame, at: number, text: string): TextEdit => ({
  start: frame.offset + at,
  end: frame.offset + at,
  text,
});

/** A sentence that ends in a remark in brackets takes no second one beside it: the words follow as a sentence. */
const ENDS_IN_REMARK = /\s\([^()]*\)$/u;

/** Full stops that end the words already ("4.2.") and marks that must not come after a remark. */
const STOPPED = /[.!?…]$/u;
const CALLS = /^[!?]+/u;

/** `words` in brackets, or after a full stop, as a sentence with a label. */
export const asSentence = (words: string): string => {
  const inner = words.startsWith('. ') ? words.slice(2) : words.slice(2, -1);
  return `${inner.slice(0, 1).toUpperCase()}${inner.slice(1)}`;
};

/** A remark of its own at the end of all words: `words` are in brackets or a sentence, as the language writes them. */
export const remark = (frame: Frame, words: string): TextEdit => {
  const before = frame.annotation.text.slice(0, frame.close);
  // Between two sentences that belong together stands no third.
  if (
    words.startsWith('. ') &&
    !frame.last &&
    !/[)\]]$/u.test(before) &&
    !CALLS.test(frame.annotation.text.slice(frame.close))
  )
    return insertion(frame, frame.close, ` (${words.slice(2, 3).toLowerCase()}${words.slice(3)})`);
  if (!words.startsWith('. ') && !ENDS_IN_REMARK.test(before)) return insertion(frame, frame.close, words);
  const calls = CALLS.exec(frame.annotation.text.slice(frame.close))?.[0].length ?? 0;
  const closed = calls > 0 || STOPPED.test(before);
  return insertion(frame, frame.close + calls, closed ? ` ${asSentence(words)}.` : `. ${asSentence(words)}`);
};

/** Words in brackets or after a full stop say something of their own. */
export const isRemark = (words: string): boolean => words.startsWith(' (') || words.startsWith('. ');

/** Remarks stand at the end of all words, others at `at`. */
export const placed = (frame: Frame, at: number, words: string): TextEdit =>
  isRemark(words) ? remark(frame, words) : insertion(frame, at, words);

/** No brackets stand beside others or before an exclamation mark. */
const takes = (words: string, { annotation: { text }, end }: Frame): boolean =>
  !words.startsWith(' (') || !(/[)\]]$/u.test(text.slice(0, end)) || /^(?:[!?]|\s*\()/u.test(text.slice(end)));

/** `words` at the end are read as said of what is done; nothing that explains stands before them. */
export const closesAction = (frame: Frame, { carries = () => true }: Phrasing, words = ''): boolean =>
  frame.core === frame.end && carries(frame.annotation, frame.end) && takes(words, frame);

export const replacement = (
  frame: Frame,
  span: { readonly start: number; readonly end: number },
  text: string,
): TextEdit => ({
  start: frame.offset + span.start,
  end: frame.offset + span.end,
  text,
});

export const proposal = (
  edits: readonly TextEdit[],
  slots: readonly SlotPlan[],
  step: string,
  lead: string,
): Proposal => ({
  edits,
  slots,
  step: messageOf(step),
  lead: messageOf(lead),
});

const messageOf = (key: string): Message => ({ key });
