import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Block } from '../../fixtures/pages/scripts/fixture.ts';
import { type Fox, startFirefox } from './harness.ts';

const path = inject('firefox');
const GOAL = 'We will increase the renewal rate from 80% to 90% with calls to every customer at risk.';
const DATE = '30 June 2027';

type Editor = { readonly field: string; readonly text: (page: Page) => Promise<string> };

const valueOf: Editor['text'] = (page) => page.$eval('textarea', ({ value }) => value);
const blocks: Editor['text'] = (page) =>
  page.evaluate(() =>
    (globalThis as unknown as { fixture: { blocks(): readonly Block[] } }).fixture
      .blocks()
      .map((block) => block.map(({ text }) => text).join(''))
      .join('\n'),
  );
const EDITORS: Readonly<Record<string, Editor>> = {
  textarea: { field: 'textarea', text: valueOf },
  'react-textarea': { field: 'textarea', text: valueOf },
  contenteditable: {
    field: '[contenteditable]',
    text: (page) => page.$eval('[contenteditable]', (element) => (element as HTMLElement).innerText),
  },
  prosemirror: { field: '.ProseMirror', text: blocks },
};

async function chord(page: Page, key: 'a' | 'z' | 'y'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

describe.skipIf(path === null)('in Firefox', () => {
  let fox: Fox;
  beforeAll(async () => {
    fox = await startFirefox(path ?? '');
  });
  afterAll(() => fox.close());

  it.each(Object.keys(EDITORS))('a goal is marked, opened by key, rewritten and taken back: %s', async (name) => {
    const { field, text } = EDITORS[name] as Editor;
    const page = await fox.open(name);
    await page.click(field);
    await page.keyboard.type(GOAL);
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('tarkka-')));
    await fox.command(page, 'open-popover');
    await page.waitForFunction(() => document.activeElement?.localName === 'tarkka-popover');
    await page.keyboard.type(DATE);
    await page.keyboard.press('Enter');
    const written = GOAL.replace(/\.$/u, ` by ${DATE}.`);
    await expect.poll(() => text(page)).toBe(written);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.localName !== 'tarkka-popover');
    await chord(page, 'z');
    await expect.poll(() => text(page)).toBe(GOAL);
    await page.close();
  });

  it('the popup scores what is typed into it, and keeps it', async () => {
    const page = await fox.openOwn('popup.html');
    await page.waitForSelector('textarea');
    await page.focus('textarea');
    await chord(page, 'a');
    await page.keyboard.type('Increase sales in the northern stores');
    await page.waitForSelector('.goal-row');
    await page.waitForFunction(async () =>
      JSON.stringify(await chrome.storage.local.get()).includes('northern stores'),
    );
    await page.close();
    const again = await fox.openOwn('popup.html');
    await again.waitForSelector('.goal-row');
    expect(await again.$eval('textarea', ({ value }) => value)).toBe('Increase sales in the northern stores');
    await again.close();
  });

  it('a setting takes effect in a page that is open', async () => {
    const page = await fox.open('textarea');
    await page.click('textarea');
    await page.keyboard.type(GOAL);
    await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    const options = await fox.openOwn('options.html');
    await options.select('select:has(option[value="on-request"])', 'on-request');
    await options.waitForFunction(async () => JSON.stringify(await chrome.storage.local.get()).includes('on-request'));
    await options.close();
    await page.bringToFront();
    const marked = (): Promise<number> =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await expect.poll(marked).toBe(0);
    await page.close();
  });
});
