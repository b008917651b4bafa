// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Goal, KeptParent } from '../../../../utils/nlp/types.ts';
import { keyResult, missing } from '../../../scenes/samples.ts';
import { click, find, press } from '../../../tools/render.tsx';
import { fakeActions, oneCardATest, open, t } from './opened.tsx';

oneCardATest();

const openMenu = (card: HTMLElement) => click(find(card, '[aria-haspopup=menu]'));

describe('the menu', () => {
  it('and its submenu open by keys', async () => {
    const pause = vi.fn<(scope: string) => void>();
    const { card } = await open(missing('en'), fakeActions({ menu: { pause } }));
    await openMenu(card);
    const focused = () => document.activeElement as HTMLElement;
    expect(focused().textContent).toBe('Not a goal');
    await press(focused(), 'ArrowDown');
    await press(focused(), 'ArrowRight');
    await press(focused(), 'ArrowDown');
    await click(focused());
    expect(pause).toHaveBeenCalledExactlyOnceWith('hour');
    expect(card.querySelector('[role=menu]')).toBeNull();
    expect(focused().getAttribute('aria-label')).toBe('More');
  });
});

describe('a goal as parent objective', () => {
  type AsParent = (keep: boolean) => Promise<KeptParent>;
  const goal: Goal = { ...missing('en'), role: 'goal' };
  const entry = (card: HTMLElement) =>
    [...card.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
      ({ textContent }) => textContent === t('popover_as_parent'),
    );

  async function chosen(asParent: AsParent) {
    const shown = await open(goal, fakeActions({ menu: { asParent } }));
    await openMenu(shown.card);
    const item = entry(shown.card);
    if (item) await click(item);
    return shown;
  }

  it('is kept from the menu, said, and taken back', async () => {
    const asParent = vi.fn<AsParent>((keep) => Promise.resolve(keep ? 'team' : 'none'));
    const { card, action } = await chosen(asParent);
    expect(asParent.mock.calls.map(([keep]) => keep)).toEqual([true]);
    expect(card.textContent).toContain(t('popover_parent_kept'));
    expect(card.querySelector('[aria-pressed=true]')?.textContent).toBe(t('popover_parent_team'));
    await click(action('undo-parent'));
    expect(asParent.mock.calls.map(([keep]) => keep)).toEqual([true, false]);
    expect(card.textContent).not.toContain(t('popover_parent_kept'));
  });

  it('is said not to be kept where it is not', async () => {
    const { card } = await chosen(() => Promise.resolve('refused'));
    expect(card.textContent).toContain(t('popover_parent_refused'));
    expect(card.querySelector('[data-action=undo-parent]')).toBeNull();
  });

  it('is not asked of a key result, nor where nobody can keep it', async () => {
    const asParent: AsParent = () => Promise.resolve('company');
    const result = await open(keyResult('en'), fakeActions({ menu: { asParent } }));
    await openMenu(result.card);
    expect(entry(result.card)).toBeUndefined();
    await result.close();
    const bare = await open(goal);
    await openMenu(bare.card);
    expect(entry(bare.card)).toBeUndefined();
  });
});

describe('a language that could be another', () => {
  const unsure: Goal = { ...missing('en'), otherLanguage: 'fi' };

  it('is said, and one click corrects it', async () => {
    const readAs = vi.fn<(language: string) => void>();
    const { card, action } = await open(unsure, fakeActions({ menu: { readAs } }));
    expect(card.textContent).toContain(t('popover_language_unsure'));
    await click(action('read-as'));
    expect(readAs.mock.calls).toEqual([['fi']]);
  });

  it('is not spoken of where it is clear', async () => {
    const { card } = await open(missing('en'));
    expect(card.textContent).not.toContain(t('popover_language_unsure'));
  });
});
