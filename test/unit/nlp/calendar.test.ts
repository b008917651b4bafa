import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  cycleOf,
  daysBetween,
  lastDayOfMonth,
  periodAfter,
  periodOf,
  weekdayOf,
} from '../../../utils/nlp/time/calendar.ts';

describe('days and months', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  });

  it('keeps the last day where a month is shorter', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-01-31', -2)).toBe('2026-11-30');
    expect(lastDayOfMonth(2028, 2)).toBe(29);
  });

  it('counts days both ways', () => {
    expect(daysBetween('2026-11-23', '2026-12-31')).toBe(38);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });

  it('knows the weekday', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });
});

describe('fiscal periods', () => {
  it('are those of the calendar when the year begins in January', () => {
    expect(periodOf('2026-11-23', 'quarter', 1)).toEqual({ start: '2026-10-01', end: '2026-12-31' });
    expect(periodOf('2026-11-23', 'half', 1)).toEqual({ start: '2026-07-01', end: '2026-12-31' });
    expect(periodOf('2026-11-23', 'year', 1)).toEqual({ start: '2026-01-01', end: '2026-12-31' });
    expect(periodOf('2027-02-10', 'month', 1)).toEqual({ start: '2027-02-01', end: '2027-02-28' });
  });

  it('follow the first month of the fiscal year', () => {
    expect(periodOf('2027-03-15', 'quarter', 2)).toEqual({ start: '2027-02-01', end: '2027-04-30' });
    expect(periodOf('2027-01-15', 'quarter', 2)).toEqual({ start: '2026-11-01', end: '2027-01-31' });
    expect(periodOf('2027-01-15', 'year', 7)).toEqual({ start: '2026-07-01', end: '2027-06-30' });
  });

  it('hold the date they were asked for, whatever the first month', () => {
    for (let firstMonth = 1; firstMonth <= 12; firstMonth += 1) {
      for (const cycle of ['month', 'quarter', 'half', 'year'] as const) {
        for (const date of ['2027-01-01', '2028-02-29', '2026-11-30', '2026-12-31']) {
          const { start, end } = periodOf(date, cycle, firstMonth);
          expect(start <= date && date <= end).toBe(true);
        }
      }
    }
  });

  it('follow one another without a gap', () => {
    const quarter = periodOf('2026-11-23', 'quarter', 1);
    expect(periodAfter(quarter, 'quarter')).toEqual({ start: '2027-01-01', end: '2027-03-31' });
    expect(periodAfter(quarter, 'quarter', -1).end).toBe('2026-09-30');
  });

  it('are a team’s cycle', () => {
    expect(cycleOf('2026-11-23', { firstMonth: 4, cycle: 'half' })).toEqual({ start: '2026-10-01', end: '2027-03-31' });
  });
});
