// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { missing } from '../../../scenes/samples.ts';
import { click, find, focus, press, type } from '../../../tools/render.tsx';
import { fakeActionsWithoutSoon, judged, oneCardATest, open } from './opened.tsx';

oneCardATest();

describe('a goal with blanks', () => {
  it('shows five letters with their words, one step and the blanks left', async () => {
    const { card, step, hint } = await open(missing('en'));
    expect([...card.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
      'SSpecific:Met',
      'MMeasurable:Partly',
      'AAchievable:Not stated',
      'RRelevant:Not stated',
      'TTime-bound:Missing',
    ]);
    expect(step()).toContain('Say how far, and by when.');
    expect(hint()).toBe('2 blanks left');
  });

  it('goes to the next empty required blank instead of applying', async () => {
    const { action, actions, field } = await open(missing('en'));
    await click(action('apply'));
    expect(document.activeElement).toBe(field('target'));
    await type(field('target'), '4');
    await press(field('target'), 'Enter');
    expect(document.activeElement).toBe(field('date'));
    expect(actions.apply).not.toHaveBeenCalled();
  });

  it('takes a key that is held down for one press', async () => {
    const { field, hint } = await open(missing('en'));
    await type(field('target'), '4');
    await act(async () => {
      const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
      expect(field('target').dispatchEvent(held)).toBe(false);
    });
    expect(hint()).toBe('1 blank left');
    expect(document.activeElement).not.toBe(field('date'));
  });

  it('switches to a letter’s rewrite and keeps what was typed', async () => {
    const { chip, field, step, card } = await open(missing('en'));
    await type(field('target'), '4');
    await click(chip('relevant'));
    expect(step()).toContain('What is it for?');
    expect(find(card, '.preview').textContent).toContain(', so that ');
    await click(chip('measurable'));
    expect(field('target').value).toBe('4');
  });

  it('is copied with empty blanks in brackets, which is said', async () => {
    const { action, actions, card } = await open(missing('en'));
    await click(action('copy'));
    expect(actions.copy).toHaveBeenCalledWith('Shorten the ramp-up of new sales reps to [target] months by [date]');
    expect(find(card, 'output').textContent).toBe('Copied');
  });
});

describe('a date', () => {
  it('is offered and not chosen', async () => {
    const { field, card } = await open(missing('en'));
    await click(field('date'));
    expect(field('date').value).toBe('');
    expect([...card.querySelectorAll('[role=option]')].map((each) => each.textContent)).toEqual([
      '31 December 2026end of this quarter',
      '31 March 2027end of next quarter',
      '30 June 2027end of the half',
      'Pick a date',
    ]);
    expect(card.querySelector('[aria-selected=true]')).toBeNull();
    await press(field('date'), 'ArrowDown');
    await press(field('date'), 'ArrowDown');
    await press(field('date'), 'Enter');
    expect(field('date').value).toBe('31 March 2027');
    expect(card.querySelector('[role=listbox]')).toBeNull();
  });

  it('that is chosen by key leads on to the next empty blank', async () => {
    const { field, actions } = await open(missing('en'));
    await focus(field('date'));
    await press(field('date'), 'ArrowDown');
    await press(field('date'), 'Enter');
    expect(field('date').value).toBe('31 December 2026');
    expect(document.activeElement).toBe(field('target'));
    await type(field('target'), '4');
    await judged();
    await press(field('target'), 'Enter');
    expect(actions.apply).toHaveBeenCalledOnce();
  });

  it('that was typed is taken, also where a choice was looked at before', async () => {
    const { field } = await open(missing('en'));
    await focus(field('date'));
    await press(field('date'), 'ArrowDown');
    await type(field('date'), '1 May 2027');
    await press(field('date'), 'Enter');
    expect(field('date').value).toBe('1 May 2027');
  });

  it('that can’t be read as one is not applied, and said', async () => {
    const { field, action, actions, step, hint } = await open(missing('en'), fakeActionsWithoutSoon());
    await type(field('target'), '4');
    await type(field('date'), 'soon');
    await judged();
    expect(hint()).toBe('Not a date yet');
    expect(action('apply').className).toContain('waiting');
    expect(step()).toContain('“soon” can’t be read as a date yet. Use a date, such as 31 December 2026.');
    expect(field('date').getAttribute('aria-invalid')).toBe('true');
    await focus(field('target'));
    await press(field('target'), 'Enter');
    await judged();
    expect(document.activeElement).toBe(field('date'));
    expect(actions.apply).not.toHaveBeenCalled();
    await type(field('date'), 'June 2027');
    await judged();
    expect(hint()).toBe('Ready');
    expect(field('date').hasAttribute('aria-invalid')).toBe(false);
  });

  it('has a list that closes before the card does', async () => {
    const { ref, card, field } = await open(missing('en'));
    await click(field('date'));
    let layers: boolean[] = [];
    await act(async () => {
      layers = [ref.current?.back() ?? false];
    });
    expect(card.querySelector('[role=listbox]')).toBeNull();
    layers.push(ref.current?.back() ?? true);
    expect(layers).toEqual([true, false]);
  });
});
