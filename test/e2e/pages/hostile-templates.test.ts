/** Templates that mean harm or are broken: chosen as a file, dropped or pasted, they are refused and change nothing. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../fixtures/hostile-templates.ts';
import { type Coach, startCoach } from '../harness.ts';

const MARKUP = '<img src=x onerror="document.title=1"> & “Sales”';
const FILE = 'odd.json';

describe('a template that means harm', () => {
  let coach: Coach;
  let page: Page;
  let folder: string;

  const stored = async (): Promise<unknown> =>
    (await coach.worker()).evaluate(async () => (await chrome.storage.local.get('templates'))['templates'] ?? null);
  const choose = async (text: string): Promise<void> => {
    await writeFile(join(folder, FILE), text);
    const input = (await page.waitForSelector('.import-buttons input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, FILE));
  };
  const drop = (text: string, asFile: boolean): Promise<void> =>
    page.$eval(
      '.import-area',
      (area, dropped, name) => {
        const dataTransfer = new DataTransfer();
        if (name === null) dataTransfer.setData('text/plain', dropped);
        else dataTransfer.items.add(new File([dropped], name, { type: 'application/json' }));
        area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      text,
      asFile ? FILE : null,
    );
  const paste = (text: string): Promise<void> =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  const said = async (): Promise<string> =>
    (await page.waitForSelector('.import-area .note'))?.evaluate((note) => note.textContent ?? '') ?? '';
  const open = async (): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${coach.extensionId}/options.html#template`);
    await page.waitForSelector('.tpl');
  };

  beforeAll(async () => {
    coach = await startCoach();
    folder = await mkdtemp(join(tmpdir(), 'tarkka-hostile-'));
    page = await coach.openOwn('options.html');
    await page.bringToFront();
  });
  afterAll(async () => {
    await coach.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(open);

  it.each(HOSTILE)(
    'and %s is refused with the reason and the place, chosen, dropped or pasted',
    async (_, text, named) => {
      const before = await stored();
      await choose(text);
      const refusal = await said();
      expect(refusal).toContain(`“${FILE}” was not imported.`);
      expect(refusal).toContain(named);
      expect(refusal).toContain('Nothing was changed.');
      await open();
      await drop(text, true);
      expect(await said()).toBe(refusal);
      const pasted = refusal.replace(`“${FILE}” was not imported.`, '');
      // An empty clipboard pastes nothing.
      for (const way of text === '' ? [] : [paste, (each: string) => drop(each, false)]) {
        await open();
        await way(text);
        expect(await said()).toContain(pasted);
      }
      expect(await stored()).toEqual(before);
      expect(await page.$$eval('.tpl-name', (all) => all.length)).toBe(0);
    },
  );

  it.each([
    ['cut off', 'tarkka-template:q1bKL8pVslIqSy1SSs'],
    ['of another kind', `tarkka-template:${gzipSync('hello').toString('base64url')}`],
    ['with other signs', 'tarkka-template:<script>'],
  ])('as a compact text that is %s too', async (_, text) => {
    await paste(text);
    expect(await said()).toContain('The pasted template can’t be used.');
    expect(await stored()).toBeNull();
  });

  it('and is no UTF-8 text is refused too', async () => {
    await writeFile(join(folder, FILE), Buffer.from('{"formatVersion":2,"name":"Kenttämyynti"}', 'latin1'));
    const input = (await page.waitForSelector('.import-buttons input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, FILE));
    expect(await said()).toContain('It is not UTF-8 text.');
    expect(await stored()).toBeNull();
  });

  it('in its name does none: markup stands there as text', async () => {
    await paste(JSON.stringify({ formatVersion: 2, name: MARKUP, calendar: { firstMonth: 2 } }));
    await page.waitForSelector('.tpl-name');
    expect(await page.$eval('.tpl-name', ({ textContent }) => textContent)).toBe(MARKUP);
    expect(await said()).toContain(MARKUP);
    expect(await page.$$('.tpl img')).toEqual([]);
    await page.click('.tpl-name');
    await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, {}, MARKUP);
    expect(await page.$$('main img')).toEqual([]);
    expect(await page.title()).not.toBe('1');
  });
});
