/** What is never read as a goal: questions, headings and lines of a calendar. Reading a Finnish sentence costs little. */

import { latinFirst } from '../../latin-first.ts';
import { namesGoals } from './headings.ts';
import { formsOf } from './verbs.ts';
import { wordsOf } from './words.ts';

/** "Ensi viikolla:" is a heading. */
const TIME_ALONE = latinFirst(/^(?:ensi|tällä|tänä|viime|seuraava\p{L}*)\s\p{L}+[.:]?$/iu);
/** "helmikuu: lautapelit", "5.6. kevätretki" */
const CALENDAR = latinFirst(
  /^(?:\p{L}{3,6}kuu(?:\s*[:–-]\s|\s(?=\p{L}+$))|(?:ma|ti|ke|to|pe|la|su)\s?[\d:]|\d{1,2}\.\d{1,2}\.\s(?!\p{L}*(?:mennessä|asti)))/iu,
);

/** Longer lines are no mere title. */
const LONGEST_TITLE = 50;

export const gate = (text: string): boolean => {
  if (text.length < 6 || !/\p{L}{2}/u.test(text) || /\?["”’)\s]*$/u.test(text)) return false;
  if (text.length <= LONGEST_TITLE && (namesGoals(text) || TIME_ALONE.test(text))) return false;
  return !CALENDAR.test(text) || wordsOf(text).some(({ lower }) => formsOf(lower).length > 0);
};
