import { expect, it } from 'vitest';
import { goalsOf } from './analysing.ts';

const said = (text: string) =>
  goalsOf(text).map(({ text: goal, objective, criteria }) => [
    goal,
    objective,
    criteria.relevant.given?.source ?? null,
  ]);

it('puts each row under the objective of its row, and goes on with it where the cell is empty', () => {
  expect(
    said(
      [
        'Objective\tKey result\tDue',
        'Patients get help the same day\tCut the time to a first answer from 9 hours to 3\t30 June 2027',
        '\tRaise the share of calls answered from 70% to 85%\t30 June 2027',
        'Nurses stay with us\tCut attrition from 14% to 9%\t31 December 2027',
      ].join('\n'),
    ),
  ).toEqual([
    ['Cut the time to a first answer from 9 hours to 3', 'Patients get help the same day', 'objective'],
    ['Raise the share of calls answered from 70% to 85%', 'Patients get help the same day', 'objective'],
    ['Cut attrition from 14% to 9%', 'Nurses stay with us', 'objective'],
  ]);
});

it('reads the same in Finnish', () => {
  expect(
    said(
      [
        '| Tavoite | Avaintulos |',
        '|---|---|',
        '| Potilaat saavat avun samana päivänä | Laskemme vastausajan 9 tunnista 3 tuntiin |',
        '| | Nostamme vastattujen puhelujen osuuden 70 prosentista 85 prosenttiin |',
      ].join('\n'),
    ).map(([, objective]) => objective),
  ).toEqual(['Potilaat saavat avun samana päivänä', 'Potilaat saavat avun samana päivänä']);
});

it('leaves a table alone that names goals in one column', () => {
  const [only] = said('Goal\tDue\nCut attrition from 14% to 9%\t31 December 2027\nOpen two clinics\t30 June 2027');
  expect(only).toEqual(['Cut attrition from 14% to 9%', null, null]);
});

it('takes a bare measure under "Key result" as one, its change from the cells beside it', () => {
  const goals = goalsOf(
    'Objective\tKey result\tBaseline\tTarget\nNew guests come back\tShare of guests who book again\t34 %\t60 %\n\tComplaints for each stay\t1.8\t1.0\n',
  );
  expect(goals.map(({ text, role }) => [text, role])).toEqual([
    ['Share of guests who book again', 'key_result'],
    ['Complaints for each stay', 'key_result'],
  ]);
  for (const { criteria } of goals) {
    expect(criteria.measurable.effective).toBe('met');
    expect(criteria.specific.effective).toBe('met');
  }
});

it('takes one word under "Key result" as one, with and without its numbers, in both languages', () => {
  const found = (text: string) =>
    goalsOf(text).map(({ text: goal, role, criteria }) => [goal, role, criteria.measurable.effective]);
  expect(found('Key result\tStart\tNow\tTarget\tDue\nNPS\t20\t25\t40\tQ2\nChurn\t4 %\t4 %\t\t\n')).toEqual([
    ['NPS', 'key_result', 'met'],
    ['Churn', 'key_result', 'partial'],
  ]);
  expect(
    found('Tavoite\tAvaintulos\tLähtötaso\tTavoitetaso\nSujuvat luvat\tKäsittelyaika\t60 pv\t30 pv\n').map(
      ([goal]) => goal,
    ),
  ).toEqual(['Käsittelyaika']);
  expect(found('Status\tOwner\nDone\tMaija\n')).toEqual([]);
});

it('leaves a row whose table names its objective to that one, whatever objective was open above', () => {
  expect(
    said(
      [
        'Objective: Developers ship without waiting for us',
        '- KR1: Median wait for a review from 9 hours to 4',
        '- KR2: Share of teams with environments of their own from 35% to 80%',
        '',
        '| Objective | Key result | Baseline | Target |',
        '|---|---|---|---|',
        '| Payments never fail | Payment success rate | 97.2% | 99% |',
      ].join('\n'),
    ).at(-1),
  ).toEqual(['Payment success rate', 'Payments never fail', 'objective']);
});
