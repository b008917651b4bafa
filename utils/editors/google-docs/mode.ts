/** Whether the document is edited, commented on by suggestions, or only viewed. */
import { MODE } from './places.ts';

export type Mode = 'editing' | 'suggesting' | 'viewing';

/** The button says it in the language of the page; what none of these words fits is edited, and read back. */
const WORDS: readonly (readonly [Mode, RegExp])[] = [
  ['viewing', /view|katsel|tarkastel/iu],
  ['suggesting', /suggest|ehdot/iu],
];

export function modeOf(document: Document): Mode {
  const label = document.querySelector(MODE)?.getAttribute('aria-label') ?? '';
  return WORDS.find(([, words]) => words.test(label))?.[0] ?? 'editing';
}
