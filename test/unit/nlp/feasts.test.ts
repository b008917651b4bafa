import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoDate, weekdayOf } from '../../../utils/nlp/time/calendar.ts';
import { FEASTS, easterOf, feastOn, nthWeekday, type Feast } from '../../../utils/nlp/time/feasts.ts';
import { annotate } from '../../../utils/nlp/languages/en/annotate.ts';

const year = fc.integer({ min: 1900, max: 2199 });
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('Easter', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i is on %s', (of, date) => {
    expect(easterOf(of)).toBe(date);
  });

  it('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(year, (of) => {
        const date = easterOf(of);
        expect(weekdayOf(date)).toBe(7);
        expect(date >= `${of}-03-22` && date <= `${of}-04-25`).toBe(true);
      }),
    );
  });
});

describe('feasts that move', () => {
  it.each([
    ['thanksgiving', 2026, '2026-11-26'],
    ['blackFriday', 2027, '2027-11-26'],
    ['cyberMonday', 2026, '2026-11-30'],
    ['midsummer', 2027, '2027-06-25'],
    ['memorialDay', 2027, '2027-05-31'],
    ['mothersDay', 2027, '2027-05-09'],
    ['advent', 2026, '2026-11-29'],
    ['pentecost', 2027, '2027-05-16'],
    ['laborDay', 2027, '2027-09-06'],
  ] as const)('%s of %i is on %s', (feast, of, date) => {
    expect(FEASTS[feast](of)).toBe(date);
  });

  it('come next within a year and a month, never in the past', () => {
    const names = fc.constantFrom(...(Object.keys(FEASTS) as Feast[]));
    fc.assert(
      fc.property(names, day, (feast, today) => {
        const days = daysBetween(today, feastOn(feast, null, today));
        expect(days >= 0 && days < 400).toBe(true);
      }),
    );
  });

  it('fall on the asked weekday of the asked month', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const weekday = fc.integer({ min: 1, max: 7 });
    const nth = fc.constantFrom(1, 2, 3, 4, -1);
    fc.assert(
      fc.property(year, month, weekday, nth, (of, at, on, which) => {
        const date = nthWeekday(of, at, on, which);
        expect(weekdayOf(date)).toBe(on);
        expect(date.slice(0, 7)).toBe(isoDate(of, at, 1).slice(0, 7));
      }),
    );
  });
});

describe('a time without a year', () => {
  it('ends today or later, whatever the day', () => {
    const times = fc.constantFrom(
      'Easter',
      'Black Friday',
      '31 May',
      'June',
      'Q2',
      'next spring',
      'Friday',
      'week 14',
      'the last Friday of March',
      'end of next month',
      'the 15th',
    );
    fc.assert(
      fc.property(times, day, fc.integer({ min: 1, max: 12 }), (time, today, firstMonth) => {
        const { times: found } = annotate(`Open the shop by ${time}`, {
          today,
          calendar: { firstMonth, cycle: 'quarter' },
        });
        const end = found[0]?.to ?? null;
        expect([time, end, end !== null && end >= today]).toEqual([time, end, true]);
      }),
      { numRuns: 60 },
    );
  });
});
