import { describe, expect, it } from 'vitest';
import type { Criterion, Goal } from '../../../utils/nlp/types.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import { goalsOf } from './analysing.ts';

const read = (text: string, undated = false): Goal | undefined =>
  goalsOf(text, { surface: 'field', undated, force: [{ start: 0, end: text.length }] })[0];

const offered = (text: string, id: string): readonly string[] =>
  (read(text)?.suggestions ?? []).filter((suggestion) => suggestion.id === id).map(({ result }) => result);

describe('words that are complete and still deserve another look', () => {
  it.each([
    ['Open the second clinic in Turku by 31 May 2019', 'timeBound', 'time_bound_past_date'],
    ['Open the second clinic in Turku by 03/04/2027', 'timeBound', 'time_bound_ambiguous_date'],
    ['Cut customer churn by 2 % this quarter', 'measurable', 'measurable_percent_or_points'],
    ['Raise NPS to 45 and cut churn to 5 % by June 2027', 'specific', 'specific_stacked'],
  ] as const)('%s', (text, criterion: Criterion, key) => {
    const result = read(text)?.criteria[criterion];
    expect(result?.verdict).toBe('met');
    expect(result?.effective).toBe('partial');
    expect(result?.message.key).toBe(key);
  });

  it('leave words as they are where nobody knows when they were written', () => {
    const goal = read('Open the second clinic in Turku by 31 May 2019', true);
    expect(goal?.criteria.timeBound.effective).toBe('met');
    expect(goal?.criteria.timeBound.message.key).toBe('time_bound_past_date');
  });

  it('are no slip where a later date stands beside an earlier one', () => {
    const goal = read('Grow sales to €5m by June 2027, up from €4m in May 2019');
    expect(goal?.criteria.timeBound.effective).toBe('met');
  });
});

describe('words of time that name no day of their own', () => {
  const template = { ...builtInTemplates.smart, calendar: { firstMonth: 2, cycle: 'quarter' } } as const;
  const said = (text: string) => goalsOf(text, { surface: 'field', template })[0]?.criteria.timeBound.message;

  it.each([
    ['Cut churn to 5 % by the end of Q3', 'time_bound_deadline_on', '2027-10-31'],
    ['Laske vaihtuvuus 5 %:iin Q3 loppuun mennessä', 'time_bound_deadline_on', '2027-10-31'],
    ['Cut churn to 5 % by 31 May', 'time_bound_deadline_on', '2027-05-31'],
    ['Open the second clinic in Turku in Q3 2026', 'time_bound_past_date_on', '2025-10-31'],
  ])('are told with the day that a year from February makes of them: %s', (text, key, end) => {
    expect(said(text)).toMatchObject({ key, values: { end } });
  });

  it('are told as they are where they name it', () => {
    expect(said('Cut churn to 5 % by 31 May 2027')?.key).toBe('time_bound_deadline');
  });
});

describe('numbers that cannot be meant', () => {
  it.each([
    ['Increase sales from 10 to 8 by June 2027', 'measurable_direction_clash'],
    ['Keep NPS from 80 to 80 in 2027', 'measurable_baseline_equals_target'],
    ['Raise availability to 104 % in 2027', 'measurable_impossible_value'],
    ['Raise NPS from 40 to 140 in 2027', 'measurable_impossible_value'],
    ['Cut costs by up to 20 % in 2027', 'measurable_open_bound'],
  ])('%s', (text, key) => {
    const result = read(text)?.criteria.measurable;
    expect(result?.verdict).toBe('partial');
    expect(result?.message.key).toBe(key);
  });
});

describe('rewrites of such words', () => {
  it('offer the same day of a year to come first', () => {
    const goal = read('Open the second clinic in Turku by 31 May 2026');
    const date = goal?.suggestions.find(({ id }) => id === 'replace-date')?.slots[0];
    expect(date?.choices[0]?.text).toBe('31 May 2027');
  });

  it('offer both readings of a date', () => {
    const goal = read('Open the second clinic in Turku by 03/04/2027');
    const date = goal?.suggestions.find(({ id }) => id === 'replace-date')?.slots[0];
    expect(date?.choices.map(({ text }) => text)).toEqual(['3 April 2027', '4 March 2027']);
  });

  it('part two goals and give both their deadline', () => {
    expect(offered('Raise NPS to 45 and cut churn to 5 % by June 2027.', 'split-goals')).toEqual([
      'Raise NPS to 45 by June 2027. Cut churn to 5 % by June 2027.',
    ]);
  });

  it('never add a second date to one that has passed', () => {
    expect(offered('Open the second clinic in Turku by 31 May 2019', 'add-deadline')).toEqual([]);
  });

  it.each(['reason to stay', 'way to pay', 'chance to speak', 'place to meet'])('do not part “%s”', (words) => {
    const results = read(`Make support a ${words}`)?.suggestions.map(({ result }) => result) ?? [];
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) expect(result).toContain(words);
  });
});
