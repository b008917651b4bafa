/**
 * A second gate, behind the pack's own: most of what gets through that one is no goal by its words and its place alone,
 * and need not be tagged to know it.
 */

import { logOddsOf, type Features } from './goal-detector.ts';
import type { LanguagePack } from '../types.ts';

/**
 * What is less likely than this at first look is not looked at again. `npx tsx test/tools/first-look.ts FILE …` prints
 * the least that anything has which is found at `paste` in labelled documents (-3.23 now); a quarter below it lies the
 * line, and what it stops comes to a confidence of .11 at most.
 */
export const FAR = -3.5;

export const isFarFromGoal = (pack: LanguagePack, outline: Features, place: Features): boolean =>
  logOddsOf(pack, outline, place) < FAR;
