/** What was typed in a blank and the engine could not read as the date or number it should be. Pure. */
import type { Goal, Suggestion } from '../utils/nlp/types.ts';
import { blanksOf, valueOf, type Blank, type Filled } from './filling.ts';

/** The goal as the engine read it, and what its blanks held then. */
export type Reading = { readonly goal: Goal; readonly filled: Filled };

const NUMBER = /\p{N}/u;
const AT_THE_END = /[\s.,;]{1,20}$/u;

/** What tells whether a blank's text was read, by the blank's name; every other blank takes any words. */
export const WAS_READ: Readonly<Partial<Record<string, (value: string, goal: Goal) => boolean>>> = {
  date: isWholeDate,
  target: hasNumber,
  baseline: hasBaseline,
};

/** All of it, not just the date that begins it: "31 March 2027 or so" is none. */
function isWholeDate(value: string, { start, text, deadline, criteria }: Goal): boolean {
  const { verdict, evidence } = criteria.timeBound;
  // "Soon" is evidence too, and no date.
  const read = verdict === 'met' ? evidence.map((span) => text.slice(span.start - start, span.end - start)) : [];
  if (deadline?.source === 'text') read.push(deadline.text);
  return read.some((words) => plain(words).includes(plain(value)));
}

const plain = (words: string): string => words.replace(AT_THE_END, '').replace(/\s+/gu, ' ').toLowerCase();

function hasNumber(value: string, { criteria }: Goal): boolean {
  return NUMBER.test(value) || criteria.measurable.effective === 'met';
}

/** "None", or a number in words: the engine knows where things stand. */
function hasBaseline(value: string, { criteria }: Goal): boolean {
  return NUMBER.test(value) || criteria.achievable.findings.some(({ rule }) => rule === 'achievable/baseline');
}

/** Whether somebody has to read these blanks before it is known that they can be applied. */
export function needsReading(suggestion: Suggestion, filled: Filled): boolean {
  return blanksOf(suggestion).some((blank) => blank.slot.name in WAS_READ && valueOf(blank, filled) !== '');
}

/** The blanks whose text was not read; a blank that was emptied since then is none of them. */
export function unreadBlanks(suggestion: Suggestion, filled: Filled, reading: Reading | null): readonly Blank[] {
  if (reading === null) return [];
  return blanksOf(suggestion).filter((blank) => {
    const value = valueOf(blank, reading.filled);
    const wasRead = WAS_READ[blank.slot.name];
    return value !== '' && valueOf(blank, filled) !== '' && wasRead !== undefined && !wasRead(value, reading.goal);
  });
}
