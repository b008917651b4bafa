/** What of a sentence can stand in the blanks of a pattern, as it is written. Offsets count from the sentence's start. */

import { actionOf, cuesOf } from '../criteria/reading.ts';
import type { PatternSlot } from '../templates/pattern.ts';
import type { Quantity, Span, TimeExpression } from '../types.ts';
import type { Frame } from './frame.ts';

/** `text` where a known name stands for the words: the measure as the team calls it. */
export type Words = Span & { readonly text?: string };
export type WritersWords = Readonly<Partial<Record<PatternSlot, Words>>>;

const DUE: ReadonlySet<TimeExpression['kind']> = new Set(['deadline', 'period', 'duration']);
/** "8 %", "€40", "1 200"; in a language that inflects nothing, also "8 days". */
const BARE_NUMBER = /^[€$£]?[-−+]?\d[\d\s.,\u00A0\u202F]*\s?[%€$£]?$/u;

const LAST_WORD = /\s{0,9}(?<word>\p{L}{1,12})\s{0,9}$/u;

const trimmed = (text: string, start: number, end: number): Span | null => {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.replace(/[\s,;:]{1,9}$/u, '').length;
  return end - tail > start + lead ? { start: start + lead, end: end - tail } : null;
};

/** In: a sentence's places. Out: its words by blank; null where its build is not that of a pattern. */
export const writersWords = (
  { annotation, core }: Frame,
  inflects: boolean,
  joins: (word: string) => boolean,
): WritersWords | null => {
  const { text, quantities, times } = annotation;
  const action = actionOf(annotation);
  if (annotation.head === null || action.kind === 'topic' || action.end >= core) return null;
  const inCore = <T extends Span>(list: readonly T[]): readonly T[] => list.filter(({ start }) => start < core);
  const numbers = inCore(quantities).filter(({ kind }) => kind !== 'vague');
  const due = inCore(times).filter(({ kind }) => DUE.has(kind));
  const one = (part: Quantity['part']): Quantity | undefined => numbers.find((quantity) => quantity.part === part);
  const [baseline, target, time] = [one('baseline'), one('target'), due[0]];
  const known = [baseline, target].filter((quantity) => quantity !== undefined);
  if (numbers.length > known.length || due.length > 1 || inCore(times).length > due.length) return null;
  if (time && (time.warning !== undefined || time.start < action.end)) return null;
  const plain = (span: Span): boolean => !inflects || BARE_NUMBER.test(text.slice(span.start, span.end).trim());
  if (!known.every(plain)) return null;

  const stops = [...known, ...(time ? [time] : [])].map(({ start }) => start).filter((start) => start >= action.end);
  let end = Math.min(core, ...stops);
  // "churn from", "sales to": the words that lead to a number are the pattern's to say.
  for (let last = LAST_WORD.exec(text.slice(action.end, end)); stops.length > 0 && last;) {
    if (!joins((last.groups?.['word'] ?? '').toLowerCase())) break;
    end = action.end + last.index;
    last = LAST_WORD.exec(text.slice(action.end, end));
  }
  const middle = trimmed(text, action.end, end);
  if (!middle) return null;
  const metric = cuesOf(annotation, 'metric').find((cue) => cue.start >= middle.start && cue.end <= middle.end);
  return {
    verb: { start: 0, end: action.end },
    object: middle,
    ...(metric && { metric: middle }),
    ...(baseline && { baseline: { start: baseline.start, end: baseline.end } }),
    ...(target && { target: { start: target.start, end: target.end } }),
    ...(time && { date: { start: time.start, end: time.end } }),
  };
};
