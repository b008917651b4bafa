import { describe, expect, it } from 'vitest';
import { en } from '../../../../utils/nlp/languages/en/index.ts';
import { suggest } from '../../../../utils/nlp/rewrites/suggest.ts';
import { inputFor, rejudgeFor } from '../rewriting.ts';

const rewritten = (text: string): ReadonlyMap<string, string> => {
  const input = inputFor(text, 'initiative', en);
  return new Map(suggest(input, en, rejudgeFor(input, en)).map(({ id, result }) => [id, result]));
};
const all = (text: string): readonly string[] => [...rewritten(text).values()];

describe('a date by which it is done', () => {
  it.each([
    'Keep the pages of the ward tidy',
    'We will also continue to build our network of nurses',
    'Our mission at the clinic is to let everyone sleep well',
    'Answer all letters of patients within two days',
    'At least every 90 days, all wards will check their stock',
    'The head nurse and her staff take part in any training on triage',
    'We will hold more meetings to bring the nurses together (timing TBD)',
    'Each nurse takes part in at least one visit per week',
    'In the future we should clean the beds at night',
    'The plan will be sent to the wards a month before the opening dates below',
    'We plan to work with our neighbours as much as possible',
    'We are now focused on the needs of night nurses',
    'The focus of this year is on the night shift',
    'No ward is closed for cleaning if a patient is in it',
  ])('is at odds with what goes on or has its time in other words: %s', (text) => {
    for (const result of all(text)) expect(result).not.toContain('[date]');
  });

  it.each([
    ['Walk for an hour every Sunday', 'Walk for an hour every Sunday until [date]'],
    ['We are seeking more money for the ward', 'We are seeking more money for the ward (deadline: [date])'],
    ['The wards aren’t closed for cleaning', 'The wards aren’t closed for cleaning (deadline: [date])'],
    ['We will be following up with a review', 'We will be following up with a review (deadline: [date])'],
    ['Weekly visits have grown by 10%', 'Weekly visits have grown by 10% (deadline: [date])'],
    ['Set a standard for new wards to use our beds', 'By [date], set a standard for new wards to use our beds'],
    [
      '20 profiles of nurses which name at least one skill',
      '20 profiles of nurses which name at least one skill. Deadline: [date]',
    ],
    [
      'Income (first): run the kiosk on our own money, starting in one ward',
      'Income (first): run the kiosk on our own money, starting in one ward (deadline: [date])',
    ],
    [
      'Add three views: by ward, by day and by doctor',
      'Add three views: by ward, by day and by doctor. Deadline: [date]',
    ],
    [
      'Maintain at least 85% success for the three kinds of visits: planned, moved and urgent',
      'Maintain at least 85% success for the three kinds of visits: planned, moved and urgent. End date: [date]',
    ],
    [
      'Maintain 85% recall for three kinds: closed, moved, and renamed',
      'Maintain 85% recall for three kinds: closed, moved, and renamed. End date: [date]',
    ],
    [
      'Contact clinics that share beds: Kamppi, Long Bridge, Market',
      'Contact clinics that share beds: Kamppi, Long Bridge, Market. Deadline: [date]',
    ],
    [
      'FAX can carry long reports when sending at night',
      'FAX can carry long reports when sending at night. Deadline: [date]',
    ],
  ])('stands where it is read as said of the action: %s', (text, result) => {
    expect(rewritten(text).get('add-deadline')).toBe(result);
  });
});

describe('words beside words that are there', () => {
  it('no second measure stands beside a number', () => {
    expect(rewritten('Aim to eat at the canteen 12 times this year').has('state-change')).toBe(false);
  });

  it('no measure stands beside a placeholder', () => {
    expect(rewritten('Start counting handovers and improve these by X%').has('name-metric')).toBe(false);
  });

  it('where a purpose stands, only what it serves is asked', () => {
    expect(rewritten('Draw up a plan to close the gaps').get('add-purpose')).toBe(
      'Draw up a plan to close the gaps (supports: [purpose])',
    );
    expect(rewritten('Start weekly rounds to see if the beds are clean').get('add-purpose')).toBe(
      'Start weekly rounds to see if the beds are clean. Supports: [purpose]',
    );
  });

  it('what is over once it is done moves no measure', () => {
    expect(rewritten('Publish the first draft').has('turn-output-into-outcome')).toBe(false);
  });
});

it('a title before the sentence stays as it is', () => {
  for (const result of all('Booking page. Build a page where patients choose a slot.'))
    expect(result).toMatch(/^Booking page\. /u);
});
