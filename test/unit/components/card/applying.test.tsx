// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { WriteMode } from '../../../../components/card-contract.ts';
import { missing, twoPlaces } from '../../../scenes/samples.ts';
import { click, find, press, type } from '../../../tools/render.tsx';
import { fakeActions, fakeActionsWithoutSoon, judged, oneCardATest, open, openAndApply } from './opened.tsx';

oneCardATest();

const WRITTEN = [{ start: 37, end: 37, text: ' to 4 months by June 2027' }];

describe('Enter', () => {
  it('applies when no required blank is left, without the empty optional one', async () => {
    const { field, fill, actions, card, hint } = await open(missing('en'));
    await fill();
    expect(hint()).toBe('');
    await judged();
    expect(hint()).toBe('Ready');
    await press(field('date'), 'Enter');
    expect(actions.apply).toHaveBeenCalledExactlyOnceWith(WRITTEN);
    expect(find(card, '.done').textContent).toBe('Applied·Undo');
  });

  it('waits until the last word has been read', async () => {
    const { field, fill, actions } = await open(missing('en'));
    await fill();
    await press(field('date'), 'Enter');
    expect(actions.apply).not.toHaveBeenCalled();
    await judged();
    expect(actions.apply).toHaveBeenCalledOnce();
  });

  it('writes what stood there when it was pressed, once, whatever is typed meanwhile', async () => {
    const { field, fill, action, actions, hint } = await open(missing('en'));
    await fill();
    await press(field('date'), 'Enter');
    expect(hint()).toBe('Reading the sentence');
    expect(field('date').readOnly).toBe(true);
    await type(field('date'), 'June 2027lots');
    await press(field('date'), 'Enter');
    await click(action('apply'));
    await judged();
    expect(actions.apply).toHaveBeenCalledExactlyOnceWith(WRITTEN);
  });

  it('is not lost to a verdict about what stood there before', async () => {
    const { field, actions, hint } = await open(missing('en'), fakeActionsWithoutSoon());
    await type(field('target'), '4');
    await type(field('date'), 'soon');
    await judged();
    expect(hint()).toBe('Not a date yet');
    await type(field('date'), 'June 2027');
    await press(field('date'), 'Enter');
    await judged();
    expect(actions.apply).toHaveBeenCalledOnce();
  });

  it('applies when nobody can say whether the date is one', async () => {
    const actions = fakeActions();
    actions.judge.mockResolvedValue(null);
    const { field, fill } = await open(missing('en'), actions);
    await fill();
    await press(field('date'), 'Enter');
    await judged();
    expect(actions.apply).toHaveBeenCalledOnce();
  });
});

describe('what was applied', () => {
  it('is undone, with what was typed kept', async () => {
    const { field, action, card, actions } = await openAndApply();
    expect(find(card, '.more').textContent).toContain('Say why:');
    await click(action('undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(field('target').value).toBe('4');
    expect(find(card, 'output').textContent).toBe('Undone');
  });

  it('goes step by step where it must, the last place first', async () => {
    const { fill, action, actions } = await open(twoPlaces('en'), fakeActions({ mode: { kind: 'steps' } }));
    await fill();
    await judged();
    expect(action('apply').textContent).toBe('Apply 1 of 2');
    await click(action('apply'));
    expect(action('apply').textContent).toBe('Apply 2 of 2');
    await click(action('apply'));
    expect(actions.apply.mock.calls.map(([edits]) => edits.map(({ start }) => start))).toEqual([[37], [12]]);
    expect(action('undo')).toBeDefined();
  });
});

describe('what can’t be applied', () => {
  it('is offered as Copy alone, with the reason', async () => {
    const mode: WriteMode = { kind: 'copy', reason: { key: 'popover_cant_write' } };
    const { card } = await open(missing('en'), fakeActions({ mode }));
    expect(card.querySelector('[data-action=apply]')).toBeNull();
    expect(find(card, '.note').textContent).toContain('can’t write in this editor yet');
    expect(find(card, '[data-action=copy]').className).toContain('primary');
  });

  it.each([
    ['refused', 'The editor kept its own text.'],
    ['unverified', 'The new sentence was written'],
    ['stale', 'The sentence has changed since this opened.'],
  ] as const)('is said plainly when writing is %s', async (outcome, words) => {
    const { card } = await openAndApply(fakeActions({ outcome }));
    expect(find(card, '.note').textContent).toContain(words);
    expect(card.querySelector('[data-action=apply]')).toBeNull();
  });

  it('is refused where a promise breaks', async () => {
    const actions = fakeActions();
    actions.apply.mockRejectedValue(new Error('gone'));
    const { card } = await openAndApply(actions);
    expect(find(card, '.note').textContent).toContain('Nothing was lost.');
  });
});
