import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { auditPage, type Coach, startCoach } from '../harness.ts';

describe('a template that is built in', () => {
  let coach: Coach;
  let page: Page;

  const button = async (name: string): Promise<ElementHandle> =>
    (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`)) as ElementHandle;
  const headed = (name: string) =>
    page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, name);
  const valueOf = (name: string): Promise<string> =>
    page.$eval(`::-p-aria([name="${name}"])`, (field) => (field as HTMLInputElement).value);
  const open = async (fragment: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${coach.extensionId}/options.html#${fragment}`);
  };

  beforeAll(async () => {
    coach = await startCoach();
    await coach.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    page = await coach.openOwn('options.html');
    await page.bringToFront();
    await open('template');
  });
  afterAll(() => coach.close());

  it('opens by keys from its row, with all that is in it and nothing to change', async () => {
    await (await button('Sales')).focus();
    await page.keyboard.press('Enter');
    await headed('Sales');
    expect(new URL(page.url()).hash).toBe('#template/sales');
    const open = await page.$$eval(
      '.read-only :is(input, select, textarea)',
      (all) => all.filter((control) => !control.matches(':disabled')).length,
    );
    expect(open).toBe(0);
    const shown = await page.$$eval('.read-only :is(input, textarea)', (all) =>
      all.map((field) => (field as HTMLInputElement).value).join('\n'),
    );
    for (const words of ['win rate', 'sales cycle', 'low-hanging fruit', 'hit rate → win rate', 'MEDDIC'])
      expect(shown).toContain(words);
    expect([
      await valueOf('Objectives on a page, at least'),
      await valueOf('Objectives on a page, at most'),
      await valueOf('Key results of an objective, at least'),
    ]).toEqual(['1', '3', '2']);
    expect(await page.$$('.read-only .pattern')).not.toHaveLength(0);
    expect(await page.$$('.read-only .required input')).toHaveLength(20);
  });

  it('scores its examples, and whatever is tried out, and keeps none of it', async () => {
    const score = (): Promise<number> =>
      page.$eval('.sample:first-of-type .sample-score b', ({ textContent }) => Number(textContent));
    await page.waitForSelector('.sample-score b');
    const before = await score();
    expect(before).toBeGreaterThan(75);
    await page.click('.sample:first-of-type textarea', { count: 3 });
    await page.keyboard.type('Sell more');
    await page.keyboard.press('Tab');
    await expect.poll(score).toBeLessThan(before);
    const stored = await (await coach.worker()).evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(stored).not.toContain('Sell more');
  });

  it('stands up to an audit', async () => {
    const { passes, serious } = await auditPage(page);
    expect(passes).toBeGreaterThan(0);
    expect(serious).toEqual([]);
  });

  it('is used everywhere with one press', async () => {
    await (await button('Use where no other is set')).click();
    await page.waitForSelector('::-p-text(This template is used where no other is set.)');
    expect(await page.$('::-p-aria([name="Use where no other is set"][role="button"])')).toBeNull();
  });

  it('bears nothing of what is changed in others, and an address of none says that it is gone', async () => {
    const undo = '::-p-aria([name="Undo"][role="button"])';
    await open('template');
    await (await button('New template')).click();
    await page.waitForSelector(undo);
    await page.evaluate(() => (location.hash = 'template/sales'));
    await headed('Sales');
    expect(await page.$(undo)).toBeNull();
    await page.evaluate(() => (location.hash = 'template/of-yesterday'));
    await page.waitForSelector('::-p-text(This template isn’t here any more.)');
  });

  it('has the person’s fiscal year, and so has the copy that is made to be changed', async () => {
    await open('calendar');
    const month = '::-p-aria([name="Fiscal year starts in"][role="combobox"])';
    await (await page.waitForSelector(month))?.select('2');
    await page.waitForFunction(async () => JSON.stringify(await chrome.storage.local.get('team')).includes(':2'));
    await open('template/sales');
    await page.waitForSelector(month);
    expect(await valueOf('Fiscal year starts in')).toBe('2');
    await (await button('Duplicate and change')).click();
    await headed('Sales, copy');
    expect(await valueOf('Fiscal year starts in')).toBe('2');
    expect(await page.$$('.read-only')).toHaveLength(0);
    await page.goBack();
    await headed('Sales');
  });
});
