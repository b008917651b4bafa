import { describe, expect, it } from 'vitest';
import type { Criterion, Given } from '../../../utils/nlp/types.ts';
import { goalsOf } from './analysing.ts';

const table = (heading: string, cell: string): string =>
  `| Goal | ${heading} |\n|---|---|\n| Improve the onboarding of sales reps | ${cell} |`;

const givenIn = (text: string, criterion: Criterion): Given | null | undefined =>
  goalsOf(text).at(-1)?.criteria[criterion].given;

describe('what the context gives', () => {
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

  it('is counted and not asked for again', () => {
    const [goal] = goalsOf(table('Due', '30 June 2027'));
    expect(goal?.criteria.timeBound.effective).toBe('met');
    expect(goal?.suggestions.map(({ criterion }) => criterion)).not.toContain('timeBound');
  });
});
