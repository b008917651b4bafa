import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { textsOf, until } from '../typing.ts';
import { type OptionsPage, startOptions } from './page.ts';

describe('settings', () => {
  let options: OptionsPage;
  let page: Page;
  beforeAll(async () => {
    options = await startOptions();
    ({ page } = options);
  });
  afterAll(() => options.close());
  beforeEach(() => options.forget());

  it('keeps a setting, says so, and takes it back', async () => {
    await options.open('general');
    await options.choose('Underline', 'below-40');
    await options.saved();
    expect(await options.stored('settings')).toMatchObject({ value: { marks: 'below-40' } });
    await options.open('general');
    expect(await options.chosen('Underline')).toBe('below-40');
    await page.click('[role=switch]');
    await options.saved();
    expect(await page.$eval('[role=switch]', (control) => control.getAttribute('aria-checked'))).toBe('true');
    await (await options.button('Undo')).click();
    await until(page, () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false');
    expect(await options.stored('settings')).toMatchObject({ value: { marks: 'below-40' } });
  });

  it('reaches an open tab at once', async () => {
    const tab = await options.coach.open('textarea');
    try {
      await tab.bringToFront();
      await tab.click('textarea');
      await tab.keyboard.type('Increase sales in the northern stores. ');
      await tab.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('tarkka')));
      await options.open('general');
      await page.bringToFront();
      await options.choose('Underline', 'on-request');
      await tab.bringToFront();
      const quiet = await tab.waitForFunction(() =>
        [...CSS.highlights].every(([name, { size }]) => !name.startsWith('tarkka') || size === 0),
      );
      expect(await quiet.jsonValue()).toBe(true);
    } finally {
      await tab.close();
      await page.bringToFront();
    }
  });

  it('speaks another language at once', async () => {
    await options.open('general');
    await options.choose('Language', 'fi');
    await until(page, () => document.documentElement.lang === 'fi');
    expect(await textsOf(page, 'h1')).toEqual(['Yleiset']);
  });

  it('shows what another page has changed', async () => {
    await options.open('general');
    await options.store('settings', {
      version: 2,
      value: { interface: 'en', marks: 'all', appearance: 'dark' },
    });
    await until(page, () => document.documentElement.dataset['theme'] === 'dark');
    expect(await options.chosen('Underline')).toBe('all');
  });

  it('says when the browser refuses to write, and what still stands', async () => {
    await options.open('general');
    await page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('full'));
    });
    await page.click('[role=switch]');
    await page.waitForSelector('.lead .note');
    expect(await page.$eval('[role=switch]', (control) => control.getAttribute('aria-checked'))).toBe('false');
  });

  it('asked nothing of any network', () => {
    expect(options.coach.requests()).toEqual([]);
  });
});
