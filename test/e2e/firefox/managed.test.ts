import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type Fox, startFirefox } from './harness.ts';

const path = inject('firefox');
/** The folder that Firefox looks into is another one elsewhere, and none that a test may write to. */
const isTried = path !== null && process.platform === 'linux';
const template = (name: string, firstMonth: number): string =>
  JSON.stringify({
    formatVersion: 2,
    name,
    calendar: { firstMonth, cycle: 'quarter' },
    examples: [{ text: 'Reduce churn from 8% to 5% by 30 June 2027' }],
  });
const SET = {
  templates: [
    { id: 'sales', template: template('Field sales', 2), where: 'acme.atlassian.net', locked: true },
    { id: 'broken', template: template('Broken', 13) },
  ],
  settings: { appearance: 'dark', interface: 'fi' },
  // A registry holds a list as text, and Firefox leaves it so.
  sites: JSON.stringify(['intra.example.com']),
};

describe.skipIf(!isTried)('what an organisation sets for Firefox in a file', () => {
  let fox: Fox;
  const textsOf = (page: Page, selector: string): Promise<readonly string[]> =>
    page.$$eval(selector, (all) => all.map(({ textContent }) => textContent ?? ''));
  beforeAll(async () => {
    fox = await startFirefox(path ?? '', SET);
  });
  afterAll(() => fox.close());

  it('holds: language, appearance and templates; what is not taken is said with its reason', async () => {
    const page = await fox.openOwn('options.html#template');
    await page.waitForSelector('.tpl-name');
    expect(await textsOf(page, 'h1')).toEqual(['Mallit']);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await textsOf(page, '.tpl-name')).toEqual(['Field sales']);
    expect((await textsOf(page, '.tag'))[0]).toBe('organisaatioltasi · lukittu');
    expect((await textsOf(page, '.refusal'))[0]).toContain('templates[1] (broken)');
    await page.close();
  });

  it('asks for sites and switches none on', async () => {
    const page = await fox.openOwn('options.html#sites');
    await page.waitForSelector('.asked-sites');
    expect((await textsOf(page, '.asked-sites')).join(' ')).toContain('intra.example.com');
    expect(await page.evaluate(async () => (await chrome.permissions.getAll()).origins?.join(' '))).not.toContain(
      'intra.example.com',
    );
    await page.close();
  });
});
