import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { keepAsked } from '../asked.ts';
import { textsOf, until } from '../typing.ts';
import { type OptionsPage, startOptions } from './page.ts';

describe('what a person has listed', () => {
  let options: OptionsPage;
  let page: Page;
  beforeAll(async () => {
    options = await startOptions();
    ({ page } = options);
  });
  afterAll(() => options.close());
  beforeEach(() => options.forget());

  it('keeps calendar and parent objectives, and says which line it can not keep', async () => {
    await options.open('calendar');
    await options.choose('Fiscal year starts in', '2');
    await options.saved();
    expect(await options.stored('team')).toMatchObject({ value: { calendar: { firstMonth: 2, cycle: 'quarter' } } });
    await page.type('textarea', '- Win the north\n\nKnow every customer by name');
    await page.$eval('textarea', (box) => box.blur());
    await page.waitForFunction(async () => 'parents' in (await chrome.storage.local.get('parents')));
    expect(await options.stored('parents')).toMatchObject({
      value: [
        { text: 'Win the north', level: 'company' },
        { text: 'Know every customer by name', level: 'company' },
      ],
    });
    const long = 'x'.repeat(501);
    await page.$eval(
      'textarea',
      (box, text) => {
        box.focus();
        box.select();
        document.execCommand('insertText', false, text);
      },
      long,
    );
    await page.waitForSelector('.note');
    expect((await textsOf(page, '.note'))[0]).toContain('Line 1');
    expect(await page.$eval('textarea', (box) => box.value)).toBe(long);
    expect(await options.stored('parents')).toMatchObject({
      value: [
        { text: 'Win the north', level: 'company' },
        { text: 'Know every customer by name', level: 'company' },
      ],
    });
  });

  it('lists what was ignored by place and date, and forgets one on request', async () => {
    const entry = { hash: 'a'.repeat(64), host: 'docs.example.com', at: Date.UTC(2026, 10, 3), kind: 'ignored' };
    await options.store('ignored', { version: 1, value: [entry] });
    await options.open('ignored');
    expect(await textsOf(page, '.row-words')).toEqual([expect.stringMatching(/^docs\.example\.com.*3 November 2026/u)]);
    await page.click('.row .btn');
    await until(page, () => document.querySelector('.row') === null);
    expect(await options.stored('ignored')).toMatchObject({ value: [] });
  });

  it('forgets all that was said on one site at once, and takes that back at once', async () => {
    const entry = { host: 'docs.example.com', at: Date.UTC(2026, 10, 3), kind: 'ignored' };
    const [first, second] = ['a', 'b'].map((letter) => ({ ...entry, hash: letter.repeat(64) }));
    const elsewhere = { ...entry, hash: 'c'.repeat(64), host: 'intra.example.com' };
    await options.store('ignored', { version: 1, value: [first, second, elsewhere] });
    await options.open('ignored');
    await (await options.button('Forget all 2 on docs.example.com')).click();
    await until(page, () => document.querySelectorAll('.row').length === 1);
    expect(await options.stored('ignored')).toMatchObject({ value: [elsewhere] });
    await (await options.button('Undo')).click();
    await until(page, () => document.querySelectorAll('.row').length === 3);
  });

  it('lists sites, switches one off and forgets it', async () => {
    await options.store('sites', { version: 1, value: { 'intra.example.com': true } });
    await options.open('sites');
    await page.click('[role=switch]');
    await until(page, () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false');
    expect(await options.stored('sites')).toMatchObject({ value: { 'intra.example.com': false } });
    await (await options.button('Remove')).click();
    await until(page, () => document.querySelector('.row') === null);
    expect(await options.stored('sites')).toMatchObject({ value: {} });
    await page.type('.add-site input', 'not an address');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.add-site .note');
    expect(await page.$eval('.add-site input', (field) => field.value)).toBe('not an address');
  });

  it('asks the browser for one origin when a site is added', async () => {
    await options.open('sites');
    const asked = await keepAsked(page);
    await page.type('.add-site input', 'intra.example.com/some/page');
    await page.keyboard.press('Enter');
    await expect.poll(asked).toEqual([{ origins: ['https://intra.example.com/*'] }]);
  });

  it('asked nothing of any network', () => {
    expect(options.coach.requests()).toEqual([]);
  });
});
