// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { complete, missing, notTaken } from '../../../scenes/samples.ts';
import { click, find } from '../../../tools/render.tsx';
import { fakeActions, oneCardATest, open, openAndApply } from './opened.tsx';

oneCardATest();

describe('a card over a sentence that has changed', () => {
  it('keeps what was filled in when it looks again', async () => {
    const { field, action, actions, hint } = await openAndApply(fakeActions({ outcome: 'stale' }));
    await click(action('look-again'));
    expect(actions.lookAgain).toHaveBeenCalledOnce();
    expect(field('target').value).toBe('4');
    expect(hint()).toBe('Ready');
  });

  it('says when the sentence is gone', async () => {
    const { action, card } = await open(missing('en'), fakeActions({ again: null }), { staleness: 1 });
    await click(action('look-again'));
    expect(find(card, '.note').textContent).toBe('The sentence is no longer here.');
  });

  it('shows a ruler without ticks while a cold engine reads', async () => {
    const actions = fakeActions();
    actions.lookAgain.mockReturnValue(new Promise(() => undefined));
    const { action, card } = await open(missing('en'), actions, { staleness: 1 });
    await click(action('look-again'));
    expect(card.querySelectorAll('.chip svg')).toHaveLength(5);
    await act(async () => vi.advanceTimersByTimeAsync(300));
    expect(card.querySelectorAll('.chip svg')).toHaveLength(0);
  });
});

describe('a card with nothing to add', () => {
  it('has nothing to press on a complete goal', async () => {
    const { card, step } = await open(complete('en'));
    expect(step()).toContain('Nothing to add.');
    expect(card.querySelector('.preview, .acts, .more')).toBeNull();
  });

  it('asks first on text that was not taken for a goal', async () => {
    const { card, action } = await open(notTaken('en'), fakeActions(), { onDemand: true });
    expect(card.querySelector('.pop-score')).toBeNull();
    await click(action('is-goal'));
    expect(find(card, '.pop-score').textContent).toContain('38');
  });
});
