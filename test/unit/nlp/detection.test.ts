import { describe, expect, it } from 'vitest';
import { goalsOf, textsOf } from './analysing.ts';

const inField = { surface: 'field', context: { label: 'Goal' } } as const;

describe('a field that asks for a goal', () => {
  it.each([
    'Lunch with Bob',
    '75',
    'Thanks for the cake, it was great!',
    'Could you review my PR?',
    'I met Anna yesterday.',
    'The meeting is at noon.',
    'ok',
    'Milk and eggs',
    'The server was down for two hours.',
  ])('does not make a goal of %j', (text) => expect(textsOf(text, inField)).toEqual([]));

  it.each([
    'Improve sales',
    'Better onboarding',
    'Be healthier',
    'Fewer complaints',
    'Shorter meetings',
    'Run a marathon',
    'Hire two engineers',
    'Increase revenue by 10%',
    'Finish my thesis by May',
  ])('finds %j', (text) => expect(textsOf(text, inField)).toEqual([text]));
});

describe('what stands next to a goal', () => {
  const goal = 'Reduce churn from 8% to 5% by June.';

  it.each(['Lunch is at noon.', 'The weather was nice yesterday.', 'Could you review my PR?'])(
    'leaves out %j, in a field too',
    (beside) => expect(textsOf(`${goal} ${beside}`, inField)).toEqual([goal]),
  );

  it('keeps the way to get there', () => {
    const text = `${goal} We do this by calling every customer.`;
    expect(textsOf(text, inField)).toEqual([text]);
  });

  it.each([
    ['prose', {}],
    ['paste', {}],
    ['field', inField.context],
  ] as const)('ends a bullet at the lines below it (%s)', (surface, context) =>
    expect(
      textsOf('- Reduce churn from 8% to 5% by June\nLunch is at noon.\nCould you review my PR?', { surface, context }),
    ).toEqual(['Reduce churn from 8% to 5% by June']),
  );
});

describe('lines that are no goals', () => {
  it.each([
    ['a report', 'Last spring we opened two shops and hired a manager.'],
    ['a status', 'On track, two of three done'],
    ['an instruction', 'Click Save to keep your changes.'],
    ['a requirement', 'The application must support two-factor sign-in.'],
    ['an acceptance criterion', 'Given an empty basket, the total is zero.'],
    ['a policy', 'Employees must lock their screens when they leave the desk.'],
    ['a definition', 'A key result is a measurable outcome.'],
    ['advertising', 'Our app brings you music on every device.'],
    ['a question', 'How will we know that we got there?'],
    ['a heading', 'Q3 goals'],
    ['advice', 'Good goals are specific, measurable and few.'],
    ['a forecast', 'These numbers are expected to rise in the coming years.'],
    ['talk of the text', 'In this post I will explain how our search works.'],
    ['a job', 'Responsible for the monthly newsletter'],
    ['an address', 'Write to ask@harbour.example.'],
    ['others', 'Analysts say that the market may double.'],
    ['a programme', 'Oct 12 - Nov 2: Applications are read by the jury'],
    ['a passing word of plans', 'The minutes record what we plan to do next.'],
    ['a routine', 'A member of the office will send the list round weekly.'],
  ])('%s: %j', (_kind, text) => {
    expect(goalsOf(text, { lines: true })[0]).toMatchObject({ isGoal: false });
    expect(textsOf(text, { surface: 'prose' })).toEqual([]);
  });
});

describe('advice on goals', () => {
  it.each(['Choose two to four key results', 'Write objectives that people remember', 'Now score your goals'])(
    'below %j is for a reader',
    (heading) =>
      expect(
        textsOf(`# Planning together\n\n## ${heading}\n\n- Pick measures that already exist\n- Give each an owner\n`),
      ).toEqual([]),
  );

  it('leads into a list and is no goal by itself', () =>
    expect(
      goalsOf('By the end of 2027 we want to reach the following:', { lines: true }).filter(({ isGoal }) => isGoal),
    ).toEqual([]));
});

describe('lines that are goals', () => {
  it.each([
    'Bring the average age of open tickets down to three days',
    'Open a second clinic in the harbour district',
    'We plan to run the training again in the autumn',
    "Next year I'd like to write more often",
    'Additionally, we plan to open the data to researchers',
    'Our aim for the year is to strengthen the work with families',
    'Based on the survey, agree on three improvements by May',
    'At least 40 active contributors by December',
    'I want us to have opened the new ward before Easter.',
    'Win back twenty lapsed members in the second quarter',
    'We would like the new line to carry two thousand passengers a day by May.',
    'Training for all drivers held by Q3',
  ])('%j', (text) => expect(goalsOf(text, { lines: true })[0]).toMatchObject({ isGoal: true }));
});

describe('what people write first', () => {
  it.each(['Increase sales', 'We will increase sales.', 'Cut costs', 'Improve quality', 'Lose weight', 'Raise NPS'])(
    'is a goal alone: %j',
    (text) => expect(textsOf(text)).toEqual([text]),
  );
});

describe('tables', () => {
  it('makes one goal of a row and reads the other cells by their headings', () => {
    const text = [
      '| Goal | Baseline | Target | Owner | Due | Status |',
      '|---|---|---|---|---|---|',
      '| Raise the NPS | 30 | 45 | Anna | June 2027 | on track |',
      '| Cut churn of small customers | 8% | 5% | Ben | Q2 2027 | 0.7 |',
    ].join('\n');
    const goals = goalsOf(text);
    expect(goals.map((goal) => goal.text)).toEqual(['Raise the NPS', 'Cut churn of small customers']);
    for (const { criteria } of goals) {
      expect(criteria.measurable.given).toMatchObject({ source: 'column' });
      expect(criteria.timeBound.given).toMatchObject({ source: 'column' });
      expect(criteria.achievable.given).toMatchObject({ source: 'column' });
    }
  });

  it('finds no goal in cells of status and score', () => {
    const text = '| Area | Status | Score |\n|---|---|---|\n| Sales | Reach 100% | 0.7 |\n| Support | On track | 0.4 |';
    expect(textsOf(text)).toEqual([]);
  });

  it('reads a table that was pasted from a sheet', () =>
    expect(
      textsOf('Project\tDue\tStatus\nLaunch the new shop\tJune 2027\tDone\nHire two engineers\tMay 2027\tOpen'),
    ).toEqual(['Launch the new shop', 'Hire two engineers']));
});

describe('pages of goals', () => {
  it('finds states under a heading that names key results, and not beside them', () => {
    const states = [
      'The new intake process is in use at all three sites',
      'Every ward has a trained supervisor',
      '200 visits a week',
    ];
    const text = `## Q3 2027 OKRs\n\n### Calm and safe wards\n\nKey results:\n${states.map((state) => `- ${state}`).join('\n')}`;
    const found = textsOf(text);
    for (const state of states) expect(found).toContain(state);
    expect(
      textsOf('The new intake process is in use at all three sites. Our office has room for thirty people.'),
    ).toEqual([]);
  });

  it('reads a key result whose label stands before a number', () => {
    const text =
      'O1: Parcels arrive when people are at home\nKR1 Late parcels down from 9 % to 2 %\nKR2 90% of parcels are tracked (now 64%)\nKR3 25 lockers in the harbour district\n';
    const [objective, ...keyResults] = goalsOf(text);
    expect(keyResults.map(({ text: words, role }) => [words, role])).toEqual([
      ['Late parcels down from 9 % to 2 %', 'key_result'],
      ['90% of parcels are tracked (now 64%)', 'key_result'],
      ['25 lockers in the harbour district', 'key_result'],
    ]);
    expect(objective?.set?.keyResults).toEqual([2, 3, 4]);
  });

  it('takes numbers in steps off the front, and leaves those that count', () => {
    const text = 'KR1.3 25 lockers in the harbour district\n1.2 Late parcels fall from 9% to 2% by June 2027\n';
    expect(textsOf(text)).toEqual([
      '25 lockers in the harbour district',
      'Late parcels fall from 9% to 2% by June 2027',
    ]);
  });

  it.each([
    'Export fails for reports with more than 10,000 rows',
    'Release went out on Tuesday, two fixes since',
    'Export failed in two offices on Tuesday',
    'As a buyer, I want to save a search so that I can run it again with one tap.',
  ])('leaves what is told of a thing, and what is wanted of software: %j', (text) =>
    expect(textsOf(`# Notes\n\n- ${text}\n`)).toEqual([]),
  );

  it('takes a label with its period off the front', () => {
    const text = '# Ward meeting\n\nTarget for the quarter: no more than four falls a month.\n';
    expect(textsOf(text)).toEqual(['no more than four falls a month.']);
  });

  it.each(['# Research', '# Study plan, spring term', 'My aims', 'Focus until year end'])(
    'takes no heading for a goal that only names what stands below it: %s',
    (heading) => {
      const goals = textsOf(`${heading}\n\n- Cut the time to a first answer from 9 hours to 3\n`);
      expect(goals).toEqual(['Cut the time to a first answer from 9 hours to 3']);
    },
  );

  it('reads a key result of few words, none of them in any list', () => {
    const text =
      'Objective 1: Build a team that stays\n- KR 1.1: Voluntary turnover < 8% (baseline 14%)\n- KR 1.2: Every nurse has a plan for the year\n';
    expect(textsOf(text)).toContain('Voluntary turnover < 8% (baseline 14%)');
  });

  it('takes no words before an open bracket for a label', () => {
    const [goal] = goalsOf('Online bookings from 20% to 50% [Due: 30 Sep 2027]', { lines: true });
    expect(goal?.criteria.specific.verdict).toBe('met');
  });

  it.each([
    '# Objectives of the project\n\nDropout is defined as absence of more than 60 days.\n',
    '# Test plan\n\n- Run the tests of the uploader\n- Check that the upload resumes\n',
  ])('leaves what a word means, and how something is tested: %j', (text) => expect(textsOf(text)).toEqual([]));

  it('leaves what a version holds', () =>
    expect(textsOf('# Release 4.2\n\n- Add dark mode\n- Fix the crash when the list is empty\n')).toEqual([]));

  it('takes a title of one line as a goal', () => {
    const title = 'Cut delivery times to two days by June';
    expect(textsOf(title, { structure: [{ start: 0, end: title.length, kind: 'title' }] })).toEqual([title]);
  });

  it('leaves a guide about goals alone, its examples included', () => {
    const guide = [
      'What is an objective? An objective is a short statement of what a team wants to reach. Good objectives are few and easy to remember. Key results are numbers that tell whether you got there.',
      'Writing good goals takes time. Each goal should name what changes and for whom. Goals without a date tend to slip, so every goal needs one. Set goals that stretch you, and review your goals each month.',
      'Many teams set goals that are too vague. A goal such as better service says nothing about how anybody would notice. Ask what a visitor would see, and write it down.',
    ].join('\n\n');
    expect(textsOf(guide, { surface: 'prose' })).toEqual([]);
  });
});

describe('a measure with the number it shall have', () => {
  it.each([
    'Uptime 99.9%',
    'NPS of 50',
    'NPS 45 → 60',
    'Candidate satisfaction 4.5/5',
    'Fill 8 of 10 open roles',
    'Drink less coffee',
  ])('is a goal alone: %j', (text) =>
    expect(goalsOf(text, { lines: true, language: 'en' })[0]).toMatchObject({ isGoal: true }),
  );

  it.each(['Uptime 99.9%', 'NPS of 50', 'NPS 45 → 60', 'Candidate satisfaction 4.5/5', 'Fill 8 of 10 open roles'])(
    'is a key result below an objective: %j',
    (text) =>
      expect(goalsOf(`# Q3 OKRs\n\n## Objective: Delight our guests\n\n- ${text}\n`).at(-1)).toMatchObject({
        text,
        role: 'key_result',
      }),
  );

  it.each([
    'Answer 90 % of the support requests within four hours',
    'Käsittelemme 95 % hakemuksista kahdessa viikossa',
  ])('is no piece of work where it says how much of something: %j', (text) =>
    expect(goalsOf(text, { lines: true })[0]?.role).toBe('key_result'),
  );

  it('stays a heading where it names goals: "Q3 OKRs"', () =>
    expect(textsOf('Q3 OKRs\n\n- Uptime 99.9%\n- NPS of 50\n')).toEqual(['Uptime 99.9%', 'NPS of 50']));
});
