import { describe, expect, it } from 'vitest';
import { judgeCriteria } from '../../../utils/nlp/criteria/index.ts';
import { deadlineOf } from '../../../utils/nlp/given.ts';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { readSet, setRules } from '../../../utils/nlp/okr/read-set.ts';
import { MOST_HELD_BACK } from '../../../utils/nlp/scorer.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { Candidate, Goal, Reference, Role, SetFinding } from '../../../utils/nlp/types.ts';
import { goalsOf } from './analysing.ts';

const reference: Reference = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } };

const goal = (text: string, line: number, role: Role): Goal => {
  const sentence = { offset: 0, annotation: en.annotate(text, reference), own: true };
  const candidate: Candidate = { start: 0, end: text.length, text, language: 'en', role, sentences: [sentence] };
  return {
    start: 0,
    end: text.length,
    line,
    endLine: line,
    text,
    language: 'en',
    isGoal: true,
    confidence: 1,
    role,
    score: 0,
    expected: [],
    criteria: judgeCriteria(candidate, en, reference),
    deadline: deadlineOf(candidate),
    suggestions: [],
    objective: null,
  };
};

const findings = (objective: string, ...keyResults: readonly string[]): readonly SetFinding[] =>
  readSet(
    goal(objective, 1, 'objective'),
    keyResults.map((text, index) => goal(text, index + 2, 'key_result')),
    en,
    reference,
  );

const under = (above: string, objective: string, ...keyResults: readonly string[]): readonly SetFinding[] =>
  readSet(
    goal(objective, 2, 'objective'),
    keyResults.map((text, index) => goal(text, index + 3, 'key_result')),
    en,
    reference,
    { above: [{ text: above, line: 1 }] },
  );

const ruled = (found: readonly SetFinding[], id: string): readonly (readonly number[])[] =>
  found.filter(({ rule }) => rule === `okr/${id}`).map(({ lines }) => lines);

const sound = ['Raise NPS from 31 to 45', 'Cut first reply time from 9 to 4 hours', 'Lift renewals from 80 % to 92 %'];

describe('sets of key results', () => {
  it('has little to say about a sound set with a date', () => {
    const found = findings('Make support the reason why customers stay in 2027', ...sound);
    expect(found.map(({ rule }) => rule).filter((rule) => rule !== 'okr/mixed-forms')).toEqual([]);
  });

  it.each([
    ['kr-is-task', ['Publish the support guide', ...sound], [[2]]],
    ['kr-is-task', ['Better onboarding', ...sound], [[2]]],
    ['kr-not-measurable', [...sound, 'Be more helpful'], [[5]]],
    ['too-few-krs', sound.slice(0, 2), [[1, 2, 3]]],
    [
      'too-many-krs',
      [...sound, 'Win 10 new customers', 'Raise CSAT to 4.4', 'Cut escalations to 5 a month'],
      [[1, 2, 3, 4, 5, 6, 7]],
    ],
    ['placeholder-target', [...sound, 'Raise CSAT to X %'], [[5]]],
    ['duplicate-krs', [...sound, 'Raise NPS from 31 to 50'], [[2, 5]]],
    ['no-deadline', sound, [[1]]],
    ['kr-stacked', [...sound, 'Raise CSAT to 4.4 and cut escalations to 5 a month'], [[5]]],
    ['plan-of-steps', ['Plan the help centre', 'Build the help centre', 'Launch the help centre'], [[1, 2, 3, 4]]],
    ['kpi-as-kr', [...sound, 'Maintain 99.9 % uptime'], [[5]]],
    ['two-targets', [...sound, 'Raise NPS from 31 to 50'], [[2, 5]]],
    ['contradiction', ['Increase ad spend by 20 %', 'Reduce ad spend by 10 %', ...sound], [[2, 3]]],
    ['arithmetic', ['Cut churn to 8 %', 'Lift retention to 85 %', ...sound], [[2, 3]]],
  ] as const)('finds %s', (id, keyResults, lines) => {
    expect(ruled(findings('Make support the reason why customers stay', ...keyResults), id)).toEqual(lines);
  });

  it('leaves a task the points of what is not measured by its effect, with or without a count', () => {
    const set = goalsOf(
      'Objective: Services stay up\n- Hire two SREs by June 2027\n- Cut outages from 9 to 3 by June 2027\n',
    );
    expect(set.slice(1).map(({ score }) => score)).toEqual([MOST_HELD_BACK, 100]);
    const off = { ...builtInTemplates.smart, rules: { 'okr/kr-is-task': 'off' as const } };
    const [, hired] = goalsOf('Objective: Services stay up\n- Hire two SREs by June 2027\n', { template: off });
    expect(hired?.score).toBe(100);
  });

  it('takes what modifies a noun for no report: all begin with a verb', () => {
    const found = findings(
      'Pay on time in 2027',
      'Reduce failed payroll runs from 12 to 2',
      'Cut corrections from 9 to 3',
    );
    expect(ruled(found, 'mixed-forms')).toEqual([]);
  });

  it('finds a key result that is due after its objective', () => {
    const found = findings(
      'Renew the support desk by 30 June 2027',
      ...sound,
      'Win 10 new customers by 30 September 2027',
    );
    expect(ruled(found, 'kr-late')).toEqual([[1, 5]]);
  });

  it('finds retention to be the complement of churn', () => {
    const found = findings(
      'Reduce customer churn by 2%',
      'Raise satisfaction scores by 5%',
      'Keep customer retention at 92%',
      'Cut support requests by 8%',
    );
    expect(ruled(found, 'kr-restates-objective')).toEqual([[1, 3]]);
    expect(ruled(found, 'objective-is-metric')).toEqual([[1]]);
  });

  it.each([
    ['Revenue of 5 M€', 'Revenue 5 M€'],
    ['Increase sales by 10 %', 'Increase sales by 10 %'],
  ])('finds a key result that is the objective once more: %s', (objective, keyResult) => {
    const found = findings(objective, keyResult, 'Raise satisfaction scores by 5%', 'Cut support requests by 8%');
    expect(ruled(found, 'kr-restates-objective')).toEqual([[1, 2]]);
    expect(ruled(found, 'copies-parent')).toEqual([]);
  });

  it('finds two key results that pull one measure in two directions', () => {
    const found = findings(
      'Renew the support desk',
      'Increase churn to 9 %',
      'Reduce churn to 5 %',
      'Win 10 new customers',
    );
    expect(ruled(found, 'contradiction')).toEqual([[2, 3]]);
  });

  it('names each rule once', () => {
    expect(new Set(setRules.map(({ id }) => id)).size).toBe(setRules.length);
  });
});

describe('numbers of a set', () => {
  it('lets a share and its complement stand where they make a hundred', () => {
    const found = findings('Keep customers', 'Cut churn to 8 %', 'Lift retention to 92 %', 'Raise NPS from 31 to 45');
    expect(ruled(found, 'arithmetic')).toEqual([]);
  });

  it('adds up the parts of an objective', () => {
    const parts = ['Win 3 customers in Finland', 'Win 4 customers in Sweden'];
    expect(ruled(findings('Win 10 customers', ...parts), 'parts-and-whole')).toEqual([[1, 2, 3]]);
    expect(ruled(findings('Win 7 customers', ...parts), 'parts-and-whole')).toEqual([]);
  });
});

describe('an objective and the one above it', () => {
  it.each([
    ['copies-parent', 'Increase sales by 10 %', 'Increase sales by 10 %'],
    ['against-parent', 'Reduce ad spend', 'Increase ad spend in Sweden'],
    ['later-than-parent', 'Renew the help desk by 30 June 2027', 'Train the help desk by 31 August 2027'],
    ['more-than-parent', 'Win 10 customers', 'Win 12 customers in Sweden'],
  ] as const)('finds %s', (id, above, objective) => {
    expect(ruled(under(above, objective, ...sound), id)).toEqual([[1, 2]]);
  });

  it('has nothing to say where the two agree', () => {
    const found = under('Win 10 customers by 30 June 2027', 'Win 4 customers in Sweden by 15 June 2027', ...sound);
    const rules = ['copies-parent', 'against-parent', 'later-than-parent', 'more-than-parent', 'no-parent'];
    expect(rules.flatMap((id) => ruled(found, id))).toEqual([]);
  });

  it('asks which of the team’s objectives is served where none is touched', () => {
    const orphan = (objective: string) =>
      readSet(goal(objective, 1, 'objective'), [goal('Raise NPS from 31 to 45', 2, 'key_result')], en, reference, {
        above: [{ text: 'Faster ramp-up of new sales reps', line: null, isOpen: true }],
      });
    expect(ruled(orphan('Renew the wiki'), 'no-parent')).toEqual([[1]]);
    expect(ruled(orphan('Onboard new sales people well'), 'no-parent')).toEqual([]);
  });
});
