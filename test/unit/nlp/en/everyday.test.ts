import { describe, expect, it } from 'vitest';
import { goalsOf } from '../analysing.ts';

const LEVEL = { missing: 0, partial: 1, met: 2 } as const;
const LETTERS = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

const judge = (text: string) => goalsOf(text, { lines: true, language: 'en' })[0]?.criteria;

/** Specific, measurable, achievable, relevant, time-bound: 0 missing, 1 partial, 2 met. */
const judged = (text: string): string => {
  const criteria = judge(text);
  return LETTERS.map((criterion) => LEVEL[criteria?.[criterion].verdict ?? 'missing']).join('');
};

/** The words that a criterion's message quotes. */
const quotedBy = (criterion: (typeof LETTERS)[number], text: string): unknown =>
  judge(text)?.[criterion].message.values?.['words'];

describe('goals as people write them', () => {
  it.each([
    ['22012', 'Increase weekly active teams 3x by EOY'],
    ['22202', 'We want to be the first choice of one carpenter in three by 2029 (today one in six)'],
    ['22210', 'Raise the share of home buyers from one in ten to one in five'],
    ['21102', 'Finish one in two weeks'],
    ['22102', 'Deploy at least daily by the end of Q2'],
    ['21100', 'Publish at least monthly reports'],
    ['22012', 'We want to be carbon neutral by 2030'],
    ['22010', 'Reach carbon neutrality'],
    ['22002', 'Net zero by 2040'],
    ['10000', 'Be neutral in the debate'],
    ['22102', 'Learn Spanish to B1 level before my trip in August'],
    ['22002', 'Reach B2 in German by June'],
    ['22112', 'Let every pupil have a tablet by August 2027'],
    ['10010', 'Let every pupil have a voice'],
    ['22102', 'Everyone in the team has a personal development plan by end of January'],
    ['22100', 'Everyone has had a career talk'],
    ['10000', 'Everyone feels welcome'],
    ['21100', 'Win the Kesko account'],
    ['10000', 'Win the trust of parents'],
    ['21102', 'Ace the PMP exam in October'],
    ['00000', 'We are going to invest in our people and strengthen our culture'],
    ['21100', 'Invest in a new milling machine'],
    ['10000', 'A service team people want to stay in'],
    ['00000', 'Improve collaboration between product and sales'],
    ['22010', 'Increase sales and marketing by 10%'],
    ['22100', 'Walk 10,000 steps a day'],
    ['21100', 'Review the budget'],
    ['22102', 'We will not open new offices in 2027'],
    ['10010', 'We will not compromise on quality'],
    ['22100', 'Releases weekly'],
  ])('%s %s', (verdicts, text) => {
    expect(judged(text)).toBe(verdicts);
  });
});

describe('what is quoted back', () => {
  it.each([
    ['specific', 'Win back customers', 'customers'],
    ['specific', 'Expand into Germany', 'Expand into Germany'],
    ['specific', 'Get our act together on security', 'Get'],
    ['measurable', 'Cut back on sugar', 'sugar'],
    ['achievable', 'Run 12 experiments in Q1, of which at least 4 are shipped', 'Run 12 experiments'],
    ['achievable', 'We will not open new offices in 2027', 'not open new offices'],
    ['specific', 'Read more books this year', 'Read more books'],
    ['measurable', 'Releases weekly', 'Releases weekly'],
    ['measurable', 'Let every pupil have a tablet', 'every pupil'],
  ] as const)('for %s of “%s”: %s', (criterion, text, words) => {
    expect(quotedBy(criterion, text)).toBe(words);
  });
});

describe('whether it is a goal', () => {
  it.each([
    'Abandoned calls must fall below 5%.',
    'Increase in sales by 20%',
    'Ace the PMP exam in October',
    'Add 3 engineers to the team',
    'Our target for 2027 is to sell 500 units',
    'Save the oak by May 2027',
    'We will not open new offices in 2027',
  ])('is one: %s', (text) => {
    expect(goalsOf(text, { lines: true, language: 'en' })[0]?.isGoal).toBe(true);
  });

  it.each([
    'Sales grew by 12% in 2025',
    'Our target customer is a 35-year-old carpenter',
    'Save the date: 12 March 2027',
    'Add 2 tbsp of sugar',
    'The algorithm aims to minimise loss by 0.1% each step',
    'The law requires a 55% reduction in emissions by 2030',
    'Increase in the font size',
    'Receipts must be submitted within 30 days',
  ])('is none: %s', (text) => {
    expect(goalsOf(text, { lines: true, language: 'en' })[0]?.isGoal).toBe(false);
  });
});
