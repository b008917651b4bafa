// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../../utils/nlp/types.ts';
import { judgeMissing, missing } from '../../../scenes/samples.ts';
import { find, type } from '../../../tools/render.tsx';
import { fakeActions, judged, oneCardATest, open } from './opened.tsx';

oneCardATest();

describe('the score', () => {
  it('moves with the ticks as blanks are filled, and is said', async () => {
    const { field, card } = await open(missing('en'));
    await type(field('target'), '4');
    await judged();
    expect(find(card, '.pop-score .sr-only').textContent).toBe('From 38 to 50 of 100');
    expect(find(card, '[data-criterion=measurable] .w').textContent).toBe('Met');
    expect(find(card, 'output').textContent).toBe('Score 50');
  });

  it('is not that of an answer which comes too late', async () => {
    const actions = fakeActions();
    let answer: (goal: Goal | null) => void = () => undefined;
    actions.judge.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { field, card } = await open(missing('en'), actions);
    await type(field('target'), '4');
    await judged();
    await type(field('date'), 'June 2027');
    await judged();
    await act(async () => answer(judgeMissing('x [target] [date]', 'en')));
    expect(find(card, 'output').textContent).toBe('Score 85');
  });

  it('is asked of nobody while nothing is filled', async () => {
    const { actions } = await open(missing('en'));
    await judged();
    expect(actions.judge).not.toHaveBeenCalled();
  });
});
