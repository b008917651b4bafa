/** What a goal lacks most, in the words of the handle's name and of announcements. */
import type { Criterion, Goal } from '../../nlp/types.ts';

/** By when and how far are asked first: they are the easiest to say. */
const ORDER: readonly Criterion[] = ['timeBound', 'measurable', 'specific', 'relevant', 'achievable'];

/** The message key, or null where nothing is missing. */
export function lackOf(goal: Goal): string | null {
  for (const verdict of ['missing', 'partial'] as const) {
    const found = ORDER.find((each) => goal.expected.includes(each) && goal.criteria[each].effective === verdict);
    if (found) return `coach_${verdict}_${found}`;
  }
  return null;
}
