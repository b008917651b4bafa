/** The command line's clock: the only one it has. */

import { addDays } from '../nlp/time/calendar.ts';
import type { IsoDate } from '../nlp/types.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Today where the person sits. */
export const today = (now = new Date()): IsoDate =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** True for a real day written `YYYY-MM-DD`. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !text.startsWith('0000') && addDays(text, 0) === text;
