import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../../utils/nlp/criteria/reading.ts';
import { annotate } from '../../../utils/nlp/languages/en/annotate.ts';
import type { Quantity, Reference } from '../../../utils/nlp/types.ts';

const reference: Reference = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } };
const read = (text: string): readonly Quantity[] => annotate(text, reference).quantities;
const brief = (text: string): string[] => read(text).map(({ kind, value, part }) => `${kind} ${value} ${part}`);

describe('quantities', () => {
  it.each([
    ['Raise NPS from 31 to 45', ['count 31 baseline', 'count 45 target']],
    ['Quote turnaround is one day instead of three', ['duration 1 target', 'duration 3 baseline']],
    ['One day we open a shop', []],
    ['Reduce time to quote to one day', ['duration 1 target']],
    ['We want to one day run a shop', []],
    ['Raise NPS from -10 to 25', ['count -10 baseline', 'count 25 target']],
    ['Grow revenue from 10 to 5 million', ['count 10000000 baseline', 'count 5000000 target']],
    ['Grow revenue from €1.2 to €1.5M', ['money 1200000 baseline', 'money 1500000 target']],
    ['Grow revenue from 900k to 1 million', ['count 900000 baseline', 'count 1000000 target']],
    ['Grow from 500 to 1 million users', ['count 500 baseline', 'count 1000000 target']],
    ['Cut churn from 8% to 5%', ['percent 8 baseline', 'percent 5 target']],
    ['Changeover 50 min to 30 min', ['duration 50 baseline', 'duration 30 target']],
    ['Save 3000 for the kitchen', ['money 3000 plain']],
    ['Keep 7 out of 10 apprentices', ['ratio null plain']],
    ['Digitise the maps of the 1920s', []],
    ['NPS 31 → 45', ['count 31 baseline', 'count 45 target']],
    ['Increase sales by 10 %', ['percent 10 change']],
    ['Cut churn by 2 percentage points', ['points 2 change']],
    ['Reach €4.0M of revenue', ['money 4000000 target']],
    ['Win 10k users', ['count 10000 plain']],
    ['Win 1,500 users', ['count 1500 plain']],
    ['Win twenty-five users', ['count 25 plain']],
    ['Keep response time under 30 min', ['duration 30 bound']],
    ['Cut costs by a quarter', ['ratio null change']],
    ['Publish a blog post every week', ['ratio 1 plain']],
    ['Keep zero critical bugs open', ['all 0 bound']],
    ['Move all services to the new cluster', ['all 1 bound']],
    ['Double the number of sign-ups', ['multiplier 2 change']],
    ['Raise the rating from 3.9/5 to 4.5/5', ['ratio 3.9 baseline', 'ratio 4.5 target']],
    ['Achieve 9/10 satisfaction', ['ratio 9 target']],
    ['Staff turnover < 8% (baseline 14%)', ['percent 8 bound', 'percent 14 baseline']],
    ['Lead time under one day', ['duration 1 bound']],
    ['Reach 92% retention', ['percent 92 target']],
    ['Cut absence by 1.5 percentage points', ['points 1.5 change']],
    ['Finish the 500m swim', ['count 500 plain']],
    ['Swim the mile in under 27:30', ['duration 27.5 bound']],
    ['Climb from seventh to fourth place', ['rank 7 baseline', 'rank 4 target']],
    ['Cut overtime from 310 to 200 hours a month', ['count 310 baseline', 'ratio 200 target']],
    ['Practise from two to four times a week', ['count 2 baseline', 'ratio 4 target']],
    ['Increase deal size from 1500 to 2000 euros by 31 May 2027', ['count 1500 baseline', 'money 2000 target']],
    ['Increase users from 1000 to 1950 by May', ['count 1000 baseline', 'count 1950 target']],
    ['Increase users from 1000 to 2099 by May', ['count 1000 baseline', 'count 2099 target']],
    ['Increase users from 2000 to 2050 by May', ['count 2000 baseline', 'count 2050 target']],
    ['Increase users to 2000 by May', ['count 2000 target']],
    ['Grow from 1200 to 2000 users by May', ['count 1200 baseline', 'count 2000 target']],
    ['Reduce backlog from 2000 to 500', ['count 2000 baseline', 'count 500 target']],
    ['Users: 2000 → 3500 by May', ['count 2000 baseline', 'count 3500 target']],
    ['Sell 2000 umbrellas by May', ['count 2000 plain']],
    ['Deploy from weekly to daily', ['ratio 52 baseline', 'ratio 365 target']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    'Ship version 2.0 of the planner',
    'Get ISO 27001 for the platform',
    'Finish the plan in Q3 2027',
    'Open the shop by 31 May 2027',
    'Move phase 2 to the new team',
    'Support Python 3 in the parser',
    'Grow revenue from 2024 to 2026',
    'Grow revenue from 1 March 2027 to 2030',
    'By 2027 customers can pay by card',
    'Launch our 2027 products by May',
    '1. Launch the portal',
    'Finish part 3/5 of the course',
    'Answer customers 24/7',
    'We will focus on three things: speed, care and calm',
    'Become a B2B company',
    'Rewrite chapter three of the handbook',
    'Start a reading hour in grades 1–3',
    'Adopt IFRS 16 reporting',
    'Ship dark mode in the 5.2 release',
    'Open the shop at 9:30 on Saturdays',
    'Prepare the slides for the March board meeting',
  ])('counts nothing in: %s', (text) => {
    expect(targetsOf(annotate(text, reference))).toEqual([]);
  });

  it('takes "up to" for no target', () => {
    expect(read('Cut costs by up to 20 %')[0]?.open).toBe(true);
    expect(targetsOf(annotate('Cut costs by up to 20 %', reference))).toEqual([]);
  });

  it('takes a blank for a placeholder', () => {
    expect(read('Raise retention to X %').map(({ kind }) => kind)).toEqual(['placeholder']);
  });

  it('names what it counts', () => {
    const text = 'Win 10 new customers in Finland';
    const { measure } = read(text)[0] ?? {};
    expect(measure && text.slice(measure.start, measure.end)).toBe('new customers');
  });

  it.each([
    ['Repairs done on the first visit rise from 60 % to 80 %', 'Repairs'],
    ['Calls answered first time go up from 60 % to 80 %', 'Calls'],
    ['Meals sent back by the wards fall to 3 %', 'Meals'],
  ])('move what the sentence speaks of: %s', (text, moves) => {
    const { measure } = read(text)[0] ?? {};
    expect(measure && text.slice(measure.start, measure.end)).toBe(moves);
    expect(annotate(text, reference).cues.map(({ cue }) => cue)).toContain('action-topic');
  });

  it('leaves the number of the reason to the reason', () => {
    expect(targetsOf(annotate('Renew the guide because we hire five people', reference))).toEqual([]);
  });
});
