import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeInSteps, judgeGoal } from '../../../utils/nlp/analyze.ts';
import { CRITERIA, type Goal, type Span } from '../../../utils/nlp/types.ts';
import { analysed, goalsOf, options, textsOf } from './analysing.ts';

describe('what is a goal', () => {
  it.each([
    'Increase sales',
    'Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk',
    'Our goal is to become the first choice of mid-size clinics.',
    'We will publish the new onboarding guide by the end of May.',
    'Raise the share of orders that arrive on time from 91% to 97%',
    'Hire two backend engineers for payments',
  ])('finds %j', (text) => expect(goalsOf(text, { lines: true })[0]?.isGoal).toBe(true));

  it.each([
    'The meeting is at noon.',
    'We raised our score to 45 last year.',
    'Can we cut churn to 5 %?',
    'Click Save to continue.',
    'A key result is a measurable outcome.',
    'Employees must submit receipts within 30 days.',
    'The dashboard shows daily users.',
    'Q3 goals',
    'On track',
    'You can change your password in the settings.',
  ])('leaves %j', (text) => expect(goalsOf(text, { lines: true })[0]?.isGoal).toBe(false));

  it('is quieter in prose than in a field', () => {
    const text =
      'Our office is on the second floor. It was painted in 2019, and the kitchen is shared with two other companies.';
    expect(textsOf(text, { surface: 'prose' })).toEqual([]);
  });
});

describe('roles and labels', () => {
  it('takes the role from the label, which is not part of the goal', () => {
    const [objective, keyResult] = goalsOf(
      'Objective: Win the trust of small clinics\n- KR1: Raise NPS from 30 to 45\n',
    );
    expect(objective).toMatchObject({ role: 'objective', text: 'Win the trust of small clinics' });
    expect(keyResult).toMatchObject({
      role: 'key_result',
      text: 'Raise NPS from 30 to 45',
      objective: 'Win the trust of small clinics',
    });
  });

  it('puts what the set lacks on the objective', () => {
    const [objective] = goalsOf('Objective: Win the trust of small clinics\n- KR1: Raise NPS from 30 to 45\n');
    expect(objective?.set?.keyResults).toEqual([2]);
  });
});

describe('what the context gives', () => {
  it('takes the period from the heading', () => {
    const [goal] = goalsOf('# Q3 2027 OKRs\n\n- Raise NPS from 30 to 45\n');
    expect(goal?.criteria.timeBound).toMatchObject({
      verdict: 'missing',
      effective: 'met',
      given: { source: 'heading', line: 1 },
    });
    expect(goal?.deadline).toMatchObject({ end: '2027-09-30', source: 'heading' });
  });

  it('takes due date, baseline, target and reason from the columns of a table', () => {
    const [goal] = goalsOf(
      '| Goal | Baseline | Target | Due | Why | Status |\n|---|---|---|---|---|---|\n| Reduce churn | 8% | 5% | 30 June 2027 | Keep revenue | on track |\n',
    );
    expect(goal?.text).toBe('Reduce churn');
    for (const criterion of ['measurable', 'achievable', 'relevant', 'timeBound'] as const) {
      expect(goal?.criteria[criterion].given, criterion).toMatchObject({ source: 'column', line: 3 });
    }
  });

  it('takes the due date of the field', () => {
    const [goal] = goalsOf('Raise NPS from 30 to 45', {
      surface: 'field',
      context: { label: 'Goal', due: '30 June 2027' },
    });
    expect(goal?.criteria.timeBound.given).toMatchObject({ source: 'field', line: null });
  });

  it('takes the purpose of a key result from its objective', () => {
    const goals = goalsOf('Objective: Win the trust of small clinics\n- KR1: Raise NPS from 30 to 45\n');
    expect(goals[1]?.criteria.relevant.given).toMatchObject({ source: 'objective', line: 1 });
  });
});

describe('blocks', () => {
  it('judges the sentences of one item as one goal', () => {
    const goals = goalsOf(
      '# Goals\n\n- Create an onboarding programme for new reps. This helps them reach their quota.\n',
    );
    expect(goals.map(({ line, endLine, text }) => [line, endLine, text])).toEqual([
      [3, 3, 'Create an onboarding programme for new reps. This helps them reach their quota.'],
    ]);
  });

  it('keeps sentences with targets of their own apart', () => {
    expect(textsOf('# Goals\n\n- Reduce churn from 8% to 5%. Raise NPS from 30 to 45.\n')).toHaveLength(2);
  });
});

describe('being asked', () => {
  it('judges what it is told to, whatever the detector thinks', () => {
    const text = 'The meeting is at noon.';
    expect(textsOf(text, { force: [{ start: 0, end: text.length }] })).toEqual([text]);
  });

  it('judges a goal again with other words, in its place', () => {
    const [goal] = goalsOf('# Q3 2027 OKRs\n\n- Raise the NPS of small clinics\n');
    const again = judgeGoal('Raise NPS from 30 to 45', goal as Goal, options());
    expect(again.role).toBe(goal?.role);
    expect(again.criteria.timeBound.given).toEqual(goal?.criteria.timeBound.given);
    expect(again.criteria.measurable.verdict).toBe('met');
  });

  it.each([
    ['Grow sales', 'Grow sales from 5 to [target] by [date]', { measurable: 'partial', timeBound: 'missing' }],
    ['Grow sales', 'Grow sales from 5 to 9 by [date]', { measurable: 'met', timeBound: 'missing' }],
    ['Kasvata myyntiä', 'Kasvata myyntiä 5 %:lla [date] mennessä', { measurable: 'met', timeBound: 'missing' }],
    // The writer's own bracket is a place that was left open.
    ['Grow sales by [date]', 'Grow sales by [date]', { measurable: 'partial', timeBound: 'partial' }],
  ])('counts nothing for the blanks of a rewrite that are still empty: %j as %j', (before, now, verdicts) => {
    const [goal] = goalsOf(before, { lines: true });
    const { criteria } = judgeGoal(now, goal as Goal, options());
    expect({ measurable: criteria.measurable.verdict, timeBound: criteria.timeBound.verdict }).toEqual(verdicts);
  });

  it('brings the rewrites of a goal that was read without them, and changes no verdict', () => {
    const text = [
      '# Q3 2027 OKRs',
      '## Objective: Make support calm for small clinics',
      '- KR1: Cut the first reply from 9 h to 2 h',
      '- KR2: Hire two agents',
      '## Goals for the team',
      '- Increase sales',
      '- Our aim is to raise the NPS of small clinics',
    ].join('\n\n');
    const whole = goalsOf(text);
    expect(whole).toHaveLength(5);
    const bare = goalsOf(text, { withoutRewrites: true });
    expect(bare).toEqual(whole.map((goal) => ({ ...goal, suggestions: [] })));
    const told = ({ role, score, expected, deadline, set, criteria, suggestions }: Goal) => ({
      ...{ role, score, expected, deadline, set },
      criteria: CRITERIA.map((name) => ({ ...criteria[name], evidence: [], undermines: [], findings: [] })),
      suggestions: suggestions.map(({ edits, ...rest }) => ({ ...rest, edits: edits.map((edit) => edit.text) })),
    });
    expect(bare.map((goal) => told(judgeGoal(goal.text, goal, options())))).toEqual(whole.map(told));
  });

  it('gives one record a line', () => {
    expect(goalsOf('Increase sales\n\nThe meeting is at noon.', { lines: true }).map(({ line }) => line)).toEqual([
      1, 3,
    ]);
  });
});

describe('the cache', () => {
  it('changes nothing but the time it takes', () => {
    const text = '# Goals\n\n- Raise NPS from 30 to 45\n- Reduce churn by June 2027\n';
    const cache = new Map<string, unknown>();
    const first = analysed(text, { cache });
    expect(analysed(`\n${text}`, { cache }).goals.map(({ text: words, score }) => [words, score])).toEqual(
      first.goals.map(({ text: words, score }) => [words, score]),
    );
    expect(analysed(text, { cache })).toEqual(analysed(text));
  });
});

/** Offsets are in bounds and never inside a surrogate pair. */
const sound = (text: string, { start, end }: Span): boolean => {
  const inside = (at: number): boolean =>
    at > 0 &&
    at < text.length &&
    /[\uD800-\uDBFF]/u.test(text[at - 1] ?? '') &&
    /^[\uDC00-\uDFFF]/u.test(text[at] ?? '');
  return start >= 0 && start <= end && end <= text.length && !inside(start) && !inside(end);
};

const spansOf = (goal: Goal): Span[] => [
  goal,
  ...Object.values(goal.criteria).flatMap(({ evidence, undermines, findings }) => [
    ...evidence,
    ...undermines,
    ...findings.map(({ span }) => span),
  ]),
];

const FRAGMENTS = [
  'Reduce churn',
  ' from 8% to 5%',
  ' by June 2027',
  '- ',
  '\n',
  '\r\n',
  '# Goals',
  '| a | b |',
  '|---|---|',
  '\t',
  '**',
  '`',
  '[x](y)',
  '<!--',
  '-->',
  '. ',
  '😀',
  '👩‍👩‍👧',
  '\ud83d',
  '\udc00',
  '\0',
  '\ufeff',
  'مرحبا ',
  'KR1: ',
  'so that users gain',
  '```',
  '---',
  '> ',
  '1. ',
  '…',
  '“',
  '”',
  'We will ',
];
const goalish = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 24 })
  .map((parts) => parts.join(''));

describe('a day that has passed', () => {
  const PAST = 'Reduce churn from 5% to 3% by 31 December 2025';
  const timeOf = (more: Parameters<typeof goalsOf>[1]) => goalsOf(PAST, more)[0]?.criteria.timeBound.effective;

  it('is a slip in a text as in a line by itself', () => {
    expect([timeOf({}), timeOf({ lines: true })]).toEqual(['partial', 'partial']);
  });
  it('is none where nobody knows when it was written', () => {
    expect(timeOf({ lines: true, undated: true })).toBe('met');
  });
});

describe('any text', () => {
  it.each([{ lines: false }, { lines: true }])(
    'is analysed without an exception, with sound offsets (%o)',
    ({ lines }) => {
      fc.assert(
        fc.property(goalish, (text) => {
          for (const goal of goalsOf(text, {
            lines,
            surface: 'field',
            force: lines ? [] : [{ start: 0, end: text.length }],
          })) {
            expect(goal.text).toBe(text.slice(goal.start, goal.end));
            for (const span of spansOf(goal)) expect(sound(text, span), JSON.stringify([text, span])).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    ['a line of 100,000 characters', 'word '.repeat(20_000)],
    ['100,000 characters without a blank', 'x'.repeat(100_000)],
    ['10,000 marks', '*_[`<'.repeat(10_000)],
    ['10,000 lines', 'The office has a kitchen.\n'.repeat(10_000)],
    ['open brackets', '['.repeat(50_000)],
    ['tabs', 'a\t'.repeat(20_000)],
  ])('takes a bounded number of steps: %s', (_name, text) => {
    let steps = 0;
    for (const _ of analyzeInSteps(text, options())) steps += 1;
    expect(steps).toBeLessThan(25_000);
  });

  it('says that it read only the first part of a text that is too long', () => {
    const result = analysed('The office has a kitchen.\n'.repeat(70_000));
    expect(result.truncated).toBe(true);
  }, 60_000);
});
