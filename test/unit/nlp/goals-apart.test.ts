import { describe, expect, it } from 'vitest';
import { goalsOf, textsOf } from './analysing.ts';

const LONG = 'Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk';

describe('lines that are thoughts of their own', () => {
  it('keeps a long line without a full stop apart from the next', () => {
    expect(textsOf(`${LONG}\nIncrease sales in the northern stores`)).toEqual([
      LONG,
      'Increase sales in the northern stores',
    ]);
  });

  it.each(['', '.'])('reads a pasted list without bullets, lines ending in %j', (stop) => {
    const lines = [
      `Increase sales in the northern stores${stop}`,
      `Hire two engineers for payments${stop}`,
      `Improve the onboarding of new customers${stop}`,
    ];
    expect(textsOf(lines.join('\n'))).toEqual(lines);
  });

  it.each(['\n', ' '])('keeps two intentions apart when %j parts them', (gap) => {
    const goals = ['We will cut churn to 5% by June.', 'We will improve onboarding for new customers.'];
    expect(textsOf(goals.join(gap))).toEqual(goals);
  });

  it.each([
    ['We will open a shop in the harbour.', 'Second, we want to halve the queue at noon from 12 minutes to 6.'],
    [
      'Second, we want to halve the queue at noon from 12 minutes to 6.',
      'Third, we will rebuild the terrace with our guests.',
    ],
    [
      'Ensinnäkin nostamme lukutaidon hyvälle tasolle toukokuuhun mennessä.',
      'Kolmanneksi rakennamme leikkipaikan vanhempien kanssa.',
    ],
  ])('keeps apart what a text counts off: %j %j', (one, other) =>
    expect(textsOf(`${one} ${other}`)).toEqual([one, other]),
  );

  it('keeps the means with the goal', () => {
    const text =
      'We will open a shop in Turku by June. This gives customers in the south a place to visit. We will do this by renting the old bank.';
    expect(textsOf(text)).toEqual([text]);
  });

  it('keeps the lines of a chat without capitals apart', () => {
    const goal = 'plan for next sprint: bring p95 latency of search below 300ms, currently 480';
    expect(textsOf(`two deals slipped to march\n${goal}\nlet's grab lunch at noon`)).toEqual([goal]);
  });

  it('joins a paragraph that is hard-wrapped', () => {
    const text =
      'We will reduce the churn of small customers from 8% to 5%\nby the end of June 2027, which we do by calling each of\nthem once a quarter and by asking what they miss in our\nproduct.';
    expect(textsOf(text)).toEqual([text]);
  });
});

describe('plain goals in prose', () => {
  it.each([
    [`${LONG}.`, `${LONG}.`],
    [
      'We had a good quarter and the team has grown. We will improve onboarding for new customers. The office is closed on Friday.',
      'We will improve onboarding for new customers.',
    ],
  ])('finds the goal in %j', (text, goal) => expect(textsOf(text, { surface: 'prose' })).toEqual([goal]));

  it.each([
    'Hi Anna, could you send me the slides? We will meet on Friday at noon. Best, Tom',
    'I will be out of office until Monday. We will get back to you next week.',
    'The build is broken again. Fix the login test and rerun it.',
  ])('leaves %j', (text) => expect(textsOf(text, { surface: 'prose' })).toEqual([]));
});

describe('the structure of an OKR', () => {
  const text = [
    'Objective: Increase sales by 10%',
    'Key results:',
    '- Sell to 10 new customers',
    '- Increase the deal value by 20%',
    '- Shortening the sales cycle by 10%.',
    '',
    'Objective: Reduce customer churn by 2%',
    'Key results:',
    '- Improve customer satisfaction scores by 5%',
    '- Keeping 92% of current customers.',
    '- Reduction of support requests by 8%',
  ].join('\n');

  it('makes every bullet a key result, whatever its form', () => {
    expect(goalsOf(text).map(({ line, role }) => `${line} ${role}`)).toEqual([
      '1 objective',
      '3 key_result',
      '4 key_result',
      '5 key_result',
      '7 objective',
      '9 key_result',
      '10 key_result',
      '11 key_result',
    ]);
    for (const goal of goalsOf(text).filter(({ role }) => role === 'key_result'))
      expect(goal.criteria.measurable.verdict, goal.text).toBe('met');
  });

  it('links the sets with all their bullets', () => {
    expect(goalsOf(text).flatMap(({ set }) => (set ? [set.keyResults] : []))).toEqual([
      [3, 4, 5],
      [9, 10, 11],
    ]);
  });

  it.each(['Is this still right?', 'https://example.org/board', 'Note: numbers follow'])('leaves out %j', (bullet) => {
    expect(textsOf(`Objective: Win small clinics\nKey results:\n- Policy is published\n- ${bullet}\n`)).toEqual([
      'Win small clinics',
      'Policy is published',
    ]);
  });
});
