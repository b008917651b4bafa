import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { Goal, Template } from '../../../utils/nlp/types.ts';
import { comesAfter } from '../../../utils/nlp/okr/after.ts';
import { goalsOf } from './analysing.ts';

const late = (goals: readonly Goal[]): readonly (readonly number[])[] =>
  goals.flatMap(({ set }) => set?.findings ?? []).flatMap(({ rule, lines }) => (rule === 'okr/kr-late' ? [lines] : []));

describe('by when an objective wants its key results', () => {
  it.each([
    [
      'labelled',
      'en',
      'Objective: Clinics choose us first by 30 June 2027\nKey results:\n- Win rate from 18 % to 25 %\n- Win 12 new clinics\n',
    ],
    [
      'heading',
      'en',
      '# OKRs 2027\n\n## Objective: Clinics choose us first by 30 June 2027\n1. Win rate from 18 % to 25 %\n2. Win 12 new clinics\n',
    ],
    [
      'paragraphs',
      'fi',
      'Tavoite 1: Klinikat valitsevat meidät ensin 30.6.2027 mennessä\nAT1: Voittoprosentti 18 % → 25 %\nAT2: 12 uutta klinikkaa\n',
    ],
    [
      'table',
      'en',
      '| Objective | Key result | Owner |\n|---|---|---|\n| Clinics choose us first by 30 June 2027 | Win rate from 18 % to 25 % | Anna |\n| | Win 12 new clinics | Ben |\n',
    ],
  ])('is given to them: %s %s', (_, __, text) => {
    const keyResults = goalsOf(text).filter(({ role }) => role === 'key_result');
    expect(keyResults.map(({ deadline }) => [deadline?.end, deadline?.source])).toEqual([
      ['2027-06-30', 'objective'],
      ['2027-06-30', 'objective'],
    ]);
    for (const { criteria } of keyResults)
      expect(criteria.timeBound).toMatchObject({
        verdict: 'missing',
        effective: 'met',
        given: { source: 'objective' },
      });
  });

  it('is not given to one that has a date of its own, nor to those of another objective', () => {
    const goals = goalsOf(
      'Objective 1: Clinics choose us first by 30 June 2027\nKR1: Win 12 new clinics by May 2027\n\nObjective 2: Releases are boring\nKR1: Deploys from 2 to 10 a week\n',
    );
    expect(goals.map(({ deadline }) => deadline?.end ?? null)).toEqual(['2027-06-30', '2027-05-31', null, null]);
  });

  it('stands before what a heading further away says, and behind a column', () => {
    const goals = goalsOf(
      '# OKRs 2027\nObjective: Clinics choose us first by 30 June 2027\n- Win 12 new clinics\n\n| Objective | Key result | Due |\n|---|---|---|\n| Doctors call us first by 30 June 2027 | Win 9 doctors | 31 May 2027 |\n',
    );
    const due = goals.filter(({ role }) => role === 'key_result').map(({ deadline }) => deadline?.end);
    expect(due).toEqual(['2027-06-30', '2027-05-31']);
  });
});

describe('a key result that is due after its objective', () => {
  const february: Template = { ...builtInTemplates.okr, calendar: { firstMonth: 2, cycle: 'quarter' } };

  it.each([
    ['en', 'Clinics choose us first in Q2 2027', 'Win 12 clinics by 30 June 2027', 'Win 9 doctors by the end of June'],
    ['en', 'Clinics choose us first by 30 June 2027', 'Win 12 clinics in Q2', 'Win 9 doctors by 1 July 2027'],
    [
      'fi',
      'Klinikat valitsevat meidät Q2/2027',
      '12 uutta klinikkaa 30.6.2027 mennessä',
      'NPS 30 → 45 kesäkuun lopussa',
    ],
  ])('is none that is due at the same time in other words: %s %s', (language, objective, ...keyResults) => {
    const head = language === 'en' ? 'Objective' : 'Tavoite';
    expect(late(goalsOf(`${head}: ${objective}\n${keyResults.map((each) => `- ${each}`).join('\n')}\n`))).toEqual([]);
  });

  it('is none that names a quarter of the same year without saying which year', () => {
    expect(
      late(goalsOf('## Objective: Clinics choose us first in Q1 2026\n- Win 12 clinics by the end of Q1\n')),
    ).toEqual([]);
  });

  it('is none in a fiscal quarter that ends on that day', () => {
    const text = 'Objective: Clinics choose us first by 30 April 2027\n- Win 12 clinics in Q1 FY2028\n';
    expect(late(goalsOf(text, { template: february }))).toEqual([]);
    expect(late(goalsOf(text.replace('April', 'March'), { template: february }))).toEqual([[1, 2]]);
  });

  it.each([
    ['Objective: Clinics choose us first by 30 June 2027\n- Win 12 clinics by 30 September 2027\n'],
    ['Objective: Clinics choose us first in Q2 2027\n- Win 12 clinics by the end of September\n'],
    ['Tavoite: Klinikat valitsevat meidät Q2/2027\n- 12 uutta klinikkaa syyskuun loppuun mennessä\n'],
  ])('is found: %s', (text) => {
    expect(late(goalsOf(text))).toEqual([[1, 2]]);
  });

  it('has a few days', () => {
    const due = (end: string) => ({ start: null, end, text: end, source: 'text' as const });
    expect(comesAfter(due('2027-07-03'), '2027-06-30')).toBe(false);
    expect(comesAfter(due('2027-07-04'), '2027-06-30')).toBe(true);
  });
});
