/** Reads one sentence: gate, annotation, features; kept in the cache by its text. */

import { isFarFromGoal } from './first-look.ts';
import { GATED, confidenceOf, featuresOf, outlineOf, type Features } from './goal-detector.ts';
import type { AnalysisCache, Annotation, LanguagePack, Reference, Span } from '../types.ts';

export type Reading = {
  /** What the words alone tell; null where a language tells nothing from them. */
  readonly outline: Features | null;
  readonly annotation: Annotation;
  readonly features: Features;
};

export type Sentence = Span & {
  readonly reading: Reading | null;
  readonly context: Features;
  readonly confidence: number;
  /** Far from being a goal: the company that it keeps changes nothing. */
  readonly settled: boolean;
};

const keyOf = (pack: LanguagePack, reference: Reference, text: string): string =>
  `reading/${pack.code}/${reference.today}/${reference.calendar.firstMonth}/${reference.calendar.yearNamedBy ?? ''}/${reference.calendar.cycle}/${text}`;

/** Nothing is read before it is asked for: of most sentences, nobody ever asks. */
const lazily = (text: string, pack: LanguagePack, reference: Reference): Reading => {
  let outline: Features | null | undefined;
  let annotation: Annotation | undefined;
  let features: Features | undefined;
  return {
    get outline() {
      return outline === undefined ? (outline = outlineOf(pack, text)) : outline;
    },
    get annotation() {
      return (annotation ??= pack.annotate(text, reference));
    },
    get features() {
      return (features ??= featuresOf(pack, this.annotation, this.outline));
    },
  };
};

export const readSentence = (
  text: string,
  pack: LanguagePack,
  reference: Reference,
  cache?: AnalysisCache,
): Reading => {
  const key = keyOf(pack, reference, text);
  const known = cache?.get(key) as Reading | undefined;
  if (known) return known;
  const reading = lazily(text, pack, reference);
  cache?.set(key, reading);
  return reading;
};

/** A line that only leads into what follows. */
const LEADS = /:\s*$/u;

/** Whatever its words weigh: it leads into what follows, or is of a kind that only looks like a goal. */
export const isNever = (text: string, pack: LanguagePack): boolean => LEADS.test(text) || pack.never?.(text) === true;

/** One word names a topic. */
const isOneWord = (text: string): boolean => !/\s/u.test(text.trim());

/** What is around a sentence; `more` depends on its own shape. */
export type Place = {
  readonly features: Features;
  readonly more: (shape: Annotation['shape']) => Features;
  /** A place that promises goals: the gate is not asked. */
  readonly promising: boolean;
  /** A place that makes a goal of what stands there: no gate is. */
  readonly sure: boolean;
};

/** The tagger is only called where the gates let the sentence through, or where its place promises a goal. */
export const weigh = (
  plain: string,
  { start, end }: Span,
  place: Place,
  pack: LanguagePack,
  reference: Reference,
  cache?: AnalysisCache,
): Sentence => {
  const text = plain.slice(start, end);
  if ((!place.promising && (isOneWord(text) || !pack.gate(text))) || isNever(text, pack))
    return { start, end, reading: null, context: place.features, confidence: GATED, settled: true };
  const reading = readSentence(text, pack, reference, cache);
  const context = { ...place.features, ...place.more(reading.annotation.shape) };
  const { outline } = reading;
  const settled = outline !== null && !place.sure && isFarFromGoal(pack, text, outline, context);
  const confidence = confidenceOf(pack, settled ? outline : reading.features, context);
  return { start, end, reading, context, confidence, settled };
};
