/** What is never read as a goal: questions, headings and lines of a calendar. Reading a Finnish sentence costs little. */

import { latinFirst } from '../../latin-first.ts';
import { namesGoals } from './headings.ts';
import { METRIC } from './measure-nouns.ts';
import { formsOf } from './verbs.ts';
import { pattern, wordsOf } from './words.ts';

/** "Ensi viikolla:" is a heading. */
const TIME_ALONE = pattern('^(ensi|tällä|tänä|viime|seuraava\\p{L}*) …[.:]?$');
/** "helmikuu: lautapelit", "5.6. kevätretki" */
const CALENDAR = pattern(
  '^(\\p{L}{3,6}kuu(\\s*[:–-] | (?=…$))|(ma|ti|ke|to|pe|la|su)\\s?[\\d:]|\\d{1,2}\\.\\d{1,2}\\. (?!\\p{L}*(mennessä|asti)))',
);

/** "Retro 41" is the name of one of many, "NPS 40" a target. */
const ONE_OF_MANY = latinFirst(/^(?<name>\p{Lu}\p{Ll}+)\s\d{1,3}(?=:|$)/u);

/** Longer lines are no mere title. */
const LONGEST_TITLE = 50;

export const gate = (text: string): boolean => {
  if (text.length < 6 || !/\p{L}{2}/u.test(text) || /\?["”’)\s]*$/u.test(text)) return false;
  if (text.length <= LONGEST_TITLE && (namesGoals(text) || TIME_ALONE.test(text))) return false;
  const name = ONE_OF_MANY.exec(text)?.groups?.['name'];
  if (name !== undefined && !METRIC.test(name)) return false;
  return !CALENDAR.test(text) || wordsOf(text).some(({ lower }) => formsOf(lower).length > 0);
};
