/** Reads one sentence: gate, annotation, features; kept in the cache by its text. */

import { GATED, confidenceOf, featuresOf, type Features } from './goal-detector.ts';
import type { AnalysisCache, Annotation, LanguagePack, Reference, Span } from '../types.ts';

export type Reading = { readonly annotation: Annotation; readonly features: Features };

export type Sentence = Span & {
  readonly reading: Reading | null;
  readonly context: Features;
  readonly confidence: number;
};

const keyOf = (pack: LanguagePack, reference: Reference, text: string): string =>
  `reading/${pack.code}/${reference.today}/${reference.calendar.firstMonth}/${reference.calendar.yearNamedBy ?? ''}/${reference.calendar.cycle}/${text}`;

export const readSentence = (
  text: string,
  pack: LanguagePack,
  reference: Reference,
  cache?: AnalysisCache,
): Reading => {
  const key = keyOf(pack, reference, text);
  const known = cache?.get(key) as Reading | undefined;
  if (known) return known;
  const annotation = pack.annotate(text, reference);
  const reading = { annotation, features: featuresOf(pack, annotation) };
  cache?.set(key, reading);
  return reading;
};

/** A line that only leads into what follows. */
const LEADS = /:\s*$/u;

/** Whatever its words weigh: it leads into what follows, or is of a kind that only looks like a goal. */
export const isNever = (text: string, pack: LanguagePack): boolean => LEADS.test(text) || pack.never?.(text) === true;

/** One word names a topic. */
const isOneWord = (text: string): boolean => !/\s/u.test(text.trim());

/** The tagger is only called where the gate lets the sentence through, or where its place promises a goal. */
export const weigh = (
  plain: string,
  { start, end }: Span,
  place: { readonly features: Features; readonly more: (reading: Reading) => Features; readonly promising: boolean },
  pack: LanguagePack,
  reference: Reference,
  cache?: AnalysisCache,
): Sentence => {
  const text = plain.slice(start, end);
  if ((!place.promising && (isOneWord(text) || !pack.gate(text))) || isNever(text, pack))
    return { start, end, reading: null, context: place.features, confidence: GATED };
  const reading = readSentence(text, pack, reference, cache);
  const context = { ...place.features, ...place.more(reading) };
  return { start, end, reading, context, confidence: confidenceOf(pack, reading.features, context) };
};
