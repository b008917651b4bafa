/** Rules about what key results are: steps of a plan, levels to hold, two goals in one. */

import { actionOf, cuesOf, targetsOf } from '../criteria/reading.ts';
import type { Member, SetRule } from './okr-set.ts';

export const stackedKeyResult: SetRule = {
  id: 'kr-stacked',
  summary: 'Finds key results that hold two goals: one can be reached and the other missed.',
  check: ({ keyResults }) =>
    keyResults
      .filter(({ annotation }) => cuesOf(annotation, 'stacked').length > 0)
      .map(({ goal, annotation }) => {
        const [second] = cuesOf(annotation, 'stacked');
        const words = second ? goal.text.slice(second.start, second.end) : '';
        return { lines: [goal.line], message: { key: 'okr_kr_stacked', values: { words } } };
      }),
};

const FEWEST_STEPS = 3;

/** Work without any number. */
const isStep = ({ annotation }: Member): boolean =>
  actionOf(annotation).kind === 'make' && targetsOf(annotation).length === 0;

export const sequentialPlan: SetRule = {
  id: 'plan-of-steps',
  whole: true,
  summary: 'Finds sets that are a plan in steps: plan, build, launch.',
  check: ({ objective, keyResults }) =>
    keyResults.length >= FEWEST_STEPS && keyResults.every(isStep)
      ? [
          {
            lines: [objective.goal.line, ...keyResults.map(({ goal }) => goal.line)],
            message: { key: 'okr_plan_of_steps', values: { words: keyResults[0]?.goal.text ?? '' } },
          },
        ]
      : [],
};

export const levelToHold: SetRule = {
  id: 'kpi-as-kr',
  summary: 'Finds key results that hold a level instead of moving one: they belong among health measures.',
  check: ({ keyResults }) =>
    keyResults
      .filter(
        ({ annotation }) =>
          cuesOf(annotation, 'holds').length > 0 && targetsOf(annotation).some(({ part }) => part !== 'change'),
      )
      .map(({ goal }) => ({ lines: [goal.line], message: { key: 'okr_kpi_as_kr', values: { words: goal.text } } })),
};
