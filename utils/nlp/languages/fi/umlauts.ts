/** "lisataan myyntia kesakuun loppuun mennessa": words that are common in goals, written without their dots. */

import { formsOf } from './verbs.ts';
import { latinFirst } from '../../latin-first.ts';

const DOTTED = /[äöÄÖ]|\u0308/u;
const WORD = latinFirst(/\p{L}{4,24}/gu);
/** What words begin with, as they are spelt. */
const STEMS =
  'mennessä viimeistään kesä heinäkuu kevääseen kevään keväällä syksyllä tänä tällä tässä päivä vähintään enintään myyntiä kävijä käyttäjä määrä käyttöön käytössä läpimeno tyytyväisyy pysyvyy vähemmän enemmän järjestelmä tehtävä työntekijä myyjä yhtiö ympäristö säästö näkyvyy hävikki päästö'.split(
    ' ',
  );
const bare = (text: string): string => text.replace(/ä/gu, 'a').replace(/ö/gu, 'o');
const BARE: readonly (readonly [bare: string, spelt: string])[] = STEMS.map((stem) => [bare(stem), stem]);

/** An ending has the vowels of its word; what is longer is a part of a compound, with vowels of its own. */
const LONGEST_ENDING = 4;
/** Long enough to be known inside a compound: "asiakastyytyvaisyys". */
const LONG_STEM = 7;
const asEnding = (rest: string): string => (rest.length > LONGEST_ENDING ? rest : rest.replace(/a/gu, 'ä'));

const speltLower = (lower: string): string => {
  const dotted = lower.replace(/a/gu, 'ä');
  const verb = [lower, dotted, dotted.replace(/o/gu, 'ö')].find((guess) => formsOf(guess).length > 0);
  if (verb !== undefined) return verb;
  const known = BARE.find(([stem]) => lower.startsWith(stem) || (stem.length >= LONG_STEM && lower.includes(stem)));
  if (!known) return lower;
  const at = lower.indexOf(known[0]);
  return lower.slice(0, at) + known[1] + asEnding(lower.slice(at + known[0].length));
};

/** Capitals stay where they were. */
const spelt = (word: string): string => {
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return word;
  const right = speltLower(lower);
  return right.replace(/./gu, (letter, at: number) => (word[at] === lower[at] ? letter : letter.toUpperCase()));
};

/** In: a text. Out: the same, as long, with the dots that its writer left out; text that has any is left alone. */
export const withUmlauts = (text: string): string => (DOTTED.test(text) ? text : text.replace(WORD, spelt));
