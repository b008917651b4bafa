import { describe, expect, it } from 'vitest';
import { goalsOf } from './analysing.ts';

describe('columns that name each other', () => {
  it('takes what is measured for the goal, and actions for its means', () => {
    const [goal, ...others] = goalsOf(
      [
        '| Priority | Success criteria | Actions | Lead | By when |',
        '|---|---|---|---|---|',
        '| Improve attendance in the lower school | Absence below 5% | Breakfast club, calls home | SM | July 2027 |',
      ].join('\n'),
    );
    expect(others).toEqual([]);
    expect(goal?.text).toBe('Improve attendance in the lower school');
    expect(goal?.criteria.achievable.given).toMatchObject({ verdict: 'met', source: 'column' });
    expect(goal?.criteria.measurable.given).toMatchObject({ text: 'Absence below 5%' });
  });

  it('takes a grade under "Priority" for none', () => {
    const goals = goalsOf(
      '| Task | Priority | Due |\n|---|---|---|\n| Open two clinics in the north | High | May 2027 |',
    );
    expect(goals.map(({ text }) => text)).toEqual(['Open two clinics in the north']);
  });

  it('still puts actions below an objective that has no measure of its own', () => {
    const goals = goalsOf('| Objective | Actions |\n|---|---|\n| Patients feel safe | Open two clinics in the north |');
    expect(goals.map(({ text, objective }) => [text, objective])).toEqual([
      ['Open two clinics in the north', 'Patients feel safe'],
    ]);
  });
});
