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
    'All letters of patients are answered within two days',
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
    ['Write two letters a week', 'Write two letters a week until [date]'],
    ['Our alarms are actionable', 'By [date], our alarms are actionable'],
    ['Hold a workshop on triage', 'Hold a workshop on triage by [date]'],
    ['Hold the price at 9 euros', 'Hold the price at 9 euros until [date]'],
    [
      'Give each mother the same midwife from first visit to birth',
      'By [date], give each mother the same midwife from first visit to birth',
    ],
    [
      'Train two new nurses so that each leads a ward within 90 days of starting',
      'Train two new nurses by [date] so that each leads a ward within 90 days of starting',
    ],
    [
      'Heating bill per ward falls from £14 to £6 a day',
      'Heating bill per ward falls from £14 to £6 a day (deadline: [date])',
    ],
    ['Half of all letters answered within two days', 'Half of all letters answered within two days (deadline: [date])'],
    ['Get 500 visits a week', 'Get 500 visits a week (deadline: [date])'],
    ['We want to name rooms that visitors can use', 'We want to name rooms that visitors can use. Deadline: [date]'],
    ['Walk for an hour every Sunday', 'Walk for an hour every Sunday until [date]'],
    ['Support the nurses of the ward', 'Support the nurses of the ward (deadline: [date])'],
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

  it.each([
    'Draw up a plan to close the gaps',
    'Start weekly rounds to see if the beds are clean',
    'To keep the wards quiet, we will move the kitchen',
    'Write a charter for each ward, with an aim for naming its duties',
    'We value calm over speed',
    'We want to help the town by using the old ward to train nurses',
  ])('where a purpose stands, no second one is asked: %s', (text) => {
    expect(rewritten(text).has('add-purpose')).toBe(false);
  });

  it.each(['Write a guide for the wards and the kitchens', 'Choose one way of working across all clinics'])(
    'whom it is for has been said: %s',
    (text) => {
      for (const result of all(text)) expect(result).not.toContain('[object]');
    },
  );

  it.each([
    'Next step is to find more nurses',
    'Continue to train our nurses',
    'Still looking to find more nurses',
    'Continuously test the alarms of the ward',
  ])('a step itself, or what goes on, has no first one: %s', (text) => {
    expect(rewritten(text).has('add-first-step')).toBe(false);
  });

  it.each([
    'First visits: week of 3 May 2019',
    'Where possible I will share the rota with the kitchen',
    'There will be regular reviews of the rota',
    'For the next release we will describe how the rota works',
    'As the wards grow, we will move the beds',
    'Train our nurses in triage for Q3 and Q4',
    'Widen and sustain the night service',
    'We want to offer a ward that is quiet and clean for everyone',
  ])('no date stands beside a time in other words, or what never ends: %s', (text) => {
    for (const result of all(text)) expect(result).not.toContain('[date]');
  });

  it('what is over once it is done moves no measure', () => {
    expect(rewritten('Publish the first draft').has('turn-output-into-outcome')).toBe(false);
  });
});

describe('a measure', () => {
  it.each([
    'Decide on a tool for the rota',
    'Migrate the rota to the new server',
    'The visiting rules are published',
    'Write a report on the night shift',
    'Stop using the old rota',
    'We will be closing the old ward in May 2027',
    'We need to update it by May 2027',
    'We value calm over speed',
    'Investigate whether the wards want a rota of their own',
    'The beds have been counted',
    'Find a way to count the visitors',
    'A talk at the nurses’ day',
    'Long queues are why we talk to the clinics',
    'The rota runs on old phones',
    'First visits: week of 3 May 2027',
    'We define and start measuring the waiting time of visitors',
  ])('fits nothing that is done or not: %s', (text) => {
    for (const result of all(text)) expect(result).not.toContain('[metric]');
  });

  it('tells how well it went where something is made to be used', () => {
    expect(rewritten('Create a room for night staff').get('name-metric')).toBe(
      'Create a room for night staff (success measure: [metric], target: [target])',
    );
    expect(rewritten('Build a page where patients choose a slot in May 2027').get('name-metric')).toBe(
      'Build a page where patients choose a slot in May 2027. Success measure: [metric], target: [target]',
    );
    expect(rewritten('Stop being late for rounds').get('name-metric')).toContain('measure: [metric]');
    expect(rewritten('Publish a handbook for night nurses').get('name-metric')).toContain('measure: [metric]');
    expect(rewritten('Fix the leaks in the east wing').get('name-metric')).toContain('measure: [metric]');
    expect(rewritten('Kick off a night shift choir').get('name-metric')).toContain('measure: [metric]');
  });
});

it('a title before the sentence stays as it is', () => {
  const results = all('Booking page. Build a page where patients choose a slot.');
  expect(results).not.toEqual([]);
  expect(results.filter((result) => !result.startsWith('Booking page. '))).toEqual([]);
});

describe('what one does for oneself', () => {
  it.each([
    ['Run 5 km by June 2027', 'Run 5 km by June 2027 because [reason]'],
    ['Learn Spanish to B1 level', 'Learn Spanish to B1 level because [reason]'],
    ['See my parents every month', 'See my parents every month because [reason]'],
    ['Run two workshops by May', 'Run two workshops by May so that [purpose]'],
    ['Translate the app into Swedish', 'Translate the app into Swedish so that [purpose]'],
    ['Launch the fitness app by May', 'Launch the fitness app by May so that [purpose]'],
  ])('is asked why it matters: %s', (text, result) => {
    expect(rewritten(text).get('add-purpose')).toBe(result);
  });
});

describe('a measure that is named, and a time that has no day', () => {
  it.each([
    ['name-metric', 'Lose weight', 'Lose weight (target: [target])'],
    ['add-deadline', 'Deliver the depot project on time', 'Deliver the depot project on time (deadline: [date])'],
    [
      'add-deadline',
      'Respond to all requests within 20 working days',
      'By [date], respond to all requests within 20 working days',
    ],
    ['add-target', 'Win back lapsed members', 'Win back [target] lapsed members'],
  ])('%s: %s', (id, text, result) => {
    expect(rewritten(text).get(id)).toBe(result);
  });
});
