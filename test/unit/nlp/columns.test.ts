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

describe('a table of goals with measures', () => {
  it('states a goal in each row, also where nothing is filled in yet', () => {
    const goals = goalsOf(
      [
        '| Tavoite | Mittari | Lähtötaso | Tavoitetaso 2027 |',
        '|---|---|---|---|',
        '| Sujuvat luvat | Käsittelyaika | 60 pv | 30 pv |',
        '| Puhtaat vedet | Fosfori µg/l | 35 | |',
      ].join('\n'),
    );
    expect(goals.map(({ text, criteria }) => [text, criteria.timeBound.given?.text ?? null])).toEqual([
      ['Sujuvat luvat', 'Tavoitetaso 2027'],
      ['Puhtaat vedet', null],
    ]);
  });
});

describe('tables whose first row is no row of headings', () => {
  const GOAL = 'Increase the renewal rate from 80% to 90% by 30 June 2027.';
  const cell = (words: string, at: string, row: number, column: number) => {
    const start = at.indexOf(words);
    return { start, end: start + words.length, kind: 'cell' as const, table: 0, row, column };
  };

  it('is a page laid out by a table', () => {
    const text = `Notes of the week.\n${GOAL}`;
    const structure = [cell('Notes of the week.', text, 0, 0), cell(GOAL, text, 0, 0)];
    expect(goalsOf(text, { structure }).map((goal) => goal.text)).toEqual([GOAL]);
  });

  it('has its headings at the side', () => {
    const text = `Goal\n${GOAL}\nNo.\n4`;
    const structure = [
      cell('Goal', text, 0, 0),
      cell(GOAL, text, 0, 1),
      cell('No.', text, 1, 0),
      cell('4', text, 1, 1),
    ];
    expect(goalsOf(text, { structure }).map((goal) => goal.text)).toEqual([GOAL]);
  });

  it('is left alone where it is one', () => {
    const text = `No.\nGoal\n4\n${GOAL}`;
    const structure = [
      cell('No.', text, 0, 0),
      cell('Goal', text, 0, 1),
      cell('4', text, 1, 0),
      cell(GOAL, text, 1, 1),
    ];
    const [goal] = goalsOf(text, { structure });
    expect(goal?.text).toBe(GOAL);
  });
});
