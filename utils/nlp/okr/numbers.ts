/** Rules about numbers of members that belong together: complements, two targets of one measure, parts of a whole. */

import { cuesOf, familiesOf, knownAt, targetsOf } from '../criteria/reading.ts';
import type { Member, SetRule } from './okr-set.ts';
import type { Quantity } from '../types.ts';
import { partOf } from './amounts.ts';
import { speaksOfSame } from './scope.ts';

/** A share and its complement make this much. */
const WHOLE = 100;
const LEVELS: ReadonlySet<Quantity['part']> = new Set(['target', 'plain', 'bound']);

/** The share that a member aims at; null where it only says by how much it changes. */
const shareOf = ({ annotation }: Member): number | null =>
  targetsOf(annotation).find(({ kind, part, value }) => kind === 'percent' && LEVELS.has(part) && value !== null)
    ?.value ?? null;

/** The words that name the measure: "churn" and "retention" are of one family and two names. */
const nameOf = ({ annotation }: Member): string => {
  const [cue] = cuesOf(annotation, 'measure-family');
  return cue ? annotation.text.slice(cue.start, cue.end).toLowerCase().slice(0, 5) : '';
};

const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((first, index) => list.slice(index + 1).map((second) => [first, second] as const));

export const arithmetic: SetRule = {
  id: 'arithmetic',
  both: true,
  summary: 'Finds a share and its complement whose targets do not make a hundred: churn of 8 % and retention of 85 %.',
  check: ({ objective, keyResults }) =>
    pairsOf([objective, ...keyResults]).flatMap(([a, b]) => {
      const [first, second] = [shareOf(a), shareOf(b)];
      const related =
        familiesOf(a.annotation).some((family) => familiesOf(b.annotation).includes(family)) && nameOf(a) !== nameOf(b);
      if (!related || first === null || second === null || first + second === WHOLE) return [];
      const values = { words: `${first} %`, other: `${second} %`, computed: `${WHOLE - first} %` };
      return [{ lines: [a.goal.line, b.goal.line], message: { key: 'okr_arithmetic', values } }];
    }),
};

const metricOf = ({ annotation }: Member): string | null => cuesOf(annotation, 'metric')[0]?.lemma ?? null;

/** Each has a day of its own: the one is a step to the other. */
const isStep = ({ goal: a }: Member, { goal: b }: Member): boolean =>
  a.deadline !== null && b.deadline !== null && a.deadline.end !== b.deadline.end;

/** What stands at two places today is two. */
const standsApart = ({ annotation: a }: Member, { annotation: b }: Member): boolean => {
  const [first, second] = [knownAt(a, 'baseline'), knownAt(b, 'baseline')];
  return first !== undefined && second !== undefined && first.value !== second.value;
};

const levelOf = ({ annotation }: Member): number | null =>
  targetsOf(annotation).find(({ part, value }) => part === 'target' && value !== null)?.value ?? null;

export const twoTargets: SetRule = {
  id: 'two-targets',
  both: true,
  summary: 'Finds two key results that set different targets for one measure.',
  check: ({ keyResults }) =>
    pairsOf(keyResults).flatMap(([a, b]) => {
      const [first, second] = [levelOf(a), levelOf(b)];
      const same =
        metricOf(a) !== null &&
        metricOf(a) === metricOf(b) &&
        speaksOfSame(a, b) &&
        !isStep(a, b) &&
        !standsApart(a, b);
      if (!same || first === null || second === null || first === second) return [];
      const values = { words: metricOf(a) ?? '', first, second };
      return [{ lines: [a.goal.line, b.goal.line], message: { key: 'okr_two_targets', values } }];
    }),
};

export const parts: SetRule = {
  id: 'parts-and-whole',
  both: true,
  whole: true,
  summary: 'Finds parts that do not add up to the objective: 3 and 4 customers where the objective says 10.',
  check: ({ objective, keyResults }) => {
    const whole = objective.amount;
    if (whole === null) return [];
    const members = keyResults.flatMap(({ goal, amount: part }) =>
      part && partOf(part, whole) && part.value < whole.value ? [{ goal, value: part.value }] : [],
    );
    const sum = members.reduce((total, { value }) => total + value, 0);
    if (members.length < 2 || sum === whole.value) return [];
    return [
      {
        lines: [objective.goal.line, ...members.map(({ goal }) => goal.line)],
        message: { key: 'okr_parts_and_whole', values: { words: whole.unit, sum, whole: whole.value } },
      },
    ];
  },
};
