/** Rules about how many objectives and key results there are. A team may have agreed on other limits than the usual ones. */

import type { OkrSet, SetRule } from './okr-set.ts';
import type { Message, SetFinding } from '../types.ts';

type Range = readonly [least: number, most: number];

const USUAL: Range = [3, 5];

const limitsOf = ({ team }: OkrSet): Range => team?.set.keyResults ?? USUAL;
const isUsual = ([least, most]: Range): boolean => least === USUAL[0] && most === USUAL[1];

/** "3–5", or "3" where it is one number. */
const spoken = ([least, most]: Range): string => (least === most ? String(least) : `${least}–${most}`);

const found = ({ objective, keyResults }: OkrSet, message: Message): readonly Omit<SetFinding, 'rule'>[] => [
  { lines: [objective.goal.line, ...keyResults.map(({ goal }) => goal.line)], message },
];

const agreed = (count: number, limits: Range): Message => ({
  key: 'okr_team_krs',
  values: { count, range: spoken(limits) },
});

export const tooFew: SetRule = {
  id: 'too-few-krs',
  whole: true,
  summary:
    'Finds sets of one or two key results, or fewer than the team has agreed on: they hardly prove an objective.',
  check: (set) => {
    const limits = limitsOf(set);
    const count = set.keyResults.length;
    if (count === 0 || count >= limits[0]) return [];
    return found(set, isUsual(limits) ? { key: 'okr_too_few_krs', values: { count } } : agreed(count, limits));
  },
};

export const tooMany: SetRule = {
  id: 'too-many-krs',
  whole: true,
  summary: 'Finds sets of more than five key results, or more than the team has agreed on: nobody keeps them in view.',
  check: (set) => {
    const limits = limitsOf(set);
    const { count } = set;
    if (set.keyResults.length <= limits[1]) return [];
    return found(set, isUsual(limits) ? { key: 'okr_too_many_krs', values: { count } } : agreed(count, limits));
  },
};

/** Only where the team has said how many; once a page. */
const objectivesBeyond = (id: string, summary: string, beyond: (count: number, range: Range) => boolean): SetRule => ({
  id,
  summary,
  whole: true,
  check: ({ team, page }) => {
    const range = team?.set.objectives;
    const count = page.objectives.length;
    if (!range || !page.first || !beyond(count, range)) return [];
    return [
      {
        lines: page.objectives,
        message: { key: 'okr_team_objectives', values: { count, range: spoken(range) } },
      },
    ];
  },
});

export const tooFewObjectives = objectivesBeyond(
  'too-few-objectives',
  'Finds a page with fewer objectives than the team has agreed on.',
  (count, [least]) => count < least,
);

export const tooManyObjectives = objectivesBeyond(
  'too-many-objectives',
  'Finds a page with more objectives than the team has agreed on: what matters most is lost among them.',
  (count, [, most]) => count > most,
);
