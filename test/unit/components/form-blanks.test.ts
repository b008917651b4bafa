import { describe, expect, it } from 'vitest';
import { formBlanks, withNamedBlanks, withoutEchoes, withUnread } from '../../../components/new-goal/form-blanks.ts';
import {
  isUntouched,
  readForm,
  saysSomething,
  stillUnread,
  waitsForReading,
} from '../../../components/new-goal/read-form.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import { fillForm } from '../../../utils/nlp/templates/fill-form.ts';
import { goalForms } from '../../../utils/nlp/templates/goal-forms.ts';
import type { GoalForm, PatternValues } from '../../../utils/nlp/types.ts';
import { goalAt } from './pages/goals.ts';

const t = createTranslator('en', {
  new_goal_baseline: 'Today: {metric}?',
  new_goal_counter: 'Watch {other}.',
  popover_date_note: '{value} is no day, {example} is.',
  popover_number_note: '{value} has no number.',
  new_goal_like: 'such as {example}',
});
const form = goalForms(builtInTemplates.sales, '2027-03-10', 'en').forms[0] as GoalForm;
const textOf = (values: PatternValues): string => fillForm(form, 0, values).text;

it('asks each blank once, in the order of the sentence', () => {
  expect(formBlanks(t, form, 0, null).map(({ name, required }) => [name, required])).toEqual([
    ['verb', true],
    ['metric', true],
    ['baseline', false],
    ['target', true],
    ['date', true],
    ['step', true],
    ['purpose', false],
  ]);
});

it('gives an example of what could stand in a blank', () =>
  expect(formBlanks(t, form, 0, null).map(({ example }) => example)).toEqual([
    'such as raise',
    'such as completion rate',
    'such as 60',
    'such as 80',
    'such as by the end of June',
    'such as trying it in one team first',
    'such as customers get help at once',
  ]));

it('leaves out a word that the sentence has beside the blank already', () =>
  expect(withoutEchoes(form, 0, { verb: 'raise', target: 'to 25%', date: 'by June', step: 'calling' })).toEqual({
    verb: 'raise',
    target: '25%',
    date: 'June',
    step: 'calling',
  }));

it('brings unit, baseline question and counter-metric with a measure of the team', () => {
  const noteOf = (metric: string) =>
    Object.fromEntries(
      formBlanks(t, form, 0, fillForm(form, 0, { metric }).metric).map(({ name, note, unit }) => [name, [note, unit]]),
    );
  expect(noteOf('win rate')).toMatchObject({
    metric: ['Watch average deal.', ''],
    baseline: ['Today: win rate?', '%'],
    target: ['', '%'],
  });
  expect(noteOf('joy')).toMatchObject({ metric: ['', ''], baseline: ['', ''], target: ['', ''] });
});

it('asks for the baseline until it is there', () => {
  const { metric } = fillForm(form, 0, { metric: 'win rate' });
  const noteOf = (values: PatternValues) =>
    formBlanks(t, form, 0, metric, values).find(({ name }) => name === 'baseline')?.note;
  expect([noteOf({}), noteOf({ baseline: ' ' }), noteOf({ baseline: '18' })]).toEqual([
    'Today: win rate?',
    'Today: win rate?',
    '',
  ]);
});

it('says something of its own once its measure or object does, or anything where it asks for none', () => {
  const asked = ['verb', 'metric', 'target'] as const;
  expect(saysSomething({ verb: 'raise', target: '25%' }, asked)).toBe(false);
  expect(saysSomething({ metric: 'win rate' }, asked)).toBe(true);
  expect(saysSomething({ verb: 'raise' }, ['verb', 'date'])).toBe(true);
});

it('says below a blank what was read and is no date or number, and nothing of what was not read yet', async () => {
  const values = { date: 'some day', target: 'much', verb: 'raise' };
  const reading = await readForm(values, textOf, async (text) => goalAt(0, text));
  const notesOf = (now: PatternValues) =>
    formBlanks(t, form, 0, null).flatMap((blank) => {
      const { note } = withUnread(t, blank, now, stillUnread(now, reading));
      return note === '' ? [] : [[blank.name, note]];
    });
  expect(notesOf(values)).toEqual([
    ['target', 'much has no number.'],
    ['date', `some day is no day, ${form.dates[0]?.text} is.`],
  ]);
  expect(notesOf({ ...values, date: '20 June', target: '' })).toEqual([]);
});

describe('a blank that was not read', () => {
  const values = { verb: 'raise', metric: 'joy', target: '85', date: 'some day' };
  // Takes any words before the end for a day.
  const judge = async (text: string) => goalAt(0, text, { timeBound: text.includes('[date]') ? 'missing' : 'met' });

  it('counts as little as an empty one', async () => {
    const reading = await readForm(values, textOf, judge);
    expect(reading?.unread).toEqual(['date']);
    expect(reading?.goal.criteria.timeBound.effective).toBe('missing');
  });

  it('is waited for, but only while something typed has to be read', async () => {
    const reading = await readForm(values, textOf, judge);
    expect(waitsForReading(values, reading)).toBe(false);
    expect(waitsForReading({ ...values, date: '20 June' }, reading)).toBe(true);
    expect(waitsForReading({ verb: 'raise' }, null)).toBe(false);
  });
});

it('copies empty blanks by the names that are shown', () => {
  const named = createTranslator('fi', { template_blank_verb: 'verbi', template_blank_metric: 'mittari' });
  expect(withNamedBlanks(named, fillForm(form, 0, { target: '25', date: '20 June', step: 'calls' }))).toBe(
    '[verbi] [mittari] to 25 by 20 June by calls',
  );
  expect([isUntouched({ verb: ' ' }), isUntouched({ verb: 'raise' })]).toEqual([true, false]);
});
