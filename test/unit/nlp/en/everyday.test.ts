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
    ['measurable', 'Let every pupil have a tablet', 'every pupil'],
  ] as const)('for %s of “%s”: %s', (criterion, text, words) => {
    expect(quotedBy(criterion, text)).toBe(words);
  });
});
