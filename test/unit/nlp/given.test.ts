import { describe, expect, it } from 'vitest';
import type { Criterion, Given } from '../../../utils/nlp/types.ts';
import { goalsOf } from './analysing.ts';

const table = (heading: string, cell: string): string =>
  `| Goal | ${heading} |\n|---|---|\n| Improve the onboarding of sales reps | ${cell} |`;

const givenIn = (text: string, criterion: Criterion): Given | null | undefined =>
  goalsOf(text).at(-1)?.criteria[criterion].given;

describe('what the context gives', () => {
  it.each([
    ['1:1 Ana / Ben, 12 Nov', null],
    ['Weekly status: new ward, week 37', null],
    ['Goals by 12 November 2027', 'heading'],
    ['New ward, Q3 2027', 'heading'],
  ])('knows the day of a talk from the day when something is due: %s', (heading, source) => {
    const given = givenIn(`# ${heading}\n\n- Cut the time to a first answer from 9 hours to 3\n`, 'timeBound');
    expect(given?.source ?? null).toBe(source);
  });

  it('takes a period from the heading', () => {
    const given = givenIn('## Goals for Q3 2027\n\n- Open a second clinic in Turku', 'timeBound');
    expect(given).toMatchObject({ source: 'heading', line: 1, verdict: 'met' });
  });

  it.each([
    ['Due', '30 June 2027', 'timeBound', 'met'],
    ['Target', '80 %', 'measurable', 'met'],
    ['Baseline', '62 %', 'achievable', 'met'],
    ['Owner', 'Maria', 'achievable', 'met'],
    ['Why', 'Fewer customers leave early', 'relevant', 'met'],
    ['Why', 'to be better', 'relevant', 'partial'],
  ] as const)('takes what the column “%s” says: %s', (heading, cell, criterion, verdict) => {
    expect(givenIn(table(heading, cell), criterion)).toMatchObject({ source: 'column', line: 3, verdict });
  });

  it.each([
    ['Patients wait less in the emergency room', 'met'],
    ['Be excellent', 'partial'],
  ] as const)('judges the objective above: %s', (objective, verdict) => {
    const given = givenIn(
      `Objective: ${objective}\nKey results:\n- Open the desk at seven from 1 May 2027`,
      'relevant',
    );
    expect(given).toMatchObject({ source: 'objective', line: 1, verdict });
  });

  it.each([
    ['Patients wait less in the emergency room', 'met'],
    ['Be excellent', 'partial'],
  ] as const)('judges the objective that a field names: %s', (objective, verdict) => {
    const [goal] = goalsOf('Publish the triage guide by 1 May 2027', { surface: 'field', context: { objective } });
    expect(goal?.criteria.relevant.given).toMatchObject({ source: 'field', line: null, verdict });
  });

  it('takes the due date of a field', () => {
    const [goal] = goalsOf('Publish the triage guide', {
      surface: 'field',
      context: { label: 'Goal', due: '2027-05-01' },
    });
    expect(goal?.criteria.timeBound.given).toMatchObject({ source: 'field', verdict: 'met' });
    expect(goal?.deadline?.end).toBe('2027-05-01');
  });

  it.each([
    ['Due date', 'May 31, 2027', 'timeBound', 'met'],
    ['Määräaika', '31.5.2027', 'timeBound', 'met'],
    ['Parent', 'Patients wait less in the emergency room', 'relevant', 'met'],
    ['Assignee', 'Maria', 'achievable', 'met'],
    ['Baseline', '62 %', 'achievable', 'met'],
    ['Target', '80 %', 'measurable', 'met'],
  ] as const)('takes what the page names beside the field: %s', (label, text, criterion, verdict) => {
    const [goal] = goalsOf('Publish the triage guide', {
      surface: 'field',
      context: { label: 'Goal', fields: [{ label, text }] },
    });
    expect(goal?.criteria[criterion].given).toMatchObject({ source: 'field', line: null, verdict, text });
  });

  it('takes nothing from a field that is about something else', () => {
    const [goal] = goalsOf('Publish the triage guide', {
      surface: 'field',
      context: { label: 'Goal', fields: [{ label: 'Created', text: 'May 31, 2027' }] },
    });
    expect(goal?.criteria.timeBound).toMatchObject({ given: null, effective: 'missing' });
  });

  it('takes from the description what the title leaves out', () => {
    const details =
      'We will cut the waiting time from 40 to 20 minutes by 31 May 2027 by opening a second desk, so that fewer patients leave untreated.';
    const [goal] = goalsOf('Cut the waiting time', { surface: 'field', context: { label: 'Summary', details } });
    const given = Object.fromEntries(
      Object.entries(goal?.criteria ?? {}).map(([name, each]) => [name, each.given?.verdict]),
    );
    expect(given).toEqual({
      specific: undefined,
      measurable: 'met',
      achievable: 'met',
      relevant: 'met',
      timeBound: 'met',
    });
    expect(goal?.criteria.measurable.given?.text).toContain('20');
  });

  it('is counted and not asked for again', () => {
    const [goal] = goalsOf(table('Due', '30 June 2027'));
    expect(goal?.criteria.timeBound.effective).toBe('met');
    expect(goal?.suggestions.map(({ criterion }) => criterion)).not.toContain('timeBound');
  });
});

describe('columns that say how, and by which measure', () => {
  it.each([
    [
      '| Goal | How | Measure |\n|---|---|---|\n| Lead a workshop for clients | Shadow Kim twice | 4 out of 5 |\n',
      'met',
    ],
    [
      '| Goal | How | Measure |\n|---|---|---|\n| Lead a workshop for clients | Shadow Kim twice | Satisfaction |\n',
      'partial',
    ],
    [
      '| Tavoite | Miten | Mittari |\n|---|---|---|\n| Vedän asiakkaille työpajan | Seuraan Kimiä | 4 viidestä |\n',
      'met',
    ],
  ])('%s', (text, measurable) => {
    const [goal] = goalsOf(text);
    expect(goal?.criteria.achievable.given).toMatchObject({ verdict: 'met', source: 'column' });
    expect(goal?.criteria.measurable.given).toMatchObject({ verdict: measurable, source: 'column' });
  });
});
