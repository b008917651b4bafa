/** What words of time come to, where they don't say it themselves: of "Q3" nobody can see which day a fiscal year ends it. */

import type { IsoDate, TimeExpression } from '../types.ts';
import { partsOf } from '../time/calendar.ts';
import { observe, quoted, type Observation, type Sentence } from './reading.ts';

/** The words name the day and the year, however these are written. */
const namesDay = (words: string, end: IsoDate): boolean => {
  const { year, day } = partsOf(end);
  return words.includes(String(day)) && words.includes(String(year % 100));
};

/** An observation about a time. Where its words leave its last day open, the message is `key` and "_on", with `end`. */
export const observeTime = (
  sentence: Sentence,
  time: TimeExpression,
  ...[polarity, level, key]: readonly [Observation['polarity'], Observation['level'], string]
): Observation => {
  const { to: end } = time;
  return end === null || namesDay(quoted(sentence, time), end)
    ? observe(sentence, time, polarity, level, key)
    : observe(sentence, time, polarity, level, `${key}_on`, { end });
};
