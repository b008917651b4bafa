/** The card as it stands open over a page of a site, with whoever acts for it played. */
import { act, createRef } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { GoalCard, type CardHandle } from '../../../../components/GoalCard.tsx';
import type { ApplyOutcome, CardActions, WriteMode } from '../../../../components/card-contract.ts';
import type { MenuActions } from '../../../../components/menu-entries.ts';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import type { Goal } from '../../../../utils/nlp/types.ts';
import { judgeMissing, missing } from '../../../scenes/samples.ts';
import { find, render, type } from '../../../tools/render.tsx';

export const t = createTranslator('en', stringsOf('en'));

/** What becomes of the page's side: how it can be written to, what came of it, and what stands there now. */
type Page = {
  readonly mode?: WriteMode;
  readonly outcome?: ApplyOutcome;
  readonly again?: Goal | null;
  readonly menu?: MenuActions;
};

export function fakeActions({ mode = { kind: 'write' }, outcome = 'applied', again = missing('en'), menu }: Page = {}) {
  return {
    judge: vi.fn<CardActions['judge']>((text) => Promise.resolve(judgeMissing(text, 'en'))),
    modeOf: vi.fn<CardActions['modeOf']>(() => mode),
    apply: vi.fn<CardActions['apply']>(() => Promise.resolve(outcome)),
    undo: vi.fn<CardActions['undo']>(() => Promise.resolve('applied')),
    copy: vi.fn<CardActions['copy']>(() => Promise.resolve(true)),
    showEvidence: vi.fn<CardActions['showEvidence']>(),
    lookAgain: vi.fn<CardActions['lookAgain']>(() => Promise.resolve(again)),
    isGoal: vi.fn<CardActions['isGoal']>(() => Promise.resolve(missing('en'))),
    menu: { notGoal: vi.fn<() => void>(), ...menu },
  };
}

/** To whoever judges, “soon” is no date. */
export function fakeActionsWithoutSoon() {
  const actions = fakeActions();
  actions.judge.mockImplementation((text) =>
    Promise.resolve(judgeMissing(text.replace(/by soon/u, 'by [date]'), 'en')),
  );
  return actions;
}

let unmount: () => Promise<void> = async () => undefined;

/** A card is open until its test ends; the pause after a key is over when a test says so. */
export function oneCardATest(): void {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(async () => {
    await unmount();
    vi.useRealTimers();
  });
}

export async function open(
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
  return {
    card,
    ref,
    actions,
    field,
    action: (name: string) => find<HTMLButtonElement>(card, `[data-action=${name}]`),
    chip: (criterion: string) => find<HTMLButtonElement>(card, `[data-criterion=${criterion}]`),
    step: () => find(card, '.said:not(.away)').textContent,
    hint: () => find(card, '.hint').textContent,
    /** Fills both required blanks of a goal that lacks much. */
    fill: async () => {
      await type(field('target'), '4');
      await type(field('date'), 'June 2027');
    },
    close: shown.unmount,
  };
}

/** The pause after the last key, and the answer. */
export const judged = () => act(async () => vi.advanceTimersByTimeAsync(200));

/** A card over a goal with much missing whose blanks were filled, read and applied. */
export async function openAndApply(actions = fakeActions()) {
  const shown = await open(missing('en'), actions);
  await shown.fill();
  await judged();
  await act(async () => shown.action('apply').click());
  return shown;
}
