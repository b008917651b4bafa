/** What the five ticks say of a goal. Plain data, so that the handle can be drawn without React. */
import { CRITERIA, type Criterion, type Goal } from '../utils/nlp/types.ts';
import type { MessageKey } from '../utils/i18n/translate.ts';

/** 0 missing, 1 partly, 2 met. */
export type Level = 0 | 1 | 2 | 'given' | 'not-asked';

/** Achievable and Relevant are advice: the same shapes in a quieter tone, and words of their own. */
export const isAdvice = (criterion: Criterion): boolean => criterion === 'achievable' || criterion === 'relevant';

const LEVEL = { missing: 0, partial: 1, met: 2 } as const;

/** In: a goal and one criterion. Out: the tick to draw. What the context gives whole is outlined, what nobody asked is a dash. */
export function levelOf(goal: Pick<Goal, 'criteria' | 'expected'>, criterion: Criterion): Level {
  const { verdict, given, effective } = goal.criteria[criterion];
  if (given?.verdict === 'met' && verdict !== 'met' && effective === 'met') return 'given';
  if (!goal.expected.includes(criterion) && verdict !== 'met') return 'not-asked';
  return LEVEL[effective];
}

export function levelsOf(goal: Pick<Goal, 'criteria' | 'expected'>): readonly Level[] {
  return CRITERIA.map((criterion) => levelOf(goal, criterion));
}

const WORD: Readonly<Record<Level, MessageKey>> = {
  0: 'verdict_missing',
  1: 'verdict_partial',
  2: 'verdict_met',
  given: 'verdict_given',
  'not-asked': 'verdict_not_asked',
};
const ADVICE_WORD: Readonly<Record<Level, MessageKey>> = {
  ...WORD,
  0: 'verdict_not_stated',
  1: 'verdict_hinted',
  2: 'verdict_stated',
};

/** The key of the word under a letter. */
export function wordOf(criterion: Criterion, level: Level): MessageKey {
  return (isAdvice(criterion) ? ADVICE_WORD : WORD)[level];
}
