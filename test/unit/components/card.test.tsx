// @vitest-environment happy-dom
import { act, createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GoalCard, type CardHandle } from '../../../components/GoalCard.tsx';
import type { ApplyOutcome, CardActions, WriteMode } from '../../../components/card-contract.ts';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';
import type { Goal, KeptParent } from '../../../utils/nlp/types.ts';
import { complete, evidence, judgeMissing, keyResult, missing, notTaken, twoPlaces } from '../../scenes/samples.ts';
import { click, find, focus, hover, press, render, type } from '../../tools/render.tsx';

const t = createTranslator('en', stringsOf('en'));

function fakeActions(
  over: { readonly mode?: WriteMode; readonly outcome?: ApplyOutcome; readonly again?: Goal | null } = {},
) {
  return {
    judge: vi.fn<CardActions['judge']>((text) => Promise.resolve(judgeMissing(text, 'en'))),
    modeOf: vi.fn<CardActions['modeOf']>(() => over.mode ?? { kind: 'write' }),
    apply: vi.fn<CardActions['apply']>(() => Promise.resolve(over.outcome ?? 'applied')),
    undo: vi.fn<CardActions['undo']>(() => Promise.resolve('applied')),
    copy: vi.fn<CardActions['copy']>(() => Promise.resolve(true)),
    showEvidence: vi.fn<CardActions['showEvidence']>(),
    lookAgain: vi.fn<CardActions['lookAgain']>(() =>
      Promise.resolve(over.again === undefined ? missing('en') : over.again),
    ),
    isGoal: vi.fn<CardActions['isGoal']>(() => Promise.resolve(missing('en'))),
    menu: { notGoal: vi.fn<() => void>(), pause: vi.fn<(scope: string) => void>() },
  };
}

let unmount: () => Promise<void> = async () => undefined;
async function open(
  goal: Goal,
  actions = fakeActions(),
  props: { readonly onDemand?: boolean; readonly staleness?: number } = {},
) {
  const ref = createRef<CardHandle>();
  const shown = await render(
    <GoalCard
      ref={ref}
      t={t}
      goal={goal}
      actions={actions}
      host="docs.example.com"
      onClose={() => undefined}
      {...props}
    />,
  );
  unmount = shown.unmount;
  const card = shown.container;
  const field = (slot: string) => find<HTMLInputElement>(card, `input[data-slot=${slot}]`);
  const action = (name: string) => find<HTMLButtonElement>(card, `[data-action=${name}]`);
  const chip = (criterion: string) => find<HTMLButtonElement>(card, `[data-criterion=${criterion}]`);
  const step = () => find(card, '.said:not(.away)').textContent;
  return { card, ref, field, action, chip, step, actions };
}
/** The pause after the last key, and the answer. */
const judged = () => act(async () => vi.advanceTimersByTimeAsync(200));

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(async () => {
  await unmount();
  vi.useRealTimers();
});

describe('a goal with much missing', () => {
  it('shows five letters with their words, one step and the blanks left', async () => {
    const { card, step } = await open(missing('en'));
    expect([...card.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
      'SSpecific:Met',
      'MMeasurable:Partly',
      'AAchievable:Not stated',
      'RRelevant:Not stated',
      'TTime-bound:Missing',
    ]);
    expect(step()).toContain('Say how far, and by when.');
    expect(find(card, '.hint').textContent).toBe('2 blanks left');
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
  it('applies by Enter when no required blank is left, without the empty optional one', async () => {
    const { field, actions, card } = await open(missing('en'));
    await type(field('target'), '4');
    await type(field('date'), 'June 2027');
    expect(find(card, '.hint').textContent).toBe('');
    await judged();
    expect(find(card, '.hint').textContent).toBe('Ready');
    await press(field('date'), 'Enter');
    expect(actions.apply).toHaveBeenCalledExactlyOnceWith([{ start: 37, end: 37, text: ' to 4 months by June 2027' }]);
    expect(find(card, '.done').textContent).toBe('Applied·Undo');
  });
  it('waits with Enter until the last word has been read', async () => {
    const { field, actions } = await open(missing('en'));
    await type(field('target'), '4');
    await type(field('date'), 'June 2027');
    await press(field('date'), 'Enter');
    expect(actions.apply).not.toHaveBeenCalled();
    await judged();
    expect(actions.apply).toHaveBeenCalledOnce();
  });
  it('writes what stood there when Enter was pressed, once, whatever is typed meanwhile', async () => {
    const { field, action, actions, card } = await open(missing('en'));
    await type(field('target'), '4');
    await type(field('date'), 'June 2027');
    await press(field('date'), 'Enter');
    expect(find(card, '.hint').textContent).toBe('Reading the sentence');
    expect(field('date').readOnly).toBe(true);
    await type(field('date'), 'June 2027lots');
    await press(field('date'), 'Enter');
    await click(action('apply'));
    await judged();
    expect(actions.apply).toHaveBeenCalledExactlyOnceWith([{ start: 37, end: 37, text: ' to 4 months by June 2027' }]);
  });
  it('loses no Enter to a verdict about what stood there before', async () => {
    const actions = fakeActions();
    actions.judge.mockImplementation((text) =>
      Promise.resolve(judgeMissing(text.replace(/by soon/u, 'by [date]'), 'en')),
    );
    const { field, card } = await open(missing('en'), actions);
    await type(field('target'), '4');
    await type(field('date'), 'soon');
    await judged();
    expect(find(card, '.hint').textContent).toBe('Not a date yet');
    await type(field('date'), 'June 2027');
    await press(field('date'), 'Enter');
    await judged();
    expect(actions.apply).toHaveBeenCalledOnce();
  });
  it('takes a key that is held down for one press', async () => {
    const { field, card } = await open(missing('en'));
    await type(field('target'), '4');
    await act(async () => {
      const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
      expect(field('target').dispatchEvent(held)).toBe(false);
    });
    expect(find(card, '.hint').textContent).toBe('1 blank left');
    expect(document.activeElement).not.toBe(field('date'));
  });
  it('applies when nobody can say whether the date is one', async () => {
    const actions = fakeActions();
    actions.judge.mockResolvedValue(null);
    const { field } = await open(missing('en'), actions);
    await type(field('target'), '4');
    await type(field('date'), 'June 2027');
    await press(field('date'), 'Enter');
    await judged();
    expect(actions.apply).toHaveBeenCalledOnce();
  });
  it('does not apply what can’t be read as a date, and says so', async () => {
    const actions = fakeActions();
    actions.judge.mockImplementation((text) =>
      Promise.resolve(judgeMissing(text.replace(/by soon/u, 'by [date]'), 'en')),
    );
    const { field, action, card, step } = await open(missing('en'), actions);
    await type(field('target'), '4');
    await type(field('date'), 'soon');
    await judged();
    expect(find(card, '.hint').textContent).toBe('Not a date yet');
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
    expect(find(card, '.hint').textContent).toBe('Ready');
    expect(field('date').hasAttribute('aria-invalid')).toBe(false);
  });
  it('goes on to the next empty blank when a choice is made by key', async () => {
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
  it('takes what was typed, also where a choice was looked at before', async () => {
    const { field } = await open(missing('en'));
    await focus(field('date'));
    await press(field('date'), 'ArrowDown');
    await type(field('date'), '1 May 2027');
    await press(field('date'), 'Enter');
    expect(field('date').value).toBe('1 May 2027');
  });
  it('moves the score and the ticks as blanks are filled, and says the score', async () => {
    const { field, card } = await open(missing('en'));
    await type(field('target'), '4');
    await judged();
    expect(find(card, '.pop-score .sr-only').textContent).toBe('From 38 to 50 of 100');
    expect(find(card, '[data-criterion=measurable] .w').textContent).toBe('Met');
    expect(find(card, 'output').textContent).toBe('Score 50');
  });
  it('drops an answer that comes too late', async () => {
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
  it('asks nobody while nothing is filled', async () => {
    const { actions } = await open(missing('en'));
    await judged();
    expect(actions.judge).not.toHaveBeenCalled();
  });
  it('offers dates and chooses none', async () => {
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
  it('closes the innermost layer first', async () => {
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
  it('switches to a letter’s rewrite and keeps what was typed', async () => {
    const { chip, field, step, card } = await open(missing('en'));
    await type(field('target'), '4');
    await click(chip('relevant'));
    expect(step()).toContain('What is it for?');
    expect(find(card, '.preview').textContent).toContain(', so that ');
    await click(chip('measurable'));
    expect(field('target').value).toBe('4');
  });
  it('copies with empty blanks in brackets, and says so', async () => {
    const { action, actions, card } = await open(missing('en'));
    await click(action('copy'));
    expect(actions.copy).toHaveBeenCalledWith('Shorten the ramp-up of new sales reps to [target] months by [date]');
    expect(find(card, 'output').textContent).toBe('Copied');
  });
  it('undoes', async () => {
    const { field, action, card, actions } = await open(missing('en'));
    await type(field('target'), '4');
    await type(field('date'), 'June 2027');
    await judged();
    await click(action('apply'));
    expect(find(card, '.more').textContent).toContain('Say why:');
    await click(action('undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(field('target').value).toBe('4');
    expect(find(card, 'output').textContent).toBe('Undone');
  });
});

describe('evidence', () => {
  it('is one tab stop; arrows move and show why', async () => {
    const { chip, step, card, actions } = await open(evidence('en'));
    await focus(chip('specific'));
    await press(chip('specific'), 'ArrowRight');
    expect(document.activeElement).toBe(chip('measurable'));
    expect(step()).toContain('Measurable: met');
    expect([...card.querySelectorAll<HTMLElement>('.chip')].filter((each) => each.tabIndex === 0)).toEqual([
      chip('measurable'),
    ]);
    expect(actions.showEvidence).toHaveBeenLastCalledWith({ supports: [], undermines: [] });
    await press(chip('measurable'), 'End');
    expect(document.activeElement).toBe(chip('timeBound'));
  });
  it('goes when somebody types', async () => {
    const { chip, step, field, actions } = await open(evidence('en'));
    await hover(chip('measurable'));
    expect(step()).toContain('Measurable: met');
    await type(field('purpose'), 'patients wait less');
    expect(step()).toContain('What is it for?');
    expect(actions.showEvidence).toHaveBeenLastCalledWith(null);
  });
  it('names what the objective and the heading give', async () => {
    const { chip, step } = await open(keyResult('en'));
    await focus(chip('timeBound'));
    expect(step()).toContain('1 July to 30 September 2027');
  });
});

describe('other states', () => {
  it('has nothing to press on a complete goal', async () => {
    const { card, step } = await open(complete('en'));
    expect(step()).toContain('Nothing to add.');
    expect(card.querySelector('.preview, .acts, .more')).toBeNull();
  });
  it('offers Copy alone where writing is not possible, with the reason', async () => {
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
  ] as const)('says it plainly when writing is %s', async (outcome, words) => {
    const { field, action, card } = await open(missing('en'), fakeActions({ outcome }));
    await type(field('target'), '4');
    await type(field('date'), 'June 2027');
    await judged();
    await click(action('apply'));
    expect(find(card, '.note').textContent).toContain(words);
    expect(card.querySelector('[data-action=apply]')).toBeNull();
  });
  it('treats a broken promise as a refusal', async () => {
    const actions = fakeActions();
    actions.apply.mockRejectedValue(new Error('gone'));
    const { field, action, card } = await open(missing('en'), actions);
    await type(field('target'), '4');
    await type(field('date'), 'June 2027');
    await judged();
    await click(action('apply'));
    expect(find(card, '.note').textContent).toContain('Nothing was lost.');
  });
  it('keeps what was filled in when it looks again', async () => {
    const { field, action, card, actions } = await open(missing('en'), fakeActions({ outcome: 'stale' }));
    await type(field('target'), '4');
    await type(field('date'), 'June 2027');
    await judged();
    await click(action('apply'));
    await click(action('look-again'));
    expect(actions.lookAgain).toHaveBeenCalledOnce();
    expect(field('target').value).toBe('4');
    expect(find(card, '.hint').textContent).toBe('Ready');
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
  it('goes step by step, the last place first', async () => {
    const { field, action, actions } = await open(twoPlaces('en'), fakeActions({ mode: { kind: 'steps', count: 2 } }));
    await type(field('target'), '4');
    await type(field('date'), 'June 2027');
    await judged();
    expect(action('apply').textContent).toBe('Apply 1 of 2');
    await click(action('apply'));
    expect(action('apply').textContent).toBe('Apply 2 of 2');
    await click(action('apply'));
    expect(actions.apply.mock.calls.map(([edits]) => edits.map(({ start }) => start))).toEqual([[37], [12]]);
    expect(action('undo')).toBeDefined();
  });
  it('asks first on text that was not taken for a goal', async () => {
    const { card, action } = await open(notTaken('en'), fakeActions(), { onDemand: true });
    expect(card.querySelector('.pop-score')).toBeNull();
    await click(action('is-goal'));
    expect(find(card, '.pop-score').textContent).toContain('38');
  });
  it('opens the menu and its submenu by keys', async () => {
    const { card, actions } = await open(missing('en'));
    await click(find(card, '[aria-haspopup=menu]'));
    const focused = () => document.activeElement as HTMLElement;
    expect(focused().textContent).toBe('Not a goal');
    await press(focused(), 'ArrowDown');
    await press(focused(), 'ArrowRight');
    await press(focused(), 'ArrowDown');
    await click(focused());
    expect(actions.menu.pause).toHaveBeenCalledExactlyOnceWith('hour');
    expect(card.querySelector('[role=menu]')).toBeNull();
    expect(focused().getAttribute('aria-label')).toBe('More');
  });
});

describe('a goal as parent objective', () => {
  const goal: Goal = { ...missing('en'), role: 'goal' };
  const entry = (card: HTMLElement) =>
    [...card.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
      ({ textContent }) => textContent === t('popover_as_parent'),
    );

  async function chosen(asParent: (keep: boolean) => Promise<KeptParent>) {
    const actions = fakeActions();
    const shown = await open(goal, { ...actions, menu: { ...actions.menu, asParent } } as typeof actions);
    await click(find(shown.card, '[aria-haspopup=menu]'));
    const item = entry(shown.card);
    if (item) await click(item);
    return shown;
  }

  it('is kept from the menu, said, and taken back', async () => {
    const asParent = vi.fn<(keep: boolean) => Promise<KeptParent>>((keep) => Promise.resolve(keep ? 'team' : 'none'));
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
    const actions = fakeActions();
    const asParent = () => Promise.resolve('company');
    const { card } = await open(keyResult('en'), { ...actions, menu: { ...actions.menu, asParent } } as typeof actions);
    await click(find(card, '[aria-haspopup=menu]'));
    expect(entry(card)).toBeUndefined();
    await unmount();
    const bare = await open(goal);
    await click(find(bare.card, '[aria-haspopup=menu]'));
    expect(entry(bare.card)).toBeUndefined();
  });
});

describe('a conflict with another goal', () => {
  const message = { key: 'okr_against_parent', values: { words: 'NPS', other: 'Raise NPS from 32 to 45' } };

  it('is said of the goal by itself, and where there is none nothing is', async () => {
    const clashing = await open({ ...missing('en'), clashes: [{ rule: 'okr/against-parent', lines: [1], message }] });
    expect(clashing.card.querySelector('.notes')?.textContent).toBe(t.say(message));
    const { card } = await open(missing('en'));
    expect(card.querySelector('.notes')).toBeNull();
  });
});

describe('a language that could be another', () => {
  const unsure: Goal = { ...missing('en'), otherLanguage: 'fi' };

  it('is said, and one click corrects it', async () => {
    const readAs = vi.fn<(language: string) => void>();
    const actions = fakeActions();
    const { card, action } = await open(unsure, { ...actions, menu: { ...actions.menu, readAs } } as typeof actions);
    expect(card.textContent).toContain(t('popover_language_unsure'));
    await click(action('read-as'));
    expect(readAs.mock.calls).toEqual([['fi']]);
  });

  it('is not spoken of where it is clear', async () => {
    const { card } = await open(missing('en'));
    expect(card.textContent).not.toContain(t('popover_language_unsure'));
  });
});
