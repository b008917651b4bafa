/** Rules about the set as a whole: by when, in what form, and whether its members agree. */

import { cuesOf, familiesOf, targetsOf } from '../criteria/reading.ts';
import type { Member, SetRule } from './okr-set.ts';
import type { Message } from '../types.ts';
import { comesAfter } from './after.ts';
import { repeats } from './repeats.ts';
import { pulledApart } from './same-metric.ts';
import { speaksOfOthers } from './scope.ts';

const linesOf = (members: readonly Member[]): number[] => members.map(({ goal }) => goal.line);

export const noDeadline: SetRule = {
  id: 'no-deadline',
  byLetters: true,
  whole: true,
  summary: 'Finds sets in which nothing says by when.',
  check: ({ objective, keyResults }) =>
    [objective, ...keyResults].every(({ goal }) => goal.criteria.timeBound.effective !== 'met')
      ? [{ lines: [objective.goal.line], message: { key: 'okr_no_deadline' } }]
      : [],
};

export const keyResultLate: SetRule = {
  id: 'kr-late',
  both: true,
  summary: 'Finds a key result that is due after its objective.',
  check: ({ objective, keyResults }) => {
    const { deadline } = objective.goal;
    return deadline === null
      ? []
      : keyResults
          .filter(({ goal }) => goal.deadline !== null && comesAfter(goal.deadline, deadline.end, deadline.start))
          .map(({ goal }) => ({
            lines: [objective.goal.line, goal.line],
            message: {
              key: 'okr_kr_late',
              values: { words: goal.deadline?.text ?? '', other: deadline.text },
            },
          }));
  },
};

/** A share to keep says how much goes; by how many points it shall change says where it stands today. */
const complement = (objective: Member, keyResult: Member): Message | null => {
  const kept = targetsOf(keyResult.annotation).find(({ kind, part }) => kind === 'percent' && part !== 'change');
  const change = targetsOf(objective.annotation).find(
    ({ kind, part }) => (kind === 'percent' || kind === 'points') && part === 'change',
  );
  const falls = cuesOf(objective.annotation, 'direction-down').length > 0;
  if (!kept?.value || !change?.value || !falls) return null;
  const rest = 100 - kept.value;
  return { key: 'okr_kr_complement', values: { kept: kept.value, rest, before: rest + change.value } };
};

export const restates: SetRule = {
  id: 'kr-restates-objective',
  summary: 'Finds a key result that is the objective once more, or on its own measure or on its complement.',
  check: ({ objective, keyResults }) => {
    const families = new Set(familiesOf(objective.annotation));
    return keyResults.flatMap((member) => {
      const words = member.goal.text;
      const isSame = repeats(words, objective.goal.text);
      if (!isSame && !familiesOf(member.annotation).some((family) => families.has(family))) return [];
      const again = { key: isSame ? 'okr_kr_is_objective' : 'okr_kr_restates_objective', values: { words } };
      return [
        {
          lines: [objective.goal.line, member.goal.line],
          message: isSame ? again : (complement(objective, member) ?? again),
        },
      ];
    });
  },
};

export const contradiction: SetRule = {
  id: 'contradiction',
  both: true,
  holdsBack: 'all',
  summary: 'Finds two key results that push one measure in opposite directions.',
  check: ({ keyResults }) =>
    keyResults.flatMap((first, index) =>
      keyResults.slice(index + 1).flatMap((second) => {
        const apart = pulledApart(first.moves, second.moves);
        // Two sides of one measure are called by other names; of whom they are is asked there.
        if (apart === null || (!apart.isTwoSided && speaksOfOthers(first, second))) return [];
        const { name: words, other: measure } = apart;
        const message = apart.isTwoSided
          ? { key: 'okr_contradiction_opposite', values: { words, measure } }
          : { key: 'okr_contradiction', values: { words } };
        return [{ lines: [first.goal.line, second.goal.line], message }];
      }),
    ),
};

const FORMS: ReadonlySet<string> = new Set(['imperative', 'infinitive', 'gerund', 'noun-phrase']);

export const mixedForms: SetRule = {
  id: 'mixed-forms',
  whole: true,
  summary: 'Finds key results of mixed form: a command, an infinitive, a noun.',
  check: ({ keyResults }) => {
    const forms = new Set(keyResults.map(({ annotation }) => annotation.shape).filter((shape) => FORMS.has(shape)));
    return forms.size > 1 ? [{ lines: linesOf(keyResults), message: { key: 'okr_mixed_forms' } }] : [];
  },
};
