/** How two states of a text differ, and what that does to spans in it. */
import type { Span } from '../../nlp/types.ts';

/** `removed` units at `start` gave way to `inserted`; `region` (in the new text) is what was read again. */
export type TextChange = {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
  readonly region: Span;
  /** Whether the person typed it, where the editor alone knows (its keys arrive in another window). */
  readonly typed?: boolean;
};

/** The smallest range that holds all differences; null when there are none. Surrogate pairs stay whole. */
export function changeBetween(before: string, after: string): Omit<TextChange, 'region'> | null {
  if (before === after) return null;
  let start = commonLength(before, after, Math.min(before.length, after.length), false);
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start -= 1;
  const rest = Math.min(before.length, after.length) - start;
  let tail = commonLength(before, after, rest, true);
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail -= 1;
  return { start, removed: before.length - tail - start, inserted: after.slice(start, after.length - tail) };
}

/** Length of the common prefix or suffix. Halving compares whole slices, which engines do far faster than loops. */
function commonLength(a: string, b: string, limit: number, fromEnd: boolean): number {
  const part = (text: string, from: number, to: number): string =>
    fromEnd ? text.slice(text.length - to, text.length - from) : text.slice(from, to);
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (part(a, low, middle) === part(b, low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]*$/u;
const STARTS_APART = /^\s*\n/u;
const ENDS_APART = /\n[^\S\n]*$/u;

export const movedBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/**
 * Where the span stands after the change; null when its text is another one now. Typing right after a sentence that
 * has ended, or in a new line, leaves it as it was.
 */
export function moveSpan(span: Span, text: string, change: Omit<TextChange, 'region'>): Span | null {
  const end = change.start + change.removed;
  const shift = change.inserted.length - change.removed;
  if (change.start > span.end) return span;
  if (end < span.start) return movedBy(span, shift);
  if (change.start === span.end) {
    const apart = change.inserted === '' || ENDS_SENTENCE.test(text) || STARTS_APART.test(change.inserted);
    return apart ? span : null;
  }
  if (end === span.start) {
    const apart = change.inserted === '' || ENDS_APART.test(change.inserted);
    return apart ? movedBy(span, shift) : null;
  }
  if (change.start > span.start || end < span.end) return null;
  const at = standsIn(change.inserted, text);
  return at === null ? null : { start: change.start + at, end: change.start + at + text.length };
}

/**
 * Where a sentence stands, once and apart, in what was written around it: two changes far from each other, or a text
 * that is read in another way, come as one wide change.
 */
function standsIn(written: string, sentence: string): number | null {
  const at = sentence === '' ? -1 : written.indexOf(sentence);
  if (at === -1 || written.includes(sentence, at + 1)) return null;
  const after = written.slice(at + sentence.length);
  const begins = /^$|\s$/u.test(written.slice(0, at));
  const ends = after === '' || STARTS_APART.test(after) || (ENDS_SENTENCE.test(sentence) && /^\s/u.test(after));
  return begins && ends ? at : null;
}
