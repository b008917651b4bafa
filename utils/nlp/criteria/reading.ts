/** What rules share: the sentences of a candidate, its measured quantities, its cues, and spans in the candidate. */

import type {
  Annotation,
  Candidate,
  Clause,
  CriterionRule,
  Finding,
  LanguagePack,
  Quantity,
  Span,
  TimeExpression,
  Verdict,
} from '../types.ts';

export type Sentence = Candidate['sentences'][number];
export type Observation = Omit<Finding, 'rule' | 'criterion' | 'fault'>;
type Cue = Annotation['cues'][number];

const NO_TARGET: ReadonlySet<Quantity['kind']> = new Set(['vague', 'placeholder']);
const SELF_EVIDENT: ReadonlySet<Quantity['kind']> = new Set(['money', 'rank', 'ratio', 'threshold']);
const ELSEWHERE: ReadonlySet<Clause['kind']> = new Set(['reason', 'condition']);

/** More words than this are not quoted back: a reader knows them. */
const LONGEST_QUOTE = 48;
const CUT = /^.{1,44}(?<=\S)(?=\s)/su;

/** The words, on one line and without closing punctuation; long ones are cut at a word. */
export const quoted = ({ annotation }: Sentence, span: Span): string => {
  const words = annotation.text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=[^\s.,;:])[.,;:]{1,3}$/u, '');
  return words.length <= LONGEST_QUOTE ? words : `${(CUT.exec(words)?.[0] ?? words.slice(0, LONGEST_QUOTE)).trim()}…`;
};

/** An observation about words of one sentence; `words` in the message are those words. */
export const observe = (
  sentence: Sentence,
  span: Span,
  polarity: Finding['polarity'],
  level: Verdict,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): Observation => {
  const raw = sentence.annotation.text.slice(span.start, span.end);
  const start = sentence.offset + span.start + (raw.length - raw.trimStart().length);
  const end = Math.max(start, sentence.offset + span.end - (raw.length - raw.trimEnd().length));
  return {
    span: { start, end },
    polarity,
    level,
    message: { key, values: { words: quoted(sentence, span), ...values } },
  };
};

/** A check of each sentence that states the writer's own action: another's numbers and dates count for none. */
export const inOwnSentences =
  (find: (sentence: Sentence, pack: LanguagePack) => readonly Observation[]): CriterionRule['check'] =>
  ({ sentences }, pack) =>
    sentences.filter(({ own }) => own).flatMap((sentence) => find(sentence, pack));

export const clauseKind = ({ clauses }: Annotation, span: Span): Clause['kind'] =>
  clauses.find((clause) => span.start >= clause.start && span.start < clause.end)?.kind ?? 'main';

export const cuesOf = ({ cues }: Annotation, ...names: readonly string[]): readonly Cue[] =>
  cues.filter(({ cue }) => names.includes(cue));

/** What the sentence does: `make`, `change`, `vague`, `learn`, `done`, `capable`, `state` or `topic`. */
export const actionOf = (annotation: Annotation): Cue & { readonly kind: string } => {
  const cue = annotation.cues.find(({ cue: name }) => name.startsWith('action-'));
  return cue
    ? { ...cue, kind: cue.cue.slice('action-'.length) }
    : { start: 0, end: annotation.text.length, cue: 'action-topic', kind: 'topic' };
};

/** Words that say what is done, and not what with. */
export const isDeed = ({ cue }: Cue): boolean =>
  cue.startsWith('direction-') || (cue.startsWith('action-') && cue !== 'action-topic');

/** Measures that are each other's complement share a family: retention and churn, uptime and downtime. */
export const familiesOf = (annotation: Annotation): readonly string[] =>
  cuesOf(annotation, 'measure-family').map(({ lemma }) => lemma ?? '');

export const objectOf = (annotation: Annotation): Cue & { readonly kind: string } => {
  const cue = annotation.cues.find(({ cue: name }) => name.startsWith('object-'));
  return cue
    ? { ...cue, kind: cue.cue.slice('object-'.length) }
    : { start: 0, end: annotation.text.length, cue: 'object-none', kind: 'none' };
};

/** "With two engineers", "with £40k from the city": what there is to do it with. */
const isResource = (annotation: Annotation, { start, end }: Span): boolean =>
  cuesOf(annotation, 'resource').some((cue) => cue.start < start && end <= cue.end);

/** "Renew the tool in order to halve complaints": the deed is checked by itself; one that could not be needs the number. */
const isOfTheReason = (annotation: Annotation, { start, end }: Span): boolean =>
  actionOf(annotation).kind === 'make' &&
  annotation.clauses.some((clause) => clause.asReason === true && clause.start <= start && end <= clause.end);

/** Quantities that say how far: a number with what it counts, in a clause that speaks of the goal. */
const readTargets = (annotation: Annotation): readonly Quantity[] =>
  annotation.quantities.filter(
    (quantity) =>
      !NO_TARGET.has(quantity.kind) &&
      quantity.open !== true &&
      says(annotation, quantity) &&
      !ELSEWHERE.has(clauseKind(annotation, quantity)) &&
      !isOfTheReason(annotation, quantity) &&
      !isResource(annotation, quantity) &&
      counts(annotation, quantity),
  );

/** Times of the writer's own sentences that `keep` lets through, each as an observation. */
export const timesThat = (
  { sentences }: Candidate,
  keep: (time: TimeExpression) => boolean,
  ...[polarity, level, key]: readonly [Finding['polarity'], Verdict, string]
): readonly Observation[] =>
  sentences
    .filter(({ own }) => own)
    .flatMap((sentence) =>
      sentence.annotation.times.filter(keep).map((time) => observe(sentence, time, polarity, level, key)),
    );

export type Known = Quantity & { readonly value: number };

/** Where a measure stands ("baseline") or is to stand ("target"), with its number; undefined where no number says so. */
export const knownAt = ({ quantities }: Annotation, part: Quantity['part']): Known | undefined =>
  quantities.find((quantity): quantity is Known => quantity.part === part && quantity.value !== null);

/** Forms of a unit begin alike: "1 day" and "2 days", "tunnista" and "tuntiin". */
const FRONT = 3;

/** "From 120 to 80 days": the first is counted in what the second is. */
const isBare = ({ kind, unit }: Quantity): boolean => kind === 'count' && unit === null;

/** "1 day" and "2 days", "5 %" and "3": one unit. Of ranks, and of other units, a larger number is not more. */
export const comparable = (a: Quantity, b: Quantity): boolean => {
  const unit = (quantity: Quantity): string => (quantity.unit ?? '').toLowerCase().slice(0, FRONT);
  if (a.kind === 'rank' || b.kind === 'rank') return false;
  if (isBare(a) || isBare(b)) return true;
  return a.kind === b.kind && (a.kind === 'percent' || a.unit === null || b.unit === null || unit(a) === unit(b));
};

/** How far a measure's name may stand from its number and still be quoted with it. */
const NEAR = 24;

/** A target as a person would say it: "sales from 10 to 12", "10 new customers". */
export const measured = ({ annotation }: Sentence, quantity: Quantity): Span => {
  const { quantities } = annotation;
  const index = quantities.indexOf(quantity);
  const [before, after] = [quantities[index - 1], quantities[index + 1]];
  const from = quantity.part === 'target' && before?.part === 'baseline' ? before : quantity;
  const to = quantity.part === 'baseline' && after?.part === 'target' ? after : quantity;
  const named = from.measure && from.measure.end <= from.start && from.start - from.measure.end <= NEAR;
  return {
    start: named && from.measure ? from.measure.start : from.start,
    end: Math.max(to.end, to.measure?.end ?? 0),
  };
};

/** What is done, with its object: "Publish the price list". */
export const phraseOf = (annotation: Annotation): Span => {
  const [action, object] = [actionOf(annotation), objectOf(annotation)];
  const start = Math.min(action.start, object.start);
  const end = Math.max(action.end, object.end);
  const time = annotation.times.find((found) => found.start > action.end && found.end >= end - 2);
  return { start, end: time?.start ?? end };
};

const TARGETS = new WeakMap<Annotation, readonly Quantity[]>();

/** Many rules ask; each annotation is read once. */
export const targetsOf = (annotation: Annotation): readonly Quantity[] => {
  const known = TARGETS.get(annotation);
  if (known) return known;
  const targets = readTargets(annotation);
  TARGETS.set(annotation, targets);
  return targets;
};

const isSaid = ({ kind }: Quantity): boolean => !NO_TARGET.has(kind);

/** A "no" or "all" in a clause that only describes something is no target; a number in a purpose is the purpose's. */
const counts = (annotation: Annotation, quantity: Quantity): boolean => {
  const clause = clauseKind(annotation, quantity);
  if (quantity.kind === 'all' && quantity.unit === null)
    return clause === 'main' && actionOf(annotation).kind !== 'vague';
  // "By keeping it in one place": one is no number there.
  if (quantity.value === 1 && quantity.part === 'plain' && (clause === 'means' || clause === 'relative')) return false;
  // "From 5 to [target]": where it stands today is not yet where it shall be.
  if (quantity.part === 'baseline' && !annotation.quantities.some((other) => other !== quantity && isSaid(other)))
    return false;
  return true;
};

/** "Reach 4.5/5": a mark of what? */
const namesSomething = ({ tokens, times, head }: Annotation, { start, end }: Quantity): boolean =>
  tokens.some(
    (token, index) =>
      token.pos === 'noun' &&
      index !== head &&
      (token.end <= start || token.start >= end) &&
      !times.some((time) => token.start >= time.start && token.end <= time.end),
  );

/** Ages and terms such as "five-year" describe a thing; bounded lengths and process durations measure it. */
const says = (annotation: Annotation, quantity: Quantity): boolean => {
  if (quantity.kind === 'duration') {
    const bound =
      quantity.part !== 'plain' ||
      annotation.times.some(
        (time) => time.kind === 'process' && quantity.start < time.end && time.start < quantity.end,
      );
    return bound || (quantity.measure !== null && !annotation.text.slice(quantity.start, quantity.end).includes('-'));
  }
  if (quantity.kind === 'ratio' && quantity.measure === null && quantity.unit?.startsWith('/'))
    return namesSomething(annotation, quantity);
  return (
    quantity.measure !== null ||
    SELF_EVIDENT.has(quantity.kind) ||
    (quantity.unit !== null && quantity.kind === 'count')
  );
};
