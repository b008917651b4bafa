import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { auditPage, type Coach, startCoach } from '../harness.ts';
import { textsOf, until } from './typing.ts';

const SECTIONS = ['general', 'sites', 'template', 'calendar', 'ignored', 'shortcuts', 'data', 'privacy'];

describe('the options page', () => {
  let coach: Coach;
  let page: Page;
  let folder: string;

  const open = async (section: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${coach.extensionId}/options.html#${section}`);
    await page.waitForSelector('.options-main h1');
  };
  const stored = async (key: string): Promise<unknown> =>
    (await coach.worker()).evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
  const store = async (key: string, value: unknown): Promise<void> =>
    (await coach.worker()).evaluate((name, raw) => chrome.storage.local.set({ [name]: raw }), key, value);
  const button = async (text: string): Promise<ElementHandle> => {
    const found = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${text}"])`);
    return found as ElementHandle;
  };
  const saved = (): Promise<void> =>
    until(page, () => (document.querySelector('.lead [role=status]')?.textContent ?? '') !== '');

  const control = async (name: string): Promise<ElementHandle<HTMLSelectElement>> =>
    (await page.waitForSelector(`::-p-aria([name="${name}"][role="combobox"])`)) as ElementHandle<HTMLSelectElement>;
  const choose = async (name: string, value: string): Promise<void> => void (await (await control(name)).select(value));
  const chosen = async (name: string): Promise<string> => (await control(name)).evaluate((select) => select.value);

  beforeAll(async () => {
    coach = await startCoach();
    await coach.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    folder = await mkdtemp(join(tmpdir(), 'tarkka-downloads-'));
    page = await coach.openOwn('options.html');
    await page.bringToFront();
    const session = await coach.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  });
  afterAll(async () => {
    await coach.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await (await coach.worker()).evaluate(() => chrome.storage.local.clear());
  });

  it('stays where a file is let go beside the place that takes it', async () => {
    await open('calendar');
    const file = join(folder, 'dropped.json');
    await writeFile(file, '{}');
    await page.evaluate(() =>
      addEventListener('drop', ({ defaultPrevented }) => (document.title = `prevented: ${defaultPrevented}`)),
    );
    const session = await page.createCDPSession();
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    await expect.poll(() => page.title()).toBe('prevented: true');
    await rm(file);
  });

  it('keeps a setting, says so, and takes it back', async () => {
    await open('general');
    await choose('Underline', 'below-40');
    await saved();
    expect(await stored('settings')).toMatchObject({ value: { marks: 'below-40' } });
    await open('general');
    expect(await chosen('Underline')).toBe('below-40');
    await page.click('[role=switch]');
    await saved();
    expect(await page.$eval('[role=switch]', (control) => control.getAttribute('aria-checked'))).toBe('true');
    await (await button('Undo')).click();
    await until(page, () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false');
    expect(await stored('settings')).toMatchObject({ value: { marks: 'below-40' } });
  });

  it('reaches an open tab at once', async () => {
    const tab = await coach.open('textarea');
    try {
      await tab.bringToFront();
      await tab.click('textarea');
      await tab.keyboard.type('Increase sales in the northern stores. ');
      await tab.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('tarkka')));
      await open('general');
      await page.bringToFront();
      await choose('Underline', 'on-request');
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
    await open('general');
    await choose('Language', 'fi');
    await until(page, () => document.documentElement.lang === 'fi');
    expect(await textsOf(page, 'h1')).toEqual(['Yleiset']);
  });

  it('shows what another page has changed', async () => {
    await open('general');
    await store('settings', {
      version: 2,
      value: { interface: 'en', marks: 'all', appearance: 'dark' },
    });
    await until(page, () => document.documentElement.dataset['theme'] === 'dark');
    expect(await chosen('Underline')).toBe('all');
  });

  it('keeps calendar and parent objectives, and says which line it can not keep', async () => {
    await open('calendar');
    await choose('Fiscal year starts in', '2');
    await saved();
    expect(await stored('team')).toMatchObject({ value: { calendar: { firstMonth: 2, cycle: 'quarter' } } });
    await page.type('textarea', '- Win the north\n\nKnow every customer by name');
    await page.$eval('textarea', (box) => box.blur());
    await page.waitForFunction(async () => 'parents' in (await chrome.storage.local.get('parents')));
    expect(await stored('parents')).toMatchObject({
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
    expect(await stored('parents')).toMatchObject({
      value: [
        { text: 'Win the north', level: 'company' },
        { text: 'Know every customer by name', level: 'company' },
      ],
    });
  });

  it('lists what was ignored by place and date, and forgets one on request', async () => {
    const entry = { hash: 'a'.repeat(64), host: 'docs.example.com', at: Date.UTC(2026, 10, 3), kind: 'ignored' };
    await store('ignored', { version: 1, value: [entry] });
    await open('ignored');
    expect(await textsOf(page, '.row-words')).toEqual([expect.stringMatching(/^docs\.example\.com.*3 November 2026/u)]);
    await page.click('.row .btn');
    await until(page, () => document.querySelector('.row') === null);
    expect(await stored('ignored')).toMatchObject({ value: [] });
  });

  it('forgets all that was said on one site at once, and takes that back at once', async () => {
    const entry = { host: 'docs.example.com', at: Date.UTC(2026, 10, 3), kind: 'ignored' };
    const [first, second] = ['a', 'b'].map((letter) => ({ ...entry, hash: letter.repeat(64) }));
    const elsewhere = { ...entry, hash: 'c'.repeat(64), host: 'intra.example.com' };
    await store('ignored', { version: 1, value: [first, second, elsewhere] });
    await open('ignored');
    await (await button('Forget all 2 on docs.example.com')).click();
    await until(page, () => document.querySelectorAll('.row').length === 1);
    expect(await stored('ignored')).toMatchObject({ value: [elsewhere] });
    await (await button('Undo')).click();
    await until(page, () => document.querySelectorAll('.row').length === 3);
  });

  it('lists sites, switches one off and forgets it', async () => {
    await store('sites', { version: 1, value: { 'intra.example.com': true } });
    await open('sites');
    await page.click('[role=switch]');
    await until(page, () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false');
    expect(await stored('sites')).toMatchObject({ value: { 'intra.example.com': false } });
    await (await button('Remove')).click();
    await until(page, () => document.querySelector('.row') === null);
    expect(await stored('sites')).toMatchObject({ value: {} });
    await page.type('.add-site input', 'not an address');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.add-site .note');
    expect(await page.$eval('.add-site input', (field) => field.value)).toBe('not an address');
  });

  it('asks the browser for one origin when a site is added', async () => {
    await open('sites');
    await page.evaluate(() => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      chrome.permissions.request = ((wanted: unknown) => {
        asked.push(wanted);
        return new Promise(() => {});
      }) as never;
    });
    await page.type('.add-site input', 'intra.example.com/some/page');
    await page.keyboard.press('Enter');
    await until(page, () => (globalThis as unknown as { asked: unknown[] }).asked.length === 1);
    expect(await page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
      { origins: ['https://intra.example.com/*'] },
    ]);
  });

  it('shows the keys as the browser has them', async () => {
    await open('shortcuts');
    await page.waitForSelector('kbd');
    expect(await textsOf(page, '.shortcuts .row:first-child kbd')).toEqual(['Alt', 'Shift', 'G']);
  });

  it('saves everything as a file, deletes it, and brings it back', async () => {
    await store('parents', { version: 1, value: ['Win the north'] });
    await open('data');
    await (await button('Save as a file')).click();
    await page.waitForSelector('.note');
    const name = await waitForFile(folder);
    const file = await readFile(join(folder, name), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ product: 'Tarkka', items: { parents: { value: ['Win the north'] } } });
    await (await button('Delete all')).click();
    expect(await stored('parents')).toBeDefined();
    expect(await textsOf(page, '.merge li')).toContain('Objectives above, of the company, the team and your own');
    await (await button('Keep everything')).click();
    await until(page, () => document.querySelector('.merge') === null);
    await (await button('Delete all')).click();
    await (await button('Delete all of this')).click();
    await saved();
    expect(await stored('parents')).toBeUndefined();
    await (await button('Undo')).click();
    await until(page, () => document.querySelector('.lead [role=status]')?.textContent === 'Undone');
    expect(await stored('parents')).toMatchObject({ value: [{ text: 'Win the north', level: 'company' }] });
    await (await coach.worker()).evaluate(() => chrome.storage.local.clear());
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
    await until(page, () => document.querySelector('.note')?.textContent?.includes('was read') ?? false);
    expect(await stored('parents')).toMatchObject({ value: [{ text: 'Win the north', level: 'company' }] });
  });

  it('goes on in the language that was chosen when everything is deleted', async () => {
    await store('settings', { version: 2, value: { interface: 'fi' } });
    await open('data');
    await (await button('Poista kaikki')).click();
    await (await button('Poista tämä kaikki')).click();
    await saved();
    expect(await stored('settings')).toBeUndefined();
    expect((await textsOf(page, 'h1'))[0]).toBe('Omat tiedot');
  });

  it('leaves everything as it is when a file is not one of its own', async () => {
    await store('parents', { version: 1, value: ['Win the north'] });
    await open('data');
    const path = join(folder, 'broken.txt');
    await writeFile(path, '{ "product": "Tarkka", ');
    await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await page.waitForSelector('.note');
    expect((await textsOf(page, '.note'))[0]).toContain('broken.txt');
    expect(await stored('parents')).toMatchObject({ value: ['Win the north'] });
  });

  it('keeps aside what it can not read, and shows it', async () => {
    await store('settings', { version: 99, value: 'from the future' });
    await open('general');
    await page.click('[role=switch]');
    await saved();
    await page.click('a[href="#data"]');
    await page.waitForSelector('.group .row');
    expect((await textsOf(page, '.group .row-words'))[0]).toMatch(/^settings/u);
    await (await button('Delete')).click();
    await until(page, () => document.querySelector('.group .row') === null);
  });

  it('says when the browser refuses to write, and what still stands', async () => {
    await open('general');
    await page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('full'));
    });
    await page.click('[role=switch]');
    await page.waitForSelector('.lead .note');
    expect(await page.$eval('[role=switch]', (control) => control.getAttribute('aria-checked'))).toBe('false');
  });

  it('is reached by keys: a section moves the focus to its head', async () => {
    await open('general');
    await page.focus('a[href="#sites"]');
    await page.keyboard.press('Enter');
    await until(page, () => document.activeElement?.tagName === 'H1');
    expect(await textsOf(page, 'h1')).toEqual(['Sites']);
  });

  it.each(SECTIONS)('has nothing that keeps people out of %s', async (section) => {
    await open(section);
    const audit = await auditPage(page);
    expect(audit.passes).toBeGreaterThan(10);
    expect(audit.serious).toEqual([]);
  });

  it('asked nothing of any network', () => {
    expect(coach.requests()).toEqual([]);
  });
});

/** The name of the first file that has arrived whole. */
async function waitForFile(folder: string): Promise<string> {
  for (;;) {
    const name = (await readdir(folder)).find((file) => file.endsWith('.json'));
    if (name) return name;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
