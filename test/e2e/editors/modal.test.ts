/** Dialogs made by pages: presses outside close them, and the focus is taken back from wherever else it goes. */
import { expect, it } from 'vitest';
import { closeByEscape, type ClosedRoot } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';
import { GOAL } from './document.ts';
import { applied, enter, fillAndApply, openByKey, openByMouse, type Stage } from './stage.ts';

const running = withCoach();

it.each<[string, 'says' | 'says not', (stage: Stage) => Promise<ClosedRoot>]>([
  ['mouse', 'says', async (stage) => openByMouse(stage, await stage.mark())],
  ['key', 'says', (stage) => openByKey(running.coach, stage)],
  ['key', 'says not', (stage) => openByKey(running.coach, stage)],
])(
  'a card opened by %s is part of the dialog, which %s that it is modal: it has the focus, writes, and leaves it open',
  async (_, says, open) => {
    const page = await running.open('modal');
    if (says === 'says not') await page.$eval('[role="dialog"]', (dialog) => dialog.removeAttribute('aria-modal'));
    const stage = await enter(page, { name: 'modal', fixture: 'modal', selector: '#goal', holds: 'text' });
    await page.keyboard.type(GOAL);
    await stage.mark();
    const card = await open(stage);
    await fillAndApply(stage, card);
    await applied(stage, card);
    await closeByEscape(page);
    expect(await stage.text()).toBe(GOAL.replace('.', ' by 30 June 2027.'));
    expect(await page.$('[role="dialog"]')).not.toBeNull();
  },
);

it('a field that goes away under its card leaves no error behind', async () => {
  const page = await running.open('modal');
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const stage = await enter(page, { name: 'modal', fixture: 'modal', selector: '#goal', holds: 'text' });
  await page.keyboard.type(GOAL);
  await openByMouse(stage, await stage.mark());
  await page.$eval('[role="dialog"]', (dialog) => dialog.remove());
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.mouse.move(10, 10);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(errors).toEqual([]);
});
