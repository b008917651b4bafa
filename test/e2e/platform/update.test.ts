import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { eventually, findClosedRoots, marks, popover, startCoach, type Coach } from '../harness.ts';

/** The browser's own API, as code sees it that a test runs in the extension. */
declare const chrome: typeof browser;

const GOAL = 'Increase sales in the northern stores.';

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterEach(() => page.close());
afterAll(() => coach.close());

const marked = (): Promise<boolean> =>
  eventually(page, async () => (await marks(page)).filter(({ text }) => text === GOAL).length === 1);

/** One coach and no more: one handle, one card, one mark. */
async function countCoaches(): Promise<{ handles: number; cards: number; marks: number }> {
  const [handle] = await findClosedRoots(page, '.handle');
  await (await handle?.root.$('.handle'))?.click();
  await eventually(page, () => popover(page));
  return {
    handles: (await findClosedRoots(page, '.handle')).length,
    cards: await page.$$eval('tarkka-popover', (cards) => cards.length),
    marks: (await marks(page)).filter(({ text }) => text === GOAL).length,
  };
}
const ONE = { handles: 1, cards: 1, marks: 1 };

it('leaves one coach where the script comes into a page a second time', async () => {
  page = await coach.open('contenteditable');
  await page.click('#goal');
  await page.keyboard.type(GOAL);
  await marked();
  await (
    await coach.worker()
  ).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [script] = chrome.runtime.getManifest().content_scripts ?? [];
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: script?.js ?? [] } as never);
  });
  await page.keyboard.press('ArrowLeft');
  await marked();
  expect(await countCoaches()).toEqual(ONE);
});

it('leaves one coach, the new one, where the extension is updated under an open page', async () => {
  page = await coach.open('contenteditable');
  await page.click('#goal');
  await page.keyboard.type(GOAL);
  await marked();
  const session = await coach.browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked' as never, { path: inject('extension') } as never);
  // The new one comes into the open page, where the field has the focus.
  await eventually(page, async () => (await findClosedRoots(page, '.handle')).length === 2);
  await page.bringToFront();
  await page.click('#goal');
  await page.keyboard.press('End');
  await marked();
  expect(await countCoaches()).toEqual(ONE);
});
