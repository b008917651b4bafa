/** Rules about a goal and the objectives above it: where it comes from, and whether the two agree. */

import { targetsOf } from '../criteria/reading.ts';
import type { Member, Parent, SetRule } from '../okr.ts';
import type { Annotation } from '../types.ts';
import { repeats } from './repeats.ts';
import { pulledApart, sameWord } from './same-metric.ts';

/** Both sides of a finding; a parent that is not in the text has no line. */
const both = (parent: Parent, { goal }: Member): number[] =>
  parent.line === null ? [goal.line] : [parent.line, goal.line];

export const copyOfParent: SetRule = {
  id: 'copies-parent',
  summary: 'Finds an objective or a key result that repeats the objective above it.',
  check: ({ objective, keyResults, parents }) => {
    const above = parents
      .filter(({ text }) => repeats(objective.goal.text, text))
      .map((parent) => ({
        lines: both(parent, objective),
        message: { key: 'okr_copies_parent', values: { words: parent.text } },
      }));
    const below = keyResults
      .filter(({ goal }) => repeats(goal.text, objective.goal.text))
      .map(({ goal }) => ({
        lines: [objective.goal.line, goal.line],
        message: { key: 'okr_copies_parent', values: { words: objective.goal.text } },
      }));
    return [...above, ...below];
  },
};

export const orphan: SetRule = {
  id: 'no-parent',
  summary: 'Finds a goal that seems to serve none of the team’s objectives and says nothing of what it serves.',
  check: ({ objective: { goal }, parents }) =>
    parents.length === 0 ||
    parents.some(({ line, near, text }) => line !== null || near || repeats(goal.text, text)) ||
    goal.criteria.relevant.effective === 'met'
      ? []
      : [{ lines: [goal.line], message: { key: 'okr_no_parent', values: { words: goal.text } } }],
};

export const againstParent: SetRule = {
  id: 'against-parent',
  summary: 'Finds a goal or a key result that moves a measure the other way than the objective above it.',
  check: ({ objective, keyResults, parents }) => {
    const message = (words: string, other: string) => ({ key: 'okr_against_parent', values: { words, other } });
    const above = parents
      .filter(({ near }) => near)
      .flatMap((parent) => {
        const words = pulledApart(objective.annotation, parent.annotation);
        return words === null ? [] : [{ lines: both(parent, objective), message: message(words, parent.text) }];
      });
    const below = keyResults.flatMap(({ goal, annotation }) => {
      const words = pulledApart(annotation, objective.annotation);
      const lines = [objective.goal.line, goal.line];
      return words === null ? [] : [{ lines, message: message(words, objective.goal.text) }];
    });
    return [...above, ...below];
  },
};

const endOf = ({ times }: Annotation): string | null =>
  times
    .filter(({ kind }) => kind === 'deadline' || kind === 'period' || kind === 'duration')
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .at(-1) ?? null;

export const afterParent: SetRule = {
  id: 'later-than-parent',
  summary: 'Finds a goal that is due after the objective it serves.',
  check: ({ objective, parents }) =>
    parents
      .filter(({ served }) => served)
      .flatMap((parent) => {
        const above = endOf(parent.annotation);
        const { deadline } = objective.goal;
        return above !== null && deadline && deadline.end > above
          ? [
              {
                lines: both(parent, objective),
                message: { key: 'okr_later_than_parent', values: { date: deadline.end, other: above } },
              },
            ]
          : [];
      }),
};

export type Counted = { readonly noun: string; readonly value: number };

/** What is counted, by the last word of its name, and how many of it shall be there. */
export const countedIn = (annotation: Annotation): Counted | null => {
  const count = targetsOf(annotation).find(
    ({ kind, value, part, measure }) => kind === 'count' && value !== null && measure !== null && part !== 'baseline',
  );
  if (!count?.measure || count.value === null) return null;
  const name = annotation.text.slice(count.measure.start, count.measure.end);
  return { noun: name.split(/\s+/u).at(-1)?.toLowerCase() ?? '', value: count.value };
};

/** A part can't be more than the whole it serves. */
export const moreThanParent: SetRule = {
  id: 'more-than-parent',
  summary: 'Finds counts that are not what the objective above asks for: 12 customers where it asks for 10.',
  check: ({ objective, parents }) => {
    const part = countedIn(objective.annotation);
    if (part === null) return [];
    return parents
      .filter(({ served }) => served)
      .flatMap((parent) => {
        const whole = countedIn(parent.annotation);
        return whole && sameWord(whole.noun, part.noun) && part.value > whole.value
          ? [
              {
                lines: both(parent, objective),
                message: {
                  key: 'okr_more_than_parent',
                  values: { words: part.noun, part: part.value, whole: whole.value },
                },
              },
            ]
          : [];
      });
  },
};
