import { describe, expect, it } from 'vitest';
import { annotate } from '../../../utils/nlp/languages/en/annotate.ts';
import type { Reference, TimeExpression } from '../../../utils/nlp/types.ts';

const calendarYear: Reference = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } };
const fromFebruary: Reference = { today: '2026-11-23', calendar: { firstMonth: 2, cycle: 'quarter' } };

const timesOf = (text: string, reference = calendarYear): readonly TimeExpression[] => annotate(text, reference).times;
const endOf = (text: string, reference = calendarYear): string | null | undefined =>
  timesOf(text, reference).find(({ kind }) => kind === 'deadline' || kind === 'period' || kind === 'duration')?.to;

describe('ends of calendar expressions, read on 23 November 2026', () => {
  it.each([
    ['Open the shop by 31 May', '2027-05-31'],
    ['Close the monthly books in 4 days by the end of Q1', '2027-03-31'],
    ['Publish the accounts by the close of Q2', '2027-06-30'],
    ['Publish the accounts by month-end', '2026-11-30'],
    ['Lift the open rate from 19 % to 26 % in six weeks', '2027-01-04'],
    ['Answer nine of ten calls every month of 2027', '2027-12-31'],
    ['Prepare the slides for the March board meeting', '2027-03-31'],
    ['Keep the rating at 4.5 or above all year', '2026-12-31'],
    ['Keep uptime at 99.9% for the whole quarter', '2026-12-31'],
    ['Swim twice a week for the whole of 2027', '2027-12-31'],
    ['Close the kitchen for the rest of 2026', '2026-12-31'],
    ['Revenue 2.4 M€ -> 3 M€ 2027', '2027-12-31'],
    ['NPS 40 -> 50 2027', '2027-12-31'],
    ['Teach all year 6 pupils to swim', undefined],
    ['Win eight home games this season', null],
    ['Publish a story a month through December', '2026-12-31'],
    ['Open the shop by May 31st, 2027', '2027-05-31'],
    ['Open the shop by the 31st of May', '2027-05-31'],
    ['Open the shop by 2027-05-31', '2027-05-31'],
    ['Open the shop by 31.5.2027', '2027-05-31'],
    ['Open the shop by 5/31/2027', '2027-05-31'],
    ['Open the shop by the end of May', '2027-05-31'],
    ['Open the shop by mid-May', '2027-05-15'],
    ['Open the shop in early May 2027', '2027-05-10'],
    ['Open the shop before 1 June', '2027-05-31'],
    ['Open the shop in May', '2027-05-31'],
    ['Open the shop by December', '2026-12-31'],
    ['Open the shop by Friday', '2026-11-27'],
    ['Run a marathon this October', '2027-10-31'],
    ['Open the shop in Q3', '2027-09-30'],
    ['Open the shop by the end of Q1 2027', '2027-03-31'],
    ['Open the shop by 2027 Q2', '2027-06-30'],
    ['Open the shop in FY27 H1', '2027-06-30'],
    ['Open the shop in H2 2027', '2027-12-31'],
    ['Open the shop in the second quarter of 2027', '2027-06-30'],
    ['Open the shop in FY28', '2028-12-31'],
    ['Be open when FY2028 ends', '2028-12-31'],
    ['Be open before Q3 is over', '2027-09-30'],
    ['Open the shop this quarter', '2026-12-31'],
    ['Open the shop next quarter', '2027-03-31'],
    ['Open the shop this year', '2026-12-31'],
    ['Open the shop next month', '2026-12-31'],
    ['Open the shop this week', '2026-11-29'],
    ['Open the shop by the end of the year', '2026-12-31'],
    ['Open the shop by EOY', '2026-12-31'],
    ['Open the shop in 2027', '2027-12-31'],
    ['Open the shop by 2028', '2028-12-31'],
    ['Open the shop within four months', '2027-03-23'],
    ['Open the shop in the next six weeks', '2027-01-04'],
    ['Open the shop over the next two sprints', '2026-12-21'],
    ['Open the shop six months from now', '2027-05-23'],
    ['Open the shop by Christmas', '2026-12-24'],
    ['Open the shop before summer 2027', '2027-05-31'],
    ['Open the shop from May to 31 August 2027', '2027-08-31'],
    ['Keep the shop open for six months', '2027-05-23'],
    ['Open the shop by Easter', '2027-03-28'],
    ['Open the shop by Thanksgiving', '2026-11-26'],
    ['Open the shop by Black Friday 2027', '2027-11-26'],
    ['Open the shop before Midsummer', '2027-06-24'],
    ['Open the shop by next spring', '2027-05-31'],
    ['Open the shop this spring', '2027-05-31'],
    ['Open the shop by the end of next month', '2026-12-31'],
    ['Open the shop by end of week', '2026-11-29'],
    ['Open the shop by next Friday', '2026-12-04'],
    ['Open the shop by Tuesday week', '2026-12-01'],
    ['Open the shop by Tuesday fortnight', '2026-12-08'],
    ['Open the shop by Tuesday, week 50', '2026-11-24'],
    ['Open the shop by the last Friday of March', '2027-03-26'],
    ['Open the shop in the second half of May', '2027-05-31'],
    ['Open the shop in June next year', '2027-06-30'],
    ['Open the shop by next June', '2027-06-30'],
    ['Open the shop by the 15th', '2026-12-15'],
    ['Open the shop by 6/30', '2027-06-30'],
    ['Open the shop in 1H27', '2027-06-30'],
    ['Open the shop by CW 14', '2027-04-11'],
    ['Open the shop by 2027-W14', '2027-04-11'],
    ['Open the shops from Q1 to Q3 2027', '2027-09-30'],
    ['Open the shop by end of fiscal year', '2026-12-31'],
    ['Open the shop by FY end', '2026-12-31'],
    ['Open the shop in FY 26/27', '2027-12-31'],
    ['Open the shop next FY', '2027-12-31'],
    ['Open the shop by EOY 2027', '2027-12-31'],
    ['Open the shop by YE27', '2027-12-31'],
    ['Open the shop by end-2027', '2027-12-31'],
    ['Open the shop by mid-2027', '2027-06-30'],
    ['Open the shop by mid-year', '2027-06-30'],
    ['Open the shop by year’s end', '2026-12-31'],
    ['Open the shop by the turn of the year', '2026-12-31'],
    ['Open the shop by late spring', '2027-05-31'],
    ['Open the shop in six weeks’ time', '2027-01-04'],
    ['Open the shop 90 days from today', '2027-02-21'],
    ['Open the shop by this time next year', '2027-11-23'],
    ['Open the shop on or before 7 December', '2026-12-07'],
    ['Open the shop between January and June', '2027-06-30'],
    ['Open the shop in 1Q27', '2027-03-31'],
    ['Open the shop by 2027Q2', '2027-06-30'],
    ['Open the shop by 12/2027', '2027-12-31'],
    ['Open the shop by the end of the decade', '2030-12-31'],
    ['Open the shop by the end of the school year', '2027-06-30'],
    ['Open the shop next academic year', '2028-06-30'],
    ['Open the shop (timeframe: 6 months)', '2027-05-23'],
    ['Open the shop, ETA June', '2027-06-30'],
  ])('%s: %s', (text, end) => {
    expect(endOf(text)).toBe(end);
  });
});

describe('the fiscal calendar', () => {
  it('ends the first quarter on 30 April when the year starts in February', () => {
    expect(endOf('Open the shop by the end of Q1', fromFebruary)).toBe('2027-04-30');
  });

  it('names a fiscal year by the year in which it ends', () => {
    expect(endOf('Open the shop in FY27', fromFebruary)).toBe('2027-01-31');
  });

  it.each(['by end of FY', 'by the end of the financial year', 'by EOFY', 'by FYE 27'])('reads “%s”', (words) => {
    expect(endOf(`Open the shop ${words}`, fromFebruary)).toBe('2027-01-31');
  });

  it('or by the year in which it begins, where the team says so', () => {
    const named: Reference = { ...fromFebruary, calendar: { ...fromFebruary.calendar, yearNamedBy: 'start' } };
    expect(endOf('Open the shop in FY27', named)).toBe('2028-01-31');
    expect(endOf('Open the shop in Q4 2026', named)).toBe('2027-01-31');
    expect(endOf('Open the shop this quarter', named)).toBe('2027-01-31');
    expect(endOf('Open the shop by the end of the fiscal year', named)).toBe('2027-01-31');
  });

  it('knows the current quarter of the team', () => {
    expect(endOf('Open the shop this quarter', fromFebruary)).toBe('2027-01-31');
  });
});

describe('times that are no deadline', () => {
  it.each([
    ['Report sales weekly', 'cadence'],
    ['Publish two guides per quarter', 'cadence'],
    ['Answer all tickets within 4 hours', 'process'],
    ['Close the books in 4 days', 'process'],
    ['Improve the practices for March', 'process'],
    ['Build a programme so that new reps reach their quota within four months', 'process'],
    ['Practise daily so that I can play in the band in the autumn', 'cadence process'],
    ['Publish the price list soon', 'vague'],
    ['Publish the price list in the near term', 'vague'],
    ['Publish the price list before the launch', 'event'],
    ['Publish the price list by the end of the pilot', 'event'],
    ['Publish the price list before Eid', 'event'],
    ['Publish the price list by our next 1:1', 'event'],
    ['Train the new team starting in May', 'start'],
    ['Grow sales in 2027 and beyond', 'start'],
  ])('%s: %s', (text, kind) => {
    expect(timesOf(text).map((time) => time.kind)).toEqual(kind.split(' '));
    expect(endOf(text)).toBeUndefined();
  });

  it.each([
    'Sell more than in the last quarter',
    'Beat sales by 5 % from last year',
    'Judge the shop by last year’s standards',
    'Read more books than 2025',
    'Keep 30-day retention at 40 %',
    'We may change the plan',
    'Cut churn from 5 % today to 3 %',
  ])('finds none in: %s', (text) => {
    expect(endOf(text)).toBeUndefined();
  });
});

describe('dates that deserve a word', () => {
  it.each([
    ['Open the shop by 31 May 2019', 'past'],
    ['Open the shop by the end of last quarter', 'past'],
    ['By last month, open the shop', 'past'],
    ['Open the shop by 31 June 2027', 'impossible'],
    ['Open the shop by 04/05/2027', 'ambiguous'],
  ])('%s: %s', (text, warning) => {
    expect(timesOf(text)[0]?.warning).toBe(warning);
  });

  it('reads a day above 12 in one way only', () => {
    expect(timesOf('Open the shop by 25/05/2027')[0]?.warning).toBeUndefined();
  });
});
