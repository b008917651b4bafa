import type { Translate } from '../../utils/i18n/translate.ts';
import { CRITERIA, type Goal } from '../../utils/nlp/types.ts';
import { levelOf, wordOf } from '../levels.ts';

/** "Specific: Met, Measurable: Partly, …": what the ticks say, in words. */
export const verdictWords = (t: Translate, goal: Goal): string =>
  CRITERIA.map((each) => `${t(`criterion_${each}`)}: ${t(wordOf(each, levelOf(goal, each)))}`).join(', ');
