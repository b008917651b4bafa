/** Rules about single members of a set: a task among key results, a key result without a measure, the objective. */

import { actionOf, cuesOf, objectOf, targetsOf } from '../criteria/reading.ts';
import type { Member, SetRule } from './okr-set.ts';

/** "Answer 90 % of letters within a day", "every complaint answered within 24 hours": how well it is done is measured. */
const isServiceLevel = ({ annotation }: Member): boolean =>
  annotation.times.some(({ kind }) => kind === 'process') &&
  targetsOf(annotation).some(({ kind }) => kind === 'percent' || kind === 'all');

/** Something that will be made or done, with or without a count: it shows work and no effect. */
const isTask = (member: Member): boolean => {
  const { annotation } = member;
  const { kind } = actionOf(annotation);
  if (isServiceLevel(member)) return false;
  if (targetsOf(annotation).some(({ part }) => part === 'baseline')) return false;
  if (kind === 'make' || kind === 'learn') return cuesOf(annotation, 'result-verb').length === 0;
  if (kind === 'done') return !targetsOf(annotation).some(({ kind: quantity }) => quantity === 'percent');
  return kind === 'vague' && targetsOf(annotation).length === 0 && objectOf(annotation).kind !== 'broad';
};

export const keyResultIsTask: SetRule = {
  id: 'kr-is-task',
  holdsBack: 'last',
  summary: 'Finds key results that are work to do, not a result that the work brings.',
  check: ({ keyResults }) =>
    keyResults.filter(isTask).map(({ goal, annotation }) => ({
      lines: [goal.line],
      message: {
        // "Better onboarding" is no task of anybody's.
        key: actionOf(annotation).kind === 'vague' ? 'okr_kr_is_work' : 'okr_kr_is_task',
        values: { words: goal.text },
      },
    })),
};

export const keyResultNotMeasurable: SetRule = {
  id: 'kr-not-measurable',
  byLetters: true,
  summary: 'Finds key results with nothing to check.',
  check: ({ keyResults }) =>
    keyResults
      .filter(({ goal }) => goal.criteria.measurable.effective === 'missing')
      .map(({ goal }) => ({
        lines: [goal.line],
        message: { key: 'okr_kr_not_measurable', values: { words: goal.text } },
      })),
};

export const placeholderTarget: SetRule = {
  id: 'placeholder-target',
  byLetters: true,
  summary: 'Finds key results whose number is still a blank.',
  check: ({ keyResults }) =>
    keyResults
      .filter(({ annotation }) => annotation.quantities.some(({ kind }) => kind === 'placeholder'))
      .map(({ goal }) => ({
        lines: [goal.line],
        message: { key: 'okr_placeholder_target', values: { words: goal.text } },
      })),
};

export const objectiveVague: SetRule = {
  id: 'objective-vague',
  byLetters: true,
  summary: 'Finds an objective that names no place where something will be different.',
  check: ({ objective: { goal, annotation } }) =>
    goal.criteria.specific.effective === 'missing' ||
    (objectOf(annotation).kind === 'broad' &&
      goal.criteria.measurable.effective === 'missing' &&
      goal.criteria.relevant.verdict === 'missing')
      ? [{ lines: [goal.line], message: { key: 'okr_objective_vague', values: { words: goal.text } } }]
      : [],
};

export const objectiveIsMetric: SetRule = {
  id: 'objective-is-metric',
  summary: 'Finds an objective that is itself a number: the direction is missing.',
  check: ({ objective: { goal, annotation } }) =>
    targetsOf(annotation).some(({ kind }) => kind !== 'all')
      ? [{ lines: [goal.line], message: { key: 'okr_objective_is_metric', values: { words: goal.text } } }]
      : [],
};

export const objectiveIsDeliverable: SetRule = {
  id: 'objective-is-deliverable',
  summary: 'Finds an objective that is a thing to make: what gets better is missing.',
  check: ({ objective: { goal, annotation } }) =>
    actionOf(annotation).kind === 'make' &&
    objectOf(annotation).kind === 'named' &&
    goal.criteria.relevant.verdict === 'missing'
      ? [{ lines: [goal.line], message: { key: 'okr_objective_is_deliverable', values: { words: goal.text } } }]
      : [],
};
