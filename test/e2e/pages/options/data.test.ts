import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { textsOf, until } from '../typing.ts';
import { type OptionsPage, startOptions } from './page.ts';

describe('a person’s data', () => {
  let options: OptionsPage;
  let page: Page;
  beforeAll(async () => {
    options = await startOptions();
    ({ page } = options);
  });
  afterAll(() => options.close());
  beforeEach(() => options.forget());

  it('saves everything as a file, deletes it, and brings it back', async () => {
    await options.store('parents', { version: 1, value: ['Win the north'] });
    await options.open('data');
    await (await options.button('Save as a file')).click();
    await page.waitForSelector('.note');
    const name = await options.arrived();
    const file = await readFile(join(options.folder, name), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ product: 'Tarkka', items: { parents: { value: ['Win the north'] } } });
    await (await options.button('Delete all')).click();
    expect(await options.stored('parents')).toBeDefined();
    expect(await textsOf(page, '.merge li')).toContain('Objectives above, of the company, the team and your own');
    await (await options.button('Keep everything')).click();
    await until(page, () => document.querySelector('.merge') === null);
    await (await options.button('Delete all')).click();
    await (await options.button('Delete all of this')).click();
    await options.saved();
    expect(await options.stored('parents')).toBeUndefined();
    await (await options.button('Undo')).click();
    await until(page, () => document.querySelector('.lead [role=status]')?.textContent === 'Undone');
    expect(await options.stored('parents')).toMatchObject({ value: [{ text: 'Win the north', level: 'company' }] });
    await (await options.coach.worker()).evaluate(() => chrome.storage.local.clear());
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(options.folder, name));
    await until(page, () => document.querySelector('.note')?.textContent?.includes('was read') ?? false);
    expect(await options.stored('parents')).toMatchObject({ value: [{ text: 'Win the north', level: 'company' }] });
  });

  it('goes on in the language that was chosen when everything is deleted', async () => {
    await options.store('settings', { version: 2, value: { interface: 'fi' } });
    await options.open('data');
    await (await options.button('Poista kaikki')).click();
    await (await options.button('Poista tämä kaikki')).click();
    await options.saved();
    expect(await options.stored('settings')).toBeUndefined();
    expect((await textsOf(page, 'h1'))[0]).toBe('Omat tiedot');
  });

  it('leaves everything as it is when a file is not one of its own', async () => {
    await options.store('parents', { version: 1, value: ['Win the north'] });
    await options.open('data');
    const path = join(options.folder, 'broken.txt');
    await writeFile(path, '{ "product": "Tarkka", ');
    await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await page.waitForSelector('.note');
    expect((await textsOf(page, '.note'))[0]).toContain('broken.txt');
    expect(await options.stored('parents')).toMatchObject({ value: ['Win the north'] });
  });

  it('keeps aside what it can not read, and shows it', async () => {
    await options.store('settings', { version: 99, value: 'from the future' });
    await options.open('general');
    await page.click('[role=switch]');
    await options.saved();
    await page.click('a[href="#data"]');
    await page.waitForSelector('.group .row');
    expect((await textsOf(page, '.group .row-words'))[0]).toMatch(/^settings/u);
    await (await options.button('Delete')).click();
    await until(page, () => document.querySelector('.group .row') === null);
  });

  it('stays where a file is let go beside the place that takes it', async () => {
    await options.open('calendar');
    const file = join(options.folder, 'dropped.json');
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

  it('asked nothing of any network', () => {
    expect(options.coach.requests()).toEqual([]);
  });
});
