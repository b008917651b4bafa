import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { shareText } from '../../../utils/platform/template-text.ts';
import { auditPage, type Coach, startCoach } from '../harness.ts';
import { until } from './typing.ts';

describe('templates of one’s own', () => {
  let coach: Coach;
  let page: Page;
  let folder: string;

  const open = async (): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${coach.extensionId}/options.html#template`);
    await page.waitForSelector('.tpl');
  };
  const stored = async (): Promise<readonly OwnTemplate[]> => {
    const raw = await (await coach.worker()).evaluate(() => chrome.storage.local.get('templates'));
    return ((raw as { templates?: { value: readonly OwnTemplate[] } }).templates?.value ??
      []) as readonly OwnTemplate[];
  };
  const press = async (name: string): Promise<void> => {
    await (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
  };
  const choose = async (name: string, value: string): Promise<void> => {
    const control = (await page.waitForSelector(`::-p-aria([name="${name}"][role="combobox"])`)) as ElementHandle;
    await control.select(value);
  };
  const names = (): Promise<readonly string[]> =>
    page.$$eval('.tpl-name', (all) => all.map((each) => each.textContent ?? ''));
  const fromMenu = async (template: string, action: string): Promise<void> => {
    await press(`More for “${template}”`);
    await (await page.waitForSelector(`::-p-xpath(//*[@role="menuitem"][normalize-space()="${action}"])`))?.click();
  };
  const importFile = async (name: string, text: string): Promise<void> => {
    const path = join(folder, name);
    await writeFile(path, text);
    const input = (await page.waitForSelector('.import-buttons input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  beforeAll(async () => {
    coach = await startCoach();
    await coach.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    folder = await mkdtemp(join(tmpdir(), 'tarkka-templates-'));
    page = await coach.openOwn('options.html');
    await page.bringToFront();
  });
  afterAll(async () => {
    await coach.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await (await coach.worker()).evaluate(() => chrome.storage.local.clear());
    await open();
  });

  it('are made in a form that scores samples as it changes, and hold where they are said to', async () => {
    await press('New template');
    const name = (await page.waitForSelector(
      '::-p-aria([name="Name"][role="textbox"])',
    )) as ElementHandle<HTMLInputElement>;
    await name.click({ count: 3 });
    await name.type('Kenttämyynti');
    await page.keyboard.press('Tab');
    await choose('Use it', 'everywhere');
    await choose('Fiscal year starts in', '2');
    await until(page, () => document.querySelector('h1')?.textContent === 'Kenttämyynti');
    await page.waitForSelector('.sample-score b');
    await expect
      .poll(async () => (await stored()).map(({ where, template }) => [template.name, where, template.calendar]))
      .toEqual([['Kenttämyynti', '*', { firstMonth: 2, cycle: 'quarter' }]]);

    const request = {
      text: 'Reduce churn to 5% by the end of Q1',
      surface: 'field',
      key: 'k',
      revision: 1,
      focused: true,
    };
    const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), { name: 'analyze', request });
    expect(answer).toMatchObject({
      value: { analysis: { goals: [{ deadline: { end: expect.stringMatching(/-04-30$/) } }] } },
    });
  });

  it('hold limits once both ends fit, and what is asked of each kind of goal', async () => {
    await press('New template');
    const type = async (name: string, text: string): Promise<void> => {
      const field = (await page.waitForSelector(`::-p-aria([name="${name}"][role="textbox"])`)) as ElementHandle;
      await field.click({ count: 3 });
      await field.type(text);
    };
    await type('Objectives on a page, at least', '8');
    await expect.poll(async () => (await stored())[0]?.template.set.objectives).toEqual([8, 50]);
    await type('Objectives on a page, at most', '5');
    await page.waitForSelector('::-p-text(Objectives on a page: “at least” is more than “at most”)');
    await page.keyboard.press('Tab');
    await type('Objectives on a page, at most', '-9');
    await page.waitForSelector('::-p-text(a whole number from 1 to 50)');
    expect((await stored())[0]?.template.set.objectives).toEqual([8, 50]);
    await type('Objectives on a page, at most', '9');
    await expect.poll(async () => (await stored())[0]?.template.set.objectives).toEqual([8, 9]);

    await (await page.waitForSelector('::-p-aria([name="A key result: Relevant is asked"])'))?.click();
    await expect
      .poll(async () => (await stored())[0]?.template.required)
      .toEqual({ key_result: ['specific', 'measurable', 'relevant', 'timeBound'] });
    await press('A key result: reset to usual');
    await expect.poll(async () => (await stored())[0]?.template.required).toEqual({});
  });

  it('are taken over from a file and from a pasted text, and the same one only once', async () => {
    const parsed = parseTemplate({ formatVersion: 1, name: 'Sales <b>north</b>', calendar: { firstMonth: 2 } });
    if (!parsed.ok) throw new Error(parsed.message.key);
    await importFile('north.json', JSON.stringify(parsed.template));
    await until(page, () => document.querySelectorAll('.tpl-name').length === 1);
    expect(await names()).toEqual(['Sales <b>north</b>']);

    const paste = async (text: string): Promise<void> =>
      page.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, text);
    await paste(await shareText(parsed.template));
    await until(
      page,
      () => document.querySelector('.note')?.textContent?.includes('already have this template') === true,
    );
    await paste(await shareText({ ...parsed.template, name: 'South' }));
    await until(page, () => document.querySelectorAll('.tpl-name').length === 2);
    expect(await names()).toEqual(['South', 'Sales <b>north</b>']);
  });

  it('are duplicated, ordered by keys, deleted, and come back', async () => {
    await fromMenu('OKR', 'Duplicate');
    await until(page, () => document.querySelectorAll('.tpl-name').length === 1);
    await fromMenu('Classic SMART', 'Duplicate');
    await until(page, () => document.querySelectorAll('.tpl-name').length === 2);
    expect(await names()).toEqual(['Classic SMART, copy', 'OKR, copy']);
    await page.focus('.grip');
    await page.keyboard.press('ArrowDown');
    await until(page, () => document.querySelector('.tpl-name')?.textContent === 'OKR, copy');

    await fromMenu('OKR, copy', 'Delete');
    await until(page, () => document.querySelectorAll('.tpl-name').length === 1);
    // The row is gone and its menu with it: the next one has the focus, and what was done stands in sight.
    await until(page, () => document.activeElement?.getAttribute('aria-label') === 'More for “Classic SMART, copy”');
    const seen = await page.$eval('.said .note', (note) => note.getBoundingClientRect().bottom <= innerHeight);
    expect(seen).toBe(true);
    await press('Undo');
    await until(page, () => document.querySelectorAll('.tpl-name').length === 2);
    expect(await names()).toEqual(['OKR, copy', 'Classic SMART, copy']);
  });

  it('are told from a file of all data, and such a file from a template', async () => {
    await importFile('all.json', JSON.stringify({ product: 'Tarkka', formatVersion: 1, items: {} }));
    await page.waitForSelector('::-p-text(restore it under Your data)');
    await page.goto(`chrome-extension://${coach.extensionId}/options.html#data`);
    const path = join(folder, 'sales.json');
    await writeFile(path, JSON.stringify({ formatVersion: 2, name: 'Sales', calendar: { firstMonth: 2 } }));
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await page.waitForSelector('::-p-text(“sales.json” is a template: import it under Templates.)');
    expect(await stored()).toEqual([]);
  });

  it('that are used everywhere say which of them goes first', async () => {
    for (const name of ['OKR', 'Sales']) {
      await fromMenu(name, 'Duplicate');
      await page.waitForSelector(`::-p-text(${name}, copy)`);
      await page.click('.tpl-name');
      await choose('Use it', 'everywhere');
      await expect.poll(async () => (await stored())[0]?.where).toBe('*');
      await open();
    }
    const told = await page.$$eval('.tpl', (rows) => rows.slice(0, 2).map(({ textContent }) => textContent ?? ''));
    expect(told.map((row) => row.includes('everywhere, after “Sales, copy”'))).toEqual([false, true]);
  });

  it('are ordered by the pointer, and the row goes with it', async () => {
    for (const name of ['OKR', 'Product', 'Sales']) await fromMenu(name, 'Duplicate');
    await until(page, () => document.querySelectorAll('.tpl-name').length === 3);
    const middle = async (index: number): Promise<{ x: number; y: number }> => {
      const box = await (await page.$$('.grip'))[index]?.boundingBox();
      if (!box) throw new Error('no grip');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const [from, to] = [await middle(0), await middle(2)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y + 4, { steps: 3 });
    expect((await middle(0)).y).toBeCloseTo(to.y + 4, 0);
    await page.mouse.up();
    await until(page, () => document.querySelectorAll('.tpl-name')[2]?.textContent === 'Sales, copy');
    expect(await page.$$('.is-dragged')).toHaveLength(0);
    expect(await names()).toEqual(['Product, copy', 'OKR, copy', 'Sales, copy']);
  });

  it('say which fields are not kept yet, and lead there', async () => {
    await press('New template');
    const most = (await page.waitForSelector(
      '::-p-aria([name="Objectives on a page, at most"][role="textbox"])',
    )) as ElementHandle<HTMLInputElement>;
    await most.type('99');
    await page.waitForSelector('::-p-text(Not kept yet: Objectives on a page, at most)');
    expect(await page.$eval('.saved-when', (said) => said.checkVisibility())).toBe(false);
    await press('Go there');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Objectives on a page, at most',
    );
    await page.keyboard.press('Backspace');
    await until(page, () => !document.body.textContent?.includes('Not kept yet'));
    await until(page, () => document.querySelector('.saved-when')?.checkVisibility() === true);
    await expect.poll(async () => (await stored())[0]?.template.set.objectives).toEqual([1, 9]);
  });

  it('are written in a second language beside the first', async () => {
    await press('New template');
    await (await page.waitForSelector('.more-about summary'))?.click();
    await choose('Write texts in', 'fi');
    await page.waitForSelector('::-p-text(The form shows the texts in Finnish.)');
    const name = (await page.waitForSelector(
      '::-p-aria([name="Name"][role="textbox"])',
    )) as ElementHandle<HTMLInputElement>;
    expect(await name.evaluate(({ value, placeholder }) => [value, placeholder])).toEqual(['', 'New template']);
    await name.type('Kenttämyynti');
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await stored())[0]?.template.name)
      .toEqual({ en: 'New template', fi: 'Kenttämyynti' });
    await press('Back to English');
    await until(page, () => document.querySelector('h1')?.textContent === 'New template');
    expect(await page.$eval('.form-row input', ({ value }) => value)).toBe('New template');
  });

  it('give back by a key what was taken out of the form, and say where two measures have one name', async () => {
    await press('New template');
    await press('Add a measure');
    await page.waitForSelector('.metric-line');
    await press('Add a measure');
    await until(page, () => document.querySelectorAll('.metric-line').length === 2);
    expect(await page.$$('::-p-text(Another measure has this name too.)')).toHaveLength(2);
    await (await page.$$('.metric-line .btn.icon'))[0]?.click();
    await until(page, () => document.querySelectorAll('.metric-line').length === 1);
    expect(await page.$('::-p-text(Another measure has this name too.)')).toBeNull();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until(page, () => document.querySelectorAll('.metric-line').length === 2);
    await expect.poll(async () => (await stored())[0]?.template.metrics.length).toBe(2);
  });

  it('keep what another window changed when something is undone', async () => {
    await press('New template');
    await page.waitForSelector('.with-live');
    await choose('Fiscal year starts in', '7');
    await expect.poll(async () => (await stored())[0]?.template.calendar.firstMonth).toBe(7);
    const other = await coach.openOwn(`options.html${new URL(page.url()).hash}`);
    await other.bringToFront();
    await (await other.waitForSelector('::-p-aria([name="Use it"][role="combobox"])'))?.select('everywhere');
    await expect.poll(async () => (await stored())[0]?.where).toBe('*');
    await other.close();
    await page.bringToFront();
    await press('Undo');
    await expect.poll(async () => (await stored())[0]?.template.calendar.firstMonth).toBe(1);
    expect((await stored())[0]?.where).toBe('*');
  });

  it('can be used by everybody', async () => {
    const list = await auditPage(page);
    await press('New template');
    await page.waitForSelector('.sample-score b');
    const form = await auditPage(page);
    expect([list.serious, form.serious]).toEqual([[], []]);
    expect(Math.min(list.passes, form.passes)).toBeGreaterThan(20);
  });
});
