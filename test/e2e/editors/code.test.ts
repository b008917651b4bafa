import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { type Coach, findClosedRoots, marks, popover, startCoach, eventually } from '../harness.ts';
import { GOAL } from './document.ts';

declare const chrome: typeof browser;

let coach: Coach;
let own: Page;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
  own = await coach.openOwn('options.html');
  page = await coach.open('code');
});
afterAll(() => coach.close());

/** What the toolbar says of the page. */
const toolbar = (): Promise<string> =>
  own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
  }, page.url());

describe('code editors', () => {
  it.each([
    ['CodeMirror', '.cm-content'],
    ['Monaco', '.inputarea'],
    ['Ace', '.ace_text-input'],
  ])('%s is left alone, and the toolbar says why', async (_, selector) => {
    await page.bringToFront();
    await page.click('#rooster');
    await eventually(page, async () => !(await toolbar()).includes('code editor'));
    await page.click(selector);
    await page.keyboard.type(GOAL);
    await eventually(page, async () => (await toolbar()).includes('code editor'));
    await coach.command(page, 'open-popover');
    expect(await popover(page)).toBeNull();
    expect(await marks(page)).toEqual([]);
  });
});

it('an engine that nobody knows how to write is read, and offers a copy in place of a write', async () => {
  await page.bringToFront();
  await page.click('#rooster');
  await page.keyboard.type(GOAL);
  await eventually(page, async () => (await marks(page)).some(({ text }) => text === GOAL));
  await coach.command(page, 'open-popover');
  const { root } = await eventually(page, () => popover(page));
  await eventually(page, () => root.$('[data-action=copy]'));
  expect(await root.$('[data-action=apply]')).toBeNull();
  expect(await root.evaluate((found) => found.textContent)).toMatch(/can’t|cannot|can't/u);
  expect(await page.$eval('#rooster', (field) => field.textContent?.trim())).toBe(GOAL);
  expect(await findClosedRoots(page, '[data-action=apply]')).toEqual([]);
});
