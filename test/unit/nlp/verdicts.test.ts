import { describe, expect, it } from 'vitest';
import { goalsOf } from './analysing.ts';

const LEVEL = { missing: 0, partial: 1, met: 2 } as const;
const LETTERS = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

/** Specific, measurable, achievable, relevant, time-bound: 0 missing, 1 partial, 2 met. */
const judged = (text: string): string => {
  const [goal] = goalsOf(text, { lines: true, language: 'en' });
  return LETTERS.map((criterion) => LEVEL[goal?.criteria[criterion].verdict ?? 'missing']).join('');
};

describe('goals of many trades', () => {
  it.each([
    ['22110', 'Reduce queueing time at the box office to under four minutes on premiere nights'],
    ['22120', 'Train 24 new river wardens, so that every stretch is walked once a month'],
    ['22010', 'Emissions of sulphur in port towns will be halved'],
    ['22102', 'Shore power will be available at ten ferry quays by the end of 2030'],
    ['21102', 'A new national museum will open in 2031'],
    ['10010', 'Young people feel more confident about their future'],
    ['10000', 'Become a more confident speaker'],
    ['10010', 'Make the city safer for cyclists'],
    ['22012', 'Cut the number of falls on wards by 20% this financial year'],
    ['22110', 'Encrypt all customer backups'],
    ['22110', 'Reply to all customer emails within one working day'],
    ['22110', 'Ensure that all staff complete the fire safety course'],
    ['21102', 'Close the old data centre by 30 June'],
    ['21101', 'Launch the new website before the summer campaign'],
    ['22001', 'Reduce repeated queries by a third within two months of launch'],
    ['22202', 'Sell at least 60% of tickets online by March 2028 (today 38%)'],
    ['22010', 'Zero accidents at work'],
    ['21110', 'Draft a data policy for patients and get it approved by the board'],
    ['22210', 'Bring p95 latency of the search API down from 900 ms to 300 ms'],
  ])('%s: %s', (expected, text) => {
    expect(judged(text)).toBe(expected);
  });
});
