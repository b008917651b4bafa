/** Rules about an objective and the one above it: where it comes from, and whether the two agree. */

import { cuesOf, targetsOf } from '../criteria/reading.ts';
import type { Member, Parent, SetRule } from '../okr.ts';
import type { Annotation } from '../types.ts';

/** Share of common words from which the lower repeats the higher. */
const SAME = 0.8;
const WORD = /[\p{L}\p{N}]{2,}/gu;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 6)));

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
};

/** Both sides of a finding; a parent that is not in the text has no line. */
const both = (parent: Parent, { goal }: Member): number[] =>
  parent.line === null ? [goal.line] : [parent.line, goal.line];

export const copyOfParent: SetRule = {
  id: 'copies-parent',
  summary: 'Finds an objective or a key result that repeats the objective above it.',
  check: ({ objective, keyResults, parents }) => {
    const repeats = (child: Member, text: string): boolean => jaccard(wordsOf(child.goal.text), wordsOf(text)) > SAME;
    const above = parents
      .filter(({ text }) => repeats(objective, text))
      .map((parent) => ({
        lines: both(parent, objective),
        message: { key: 'okr_copies_parent', values: { words: parent.text } },
      }));
    const below = keyResults
      .filter((member) => repeats(member, objective.goal.text))
      .map(({ goal }) => ({
        lines: [objective.goal.line, goal.line],
        message: { key: 'okr_copies_parent', values: { words: objective.goal.text } },
      }));
    return [...above, ...below];
  },
};

const content = (text: string): ReadonlySet<string> => new Set([...wordsOf(text)].filter((word) => word.length > 3));

export const orphan: SetRule = {
  id: 'no-parent',
  summary: 'Finds an objective that touches none of the team’s objectives and says nothing of what it serves.',
  check: ({ objective, parents }) => {
    const team = parents.filter(({ line }) => line === null);
    if (team.length === 0 || team.length !== parents.length) return [];
    const words = content(objective.goal.text);
    const shares = team.some(({ text }) => [...content(text)].some((word) => words.has(word)));
    return shares || objective.goal.criteria.relevant.verdict === 'met'
      ? []
      : [{ lines: [objective.goal.line], message: { key: 'okr_no_parent', values: { words: objective.goal.text } } }];
  },
};

const directionOf = (annotation: Annotation): 'up' | 'down' | null => {
  const up = cuesOf(annotation, 'direction-up').length > 0;
  const down = cuesOf(annotation, 'direction-down').length > 0;
  return up === down ? null : up ? 'up' : 'down';
};

const metricOf = (annotation: Annotation): string | null => cuesOf(annotation, 'metric')[0]?.lemma ?? null;

const opposes = (a: Annotation, b: Annotation): boolean => {
  const [first, second] = [directionOf(a), directionOf(b)];
  return metricOf(a) !== null && metricOf(a) === metricOf(b) && first !== null && second !== null && first !== second;
};

export const againstParent: SetRule = {
  id: 'against-parent',
  summary: 'Finds an objective or a key result that moves a measure the other way than the objective above it.',
  check: ({ objective, keyResults, parents }) => [
    ...parents
      .filter(({ annotation }) => opposes(annotation, objective.annotation))
      .map((parent) => ({
        lines: both(parent, objective),
        message: {
          key: 'okr_against_parent',
          values: { words: metricOf(objective.annotation) ?? '', other: parent.text },
        },
      })),
    ...keyResults
      .filter(({ annotation }) => opposes(objective.annotation, annotation))
      .map(({ goal, annotation }) => ({
        lines: [objective.goal.line, goal.line],
        message: {
          key: 'okr_against_parent',
          values: { words: metricOf(annotation) ?? '', other: objective.goal.text },
        },
      })),
  ],
};

const endOf = ({ times }: Annotation): { readonly end: string; readonly start: number; readonly to: number } | null => {
  const ends = times.filter(
    ({ kind, to }) => to !== null && (kind === 'deadline' || kind === 'period' || kind === 'duration'),
  );
  const last = ends.toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))[0];
  return last?.to ? { end: last.to, start: last.start, to: last.end } : null;
};

export const afterParent: SetRule = {
  id: 'later-than-parent',
  summary: 'Finds an objective that is due after the objective it serves.',
  check: ({ objective, parents }) =>
    parents.flatMap((parent) => {
      const above = endOf(parent.annotation);
      const { deadline } = objective.goal;
      return above && deadline && deadline.end > above.end
        ? [
            {
              lines: both(parent, objective),
              message: { key: 'okr_later_than_parent', values: { date: deadline.end, other: above.end } },
            },
          ]
        : [];
    }),
};

/** A part can't be more than the whole it serves. */
export const moreThanParent: SetRule = {
  id: 'more-than-parent',
  summary: 'Finds counts that are not what the objective above asks for: 12 customers where it asks for 10.',
  check: ({ objective, parents }) => {
    const counted = (annotation: Annotation) =>
      targetsOf(annotation).find(
        ({ kind, value, part, measure }) =>
          kind === 'count' && value !== null && measure !== null && part !== 'baseline',
      );
    const nounOf = (annotation: Annotation, span: { start: number; end: number }): string =>
      annotation.text.slice(span.start, span.end).split(/\s+/u).at(-1)?.toLowerCase() ?? '';
    return parents.flatMap((parent) => {
      const [whole, part] = [counted(parent.annotation), counted(objective.annotation)];
      if (!whole?.measure || !part?.measure || whole.value === null || part.value === null) return [];
      const noun = nounOf(parent.annotation, whole.measure);
      return noun === nounOf(objective.annotation, part.measure) && part.value > whole.value
        ? [
            {
              lines: both(parent, objective),
              message: { key: 'okr_more_than_parent', values: { words: noun, part: part.value, whole: whole.value } },
            },
          ]
        : [];
    });
  },
};
