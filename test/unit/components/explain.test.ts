import { describe, expect, it } from 'vitest';
import { crop } from '../../../components/crop.ts';
import { currentOf, initialState, reduce, rewriteFor } from '../../../components/card-state.ts';
import { evidenceOf, faultsOf, firstStepOf, stepOf } from '../../../components/explain.ts';
import { blanksLeft, previewParts, type Filled, type PreviewPart } from '../../../components/filling.ts';
import { menuEntries, READ_AS } from '../../../components/menu-entries.ts';
import { unreadBlanks, WAS_READ } from '../../../components/unread.ts';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { packs } from '../../../utils/nlp/languages/index.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';
import type { Goal, Suggestion } from '../../../utils/nlp/types.ts';
import { complete, evidence, judgeMissing, keyResult, missing } from '../../scenes/samples.ts';
import { sampleGoal } from '../../scenes/goals.ts';
import { goalsOf } from '../nlp/analysing.ts';

const t = createTranslator('en', stringsOf('en'));
const fi = createTranslator('fi', stringsOf('fi'));

describe('zone 3', () => {
  it('says the one next step, and why', () => {
    const goal = missing('en');
    expect(firstStepOf(t, goal)).toEqual({
      title: 'Say how far, and by when.',
      text: '“Ramp-up” is a good thing to measure. It has no target yet.',
    });
  });
  it('says why a letter stands as it does', () => {
    expect(evidenceOf(t, evidence('en'), 'relevant').title).toBe('Relevant: hinted');
    expect(evidenceOf(fi, evidence('fi'), 'relevant').title).toBe('Merkityksellinen: vihjattu');
  });
  it('names the source of what is given, with its dates', () => {
    expect(evidenceOf(t, keyResult('en'), 'timeBound')).toEqual({
      title: 'Time-bound: given',
      text: 'Q3 2027, from the heading: 1 July to 30 September 2027.',
    });
    expect(evidenceOf(fi, keyResult('fi'), 'timeBound').text).toBe('Q3/2027, otsikosta: 1.7.–30.9.2027.');
    expect(evidenceOf(t, keyResult('en'), 'relevant').text).toBe('From the objective: “Small shops choose us first”.');
  });
  it('has nothing to add to a goal that has it all, and names only what it has', () => {
    const all = complete('en');
    expect(firstStepOf(t, all)).toEqual({
      title: 'Nothing to add.',
      text: 'It says what, how much, how, why and by when.',
    });
    const asked = sampleGoal({ text: 'x', levels: [2, 2, 0, 0, 2], expected: ['specific', 'measurable', 'timeBound'] });
    expect(firstStepOf(t, asked).text).toBe('It has all that is asked of it.');
  });
  it('asks for what is missing where there is no rewrite', () => {
    const goal = sampleGoal({ text: 'x', levels: [2, 2, 0, 0, 0] });
    expect(firstStepOf(t, goal).title).toBe('What makes this doable?');
  });
  it('asks for the rest when a part of the step is there, and says what is said when all of it is', () => {
    const half = { target: '4' };
    const full = { target: '4', date: '31 March 2027' };
    expect(stepWith(half, judgeMissing('x to 4 months by [date]', 'en')).title).toBe('Say by when.');
    expect(stepWith({ date: full.date }, judgeMissing('x to [target] months by 31 March 2027', 'en')).title).toBe(
      'Say how far.',
    );
    expect(stepWith(full, judgeMissing('x to 4 months by 31 March 2027', 'en')).title).toBe(
      'It says how far and by when.',
    );
    expect(stepWith(full, judgeMissing('x to 4 months by 31 March 2027', 'en'), fi).title).toBe(
      'Kerrottu: mihin asti ja milloin.',
    );
  });
  it('says where it begins, or what there is to count on, where nothing says how', () => {
    const said = (key: string, translate = t) => {
      const shown = sampleGoal({ text: 'x', levels: [2, 2, 2, 0, 2], says: { achievable: { says: key } } });
      const goal = missing('en');
      const suggestion: Suggestion = { ...currentOf(goal, null)!, improves: ['measurable', 'achievable'] };
      return stepOf(translate, { goal, shown, suggestion, filled: {}, left: [], unread: [] }).title;
    };
    expect(said('achievable_baseline')).toBe('It says how far and from where.');
    expect(said('achievable_baseline', fi)).toBe('Kerrottu: mihin asti ja mistä lähdetään.');
    expect(said('achievable_resources')).toBe('It says how far and what to count on.');
    expect(said('achievable_means')).toBe('It says how far and how.');
  });
  it('says what could not be read, once the engine has tried', () => {
    const read = sampleGoal({ text: 'x', levels: [2, 1, 0, 0, 0] });
    expect(stepWith({ target: 'few' }, null).text).toContain('Ramp-up');
    expect(stepWith({ target: 'few' }, read).text).toBe('“few” has no number in it yet.');
    expect(stepWith({ target: '4', date: 'soon' }, read).text).toBe(
      '“soon” can’t be read as a date yet. Use a date, such as 31 December 2026.',
    );
    expect(stepWith({ target: '4', date: 'March' }, judgeMissing('x to 4 by March', 'en')).text).not.toContain('yet');
  });
  it('takes a date only whole', () => {
    const read = (words: string) =>
      sampleGoal({
        text: 'Shorten the ramp-up to 4 months by 31 March 2027lots',
        levels: [2, 2, 0, 0, 2],
        says: { timeBound: { says: 'time_bound_deadline', evidence: [words] } },
      });
    const unread = { target: '4', date: '31 March 2027lots' };
    expect(stepWith(unread, read('by 31 March')).text).toContain('“31 March 2027lots” can’t be read as a date yet.');
    const soon = sampleGoal({
      text: 'Shorten the ramp-up to 4 months by soon',
      levels: [2, 2, 0, 0, 1],
      says: { timeBound: { says: 'time_bound_vague_time', evidence: ['soon'] } },
    });
    expect(stepWith({ target: '4', date: 'soon' }, soon).text).toContain('“soon” can’t be read as a date yet.');
    const whole = { target: '4', date: ' 31  march 2027. ' };
    expect(stepWith(whole, read('by 31 March 2027')).text).not.toContain('can’t be read');
  });
  it.each<[string, string, string]>([
    ['Reduce support tickets from 120 to 200 by June 2027', 'Check the numbers.', 'Tarkista luvut.'],
    ['Raise NPS from 45 to 45 by June 2027', 'Check the numbers.', 'Tarkista luvut.'],
    ['Open the shop in Turku by 31 June 2027', 'Check the date.', 'Tarkista päivä.'],
    ['Open the shop in Turku by 31 May 2019', 'The date has passed.', 'Päivä on jo mennyt.'],
  ])('says what is wrong before what is missing: %s', (text, english, finnish) => {
    const [goal] = goalsOf(text);
    if (goal === undefined) throw new Error('It is a goal.');
    const [fault] = faultsOf(goal);
    expect([firstStepOf(t, goal).title, firstStepOf(fi, goal).title]).toEqual([english, finnish]);
    expect(fault && firstStepOf(t, goal).text.startsWith(t.say(fault.message))).toBe(true);
  });
  it('says what is wrong where there is no rewrite, and nothing more once it is mended', () => {
    const [wrong, mended] = ['from 120 to 200', 'from 200 to 120'].map((numbers) => {
      const [goal] = goalsOf(`Reduce support tickets ${numbers} by June 2027`);
      return { ...(goal as Goal), suggestions: [] };
    });
    if (wrong === undefined || mended === undefined) throw new Error('There are two.');
    expect(firstStepOf(t, wrong)).toEqual({
      title: 'Check the numbers.',
      text: '“Reduce” and “120 to 200” point in opposite directions.',
    });
    expect(faultsOf(mended)).toEqual([]);
    expect(firstStepOf(t, mended).title).toBe('What is it for?');
  });
  it('names the blanks that a verdict quotes as the preview does', () => {
    const read = sampleGoal({
      text: 'x',
      levels: [2, 0, 0, 0, 0],
      says: { measurable: { says: 'measurable_placeholder' } },
    });
    const { criteria } = read;
    const message = { key: 'measurable_placeholder', values: { words: 'by [metric]' } };
    const quoting = { ...read, criteria: { ...criteria, measurable: { ...criteria.measurable, message } } };
    expect(evidenceOf(t, quoting, 'measurable').text).toContain('by [measure]');
    expect(evidenceOf(fi, quoting, 'measurable').text).toContain('by [mittari]');
  });
});

/** The step of the sample goal with these blanks filled, as the engine read them. */
function stepWith(filled: Filled, read: Goal | null, words = t) {
  const goal = missing('en');
  const best = currentOf(goal, null);
  if (best === null) throw new Error('The sample has a rewrite.');
  const suggestion = { ...best, step: { key: 'step_how_far_and_by_when' } };
  const left = blanksLeft(suggestion, filled);
  const unread = unreadBlanks(suggestion, filled, read && { goal: read, filled });
  return stepOf(words, { goal, shown: read ?? goal, suggestion, filled, left, unread });
}

describe('the cut of a long sentence', () => {
  const label = (part: PreviewPart) => (part.kind === 'blank' ? 'who gains' : part.text);
  const cut = (goal: ReturnType<typeof missing>) => {
    const [suggestion] = goal.suggestions;
    return suggestion ? crop(previewParts(goal, suggestion), label).map(label).join('') : '';
  };
  it('keeps a short one whole', () => {
    expect(cut(missing('en'))).toMatch(/^Shorten the ramp-up/u);
  });
  it('leaves the last words before the change', () => {
    expect(cut(evidence('en'))).toBe('… by 30 June 2027, so that who gains');
  });
  it('never splits a character', () => {
    const parts: PreviewPart[] = [
      { kind: 'kept', text: '🦊'.repeat(60) },
      { kind: 'added', text: ' by June' },
      { kind: 'kept', text: '🦊'.repeat(60) },
    ];
    for (const { length } of [1, 2, 3].map((n) => 'x'.repeat(n))) {
      const [head, ...rest] = parts;
      const shifted = [
        { kind: 'kept' as const, text: 'x'.repeat(length) + label(head ?? { kind: 'kept', text: '' }) },
        ...rest,
      ];
      for (const part of crop(shifted, label)) expect(label(part)).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe('the card’s state', () => {
  it('keeps what was typed over another rewrite and a second look', () => {
    const goal = missing('en');
    let state = reduce(initialState(goal, false), { type: 'fill', key: 'target', value: '4' });
    state = reduce(state, { type: 'choose', suggestion: 'add-purpose' });
    state = reduce(state, { type: 'phase', phase: 'stale' });
    state = reduce(state, { type: 'goal', goal });
    expect(state).toMatchObject({ phase: 'open', filled: { target: '4' }, chosen: 'add-purpose' });
  });
  it('brings the step back when somebody types', () => {
    const state = reduce(initialState(missing('en'), false), { type: 'evidence', criterion: 'relevant' });
    expect(reduce(state, { type: 'fill', key: 'target', value: '4' }).hovered).toBeNull();
  });
  it('has one layer open at a time', () => {
    const menu = reduce(initialState(missing('en'), false), { type: 'menu', open: true });
    expect(reduce(menu, { type: 'choosing', key: 'date' })).toMatchObject({ menu: false, choosing: 'date' });
  });
  it('finds the rewrite of a letter', () => {
    expect(rewriteFor(missing('en'), 'relevant')?.id).toBe('add-purpose');
    expect(rewriteFor(missing('en'), 'timeBound')?.id).toBe('add-baseline-and-target');
    expect(rewriteFor(missing('en'), 'specific')).toBeNull();
  });
  it('asks first where the text was not taken for a goal', () => {
    expect(initialState(missing('en'), true).onDemand).toBe(false);
    expect(initialState({ ...missing('en'), isGoal: false }, true).onDemand).toBe(true);
  });
});

describe('the menu', () => {
  const nothing = () => undefined;
  it('holds only what can be done here', () => {
    expect(menuEntries({ openSettings: nothing }, '', 'en').map((entry) => entry.kind)).toEqual(['item']);
    expect(menuEntries({}, '', 'en')).toEqual([]);
  });
  it('names the site and parts the groups', () => {
    const all = menuEntries(
      { notGoal: nothing, ignore: nothing, siteOff: nothing, pause: nothing, readAs: nothing, openSettings: nothing },
      'docs.example.com',
      'en',
    );
    expect(all.map((entry) => (entry.kind === 'line' ? '-' : t(entry.label, entry.values)))).toEqual([
      'Not a goal',
      'Ignore this',
      '-',
      'Off on docs.example.com',
      'Pause',
      'Read as English',
      '-',
      'Settings',
    ]);
  });
});

it('offers to read goals in exactly the languages that have a pack', () => {
  expect(Object.keys(READ_AS).toSorted()).toEqual(packs.map(({ code }) => code).toSorted());
});

it('takes for a baseline a number, or words that the engine knows for one', () => {
  const isRead = (value: string, text: string): boolean | undefined => {
    const [goal] = goalsOf(text);
    return goal && WAS_READ['baseline']?.(value, goal);
  };
  expect(isRead('abc', 'Increase win rate from abc% to 25% by 30 June 2027')).toBe(false);
  expect(isRead('18', 'Increase win rate from 18% to 25% by 30 June 2027')).toBe(true);
  expect(isRead('three', 'Cut the time to answer from three days to 1 day by 30 June 2027')).toBe(true);
});
