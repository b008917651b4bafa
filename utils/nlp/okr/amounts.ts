/** What can be added up: how many of something, or how much money of a measure. */

import { cuesOf, knownAt, targetsOf } from '../criteria/reading.ts';
import type { Annotation, LanguagePack, Quantity } from '../types.ts';
import { measureWords, sameWord } from './measure-words.ts';

export type Amount = {
  readonly kind: 'count' | 'money';
  /** What is counted, or whose money it is, in lower case; the thing itself last. */
  readonly words: readonly string[];
  readonly value: number;
  /** What a reader calls it: "customers", "€". */
  readonly unit: string;
  /** From one number to another: how much more it is to be, and not how much there is. */
  readonly grows: boolean;
  readonly verb: string | null;
  readonly ways: ReadonlySet<string>;
};

const CURRENCY = /^(?<times>[kKmMtT])?(?:€|EUR|eur)/u;
const TIMES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6 };
const LETTERS = /^\p{L}[\p{L}-]*/u;
const WAYS = ['result-verb', 'direction-up', 'direction-down'] as const;

const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/u).flatMap((word) => LETTERS.exec(word.toLowerCase())?.[0] ?? []);

const isWhole = ({ kind, value, part, measure }: Quantity): boolean =>
  part !== 'baseline' && value !== null && ((kind === 'count' && measure !== null) || kind === 'money');

/** What is named in brackets or after a comma is no part of what is counted. */
const nameOf = ({ text }: Annotation, { start, end }: { start: number; end: number }): readonly string[] =>
  wordsIn(text.slice(start, end).split(/[(,;:]/u)[0] ?? '');

/** In: a sentence. Out: what it adds to a whole; null where that can't be said, as of averages, or of so many a week. */
export const amountIn = (annotation: Annotation, { isAverage }: Pick<LanguagePack, 'isAverage'>): Amount | null => {
  const quantity = targetsOf(annotation).find(isWhole);
  if (!quantity || quantity.value === null || annotation.times.some(({ kind }) => kind === 'cadence')) return null;
  const { kind, measure } = quantity;
  const baseline = knownAt(annotation, 'baseline');
  const value = quantity.value - (baseline?.kind === kind ? baseline.value : 0);
  const { tokens, text } = annotation;
  // "Water 9,000 trees": whatever a tagger takes it for, what stands right before the number is done.
  const isDeed = kind === 'count' && text.slice(tokens[0]?.end, quantity.start).trim() === '';
  const head = annotation.head ?? (isDeed && tokens[0] ? 0 : null);
  const common = {
    grows: baseline?.kind === kind,
    verb: head === null ? null : (tokens[head]?.lemma ?? tokens[head]?.lower ?? null),
    ways: new Set(WAYS.filter((way) => cuesOf(annotation, way).length > 0)),
  };
  if (kind === 'money') {
    const words = measureWords(annotation, measure).map(({ lower }) => lower);
    const symbol = CURRENCY.exec(quantity.unit ?? '');
    const times = TIMES[symbol?.groups?.['times']?.toLowerCase() ?? ''] ?? 1;
    if (words.length === 0 || isAverage?.(annotation.text)) return null;
    return { ...common, kind, words, value: value * times, unit: symbol ? '€' : (quantity.unit ?? '') };
  }
  const words = measure ? nameOf(annotation, measure) : [];
  const unit = words.at(-1);
  // A score counts nothing.
  return unit === undefined || cuesOf(annotation, 'nps').length > 0
    ? null
    : { ...common, kind: 'count', words, value, unit };
};

/** Done in the same way, as far as both say how: interviews with customers are no new customers. */
const sameWay = (a: Amount, b: Amount): boolean =>
  a.verb === null || b.verb === null || a.verb === b.verb || [...a.ways].some((way) => b.ways.has(way));

/** Whether the one can be a part of the other. */
export const partOf = (part: Amount, whole: Amount): boolean => {
  const [thing, other] = [part.words.at(-1), whole.words.at(-1)];
  if (part.kind !== whole.kind || part.grows !== whole.grows || thing === undefined || other === undefined)
    return false;
  if (!sameWord(thing, other) || (part.kind === 'money' && part.unit !== whole.unit)) return false;
  // The whole may be said in fewer words: of "new customers" some are "enterprise customers", none are "old" ones.
  const missing = whole.words.filter((word) => !part.words.some((each) => sameWord(word, each)));
  const more = part.words.filter((word) => !whole.words.some((each) => sameWord(word, each)));
  return (missing.length === 0 || (part.kind === 'count' && more.length === 0)) && sameWay(part, whole);
};
