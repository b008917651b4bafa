import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../utils/nlp/types.ts';
import { judgeGoal } from '../../../utils/nlp/analyze.ts';
import { goalsOf, options } from './analysing.ts';
import { withParents, page } from './under-parents.ts';

describe('the objective in the goal’s own words', () => {
  const serving = (goal: Goal | undefined) => goal?.suggestions.find(({ id }) => id === 'add-purpose');

  it.each([
    [
      'en',
      'Keep customers for life',
      'Lift contract renewals from 80 % to 90 % by June 2027.',
      'Lift contract renewals from 80 % to 90 % by June 2027, in support of [parent].',
      '“Keep customers for life”',
    ],
    [
      'fi',
      'Kukaan ei loukkaannu töissä',
      'Tapaturmat vähenevät 14:stä 6:een kesäkuuhun 2027 mennessä.',
      'Tapaturmat vähenevät 14:stä 6:een kesäkuuhun 2027 mennessä (tukee tavoitetta: [parent]).',
      '”Kukaan ei loukkaannu töissä”',
    ],
  ] as const)(
    'is there for whoever wants it, last, and asked of nobody: %s',
    (language, parent, goal, result, words) => {
      const [judged] = withParents(page(language, goal), parent);
      const rewrite = serving(judged);
      expect(rewrite).toMatchObject({ criterion: 'relevant', result, gain: 0 });
      expect(rewrite?.slots).toMatchObject([{ prefill: { text: words, source: 'template' }, choices: [] }]);
      expect(judged?.suggestions.at(-1)).toBe(rewrite);
    },
  );

  it.each([
    [
      'en',
      ['The canteen is full every day', 'The association stays solvent'],
      'Bring late payments from 14 % to 2 % by June 2027',
      '“The association stays solvent”',
    ],
    [
      'fi',
      ['Ruokala on täynnä joka päivä', 'Yhdistyksen talous kestää'],
      'Myyntisaatavat laskevat 40 000 eurosta 10 000 euroon kesäkuuhun 2027 mennessä',
      '”Yhdistyksen talous kestää”',
    ],
  ] as const)('is a choice where it is not sure, the likeliest first: %s', (language, parents, goal, first) => {
    const [judged] = withParents(page(language, goal), ...parents);
    const [slot] = serving(judged)?.slots ?? [];
    expect(slot?.prefill).toBeUndefined();
    expect(slot?.choices.map(({ text }) => text)).toHaveLength(2);
    expect(slot?.choices[0]?.text).toBe(first);
  });
});

describe('a goal by itself', () => {
  const notes = (goal: Goal | undefined) => goal?.notes?.map(({ rule }) => rule);

  it.each([
    ['en', 'Raise NPS from 32 to 45', 'Lower NPS from 32 to 20 by June 2027'],
    ['fi', 'NPS 32 → 45', 'Laske NPS 32 → 20 kesäkuuhun 2027 mennessä'],
  ] as const)('carries what its list says of it and its parent: %s', (language, parent, goal) => {
    const [judged] = withParents(page(language, goal), parent);
    expect(notes(judged)).toEqual(['okr/against-parent']);
    expect(judged?.criteria.relevant.given).toBeNull();
    expect(judgeGoal(`${goal}.`, judged!, options()).notes).toEqual(judged?.notes);
  });

  it('is no good goal where it works against what is above it, however well it is said', () => {
    const said = 'by calling every customer so that the team can plan by 30 June 2027';
    const [against] = withParents(page('en', `Lower NPS from 32 to 20 ${said}`), 'Raise NPS from 32 to 45');
    const [along] = withParents(page('en', `Raise NPS from 32 to 40 ${said}`), 'Raise NPS from 32 to 45');
    expect([against?.score, along?.score]).toEqual([74, 100]);
    expect(judgeGoal(against!.text, against!, options()).score).toBe(74);
  });

  it('carries what its set says of it and a sibling, and nothing of others', () => {
    const goals = goalsOf(
      'Objective: Grow in 2027\n- Increase ad spend by 20 %\n- Reduce ad spend by 10 %\n- Raise NPS to 40\n',
    );
    expect(goals.map(notes)).toEqual([undefined, ['okr/contradiction'], ['okr/contradiction'], undefined]);
  });

  it('carries what its set says of it as a member, and not what its own letters say', () => {
    const goals = goalsOf('Objective: Customers stay with us\n- Better tooling\n- Hire two more agents\n');
    expect(goals.map(notes)).toEqual([undefined, undefined, ['okr/kr-is-task']]);
  });

  it('is no task where it says how well something is done', () => {
    const tasks = (keyResult: string) =>
      goalsOf(`Objective: Customers trust our answers\n- ${keyResult}\n- Raise NPS from 30 to 45\n`).map(notes)[1];
    expect(tasks('Answer 90 % of letters within a day')).toBeUndefined();
    expect(tasks('Every complaint answered within 24 hours')).toBeUndefined();
    expect(tasks('Train 90 % of agents by June 2027')).toEqual(['okr/kr-is-task']);
  });

  it('works against the objective that it stands below, though it is no key result of it', () => {
    const below = (goal: string) => goalsOf(`# Plan for 2027\n\nObjective: Customers stay with us\n\nGoal: ${goal}\n`);
    expect(below('Increase churn from 3 % to 6 % by June 2027').map(notes)).toEqual([
      ['okr/against-parent'],
      ['okr/against-parent'],
    ]);
    expect(below('Cut churn from 6 % to 3 % by June 2027').map(notes)).toEqual([undefined, undefined]);
  });

  it('is never asked what it is for where it serves a parent, and which one only where that is not sure', () => {
    const steps = (text: string, ...parents: readonly string[]) =>
      withParents(page('en', text), ...parents).flatMap(({ suggestions }) => suggestions.map(({ step }) => step.key));
    const sure = steps('Lift renewals from 80 % to 90 % by June 2027', 'Halve churn by 2028', 'Nobody is hurt');
    const unsure = steps(
      'Bring late payments from 14 % to 2 % by June 2027',
      'The association stays solvent',
      'The canteen is full every day',
    );
    const copied = steps('Halve churn by June 2027', 'Halve churn by June 2027');
    for (const asked of [sure, unsure, copied]) expect(asked).not.toContain('step_relevant');
    expect(unsure).toContain('step_parent');
  });
});
