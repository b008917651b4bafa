/** A colleague meets a team's template again, which the lead or the colleague has changed meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { shareText } from '../../../utils/platform/template-text.ts';
import type { Coach } from '../harness.ts';
import { choose, detail, NAME, open, picture, press, startInFinnish, stored } from './team.ts';
import { BOX, pasteClipboard } from './typing.ts';

const LEADS: Template = {
  ...builtInTemplates.smart,
  id: '5b3f0c1e-6a55-4c0b-9a3e-0d6f2c7b8e11',
  revision: 1,
  name: NAME,
  calendar: { ...builtInTemplates.smart.calendar, firstMonth: 2 },
};
/** With another calendar and an objective above. */
const NEWER: Template = {
  ...LEADS,
  revision: 2,
  calendar: { ...LEADS.calendar, firstMonth: 7 },
  parents: [{ text: 'Kasvamme Suomessa', level: 'company' }],
};

const pasteOnPage = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

describe('a team’s template', () => {
  let colleague: Coach;

  beforeAll(async () => {
    colleague = await startInFinnish();
    const page = await open(colleague, 'options.html#template');
    await page.waitForSelector('.tpl');
    await pasteOnPage(page, await shareText(LEADS));
    await (await page.waitForSelector('.tpl-name'))?.click();
    await choose(page, 'Missä käytetään', 'everywhere');
    await page.waitForFunction(async () =>
      JSON.stringify(await chrome.storage.local.get('templates')).includes('"where":"*"'),
    );
    await page.close();
  });
  afterAll(() => colleague.close());

  it('that is newer takes the place of one that the colleague left as it was, after what differs was shown', async () => {
    const page = await open(colleague, 'options.html#template');
    await page.waitForSelector('.tpl-name');
    await pasteOnPage(page, await shareText(NEWER));
    await page.waitForSelector('.merge');
    const rows = await page.$$eval('.merge-row', (all) => all.map((row) => row.textContent ?? ''));
    expect(rows).toHaveLength(2);
    expect(rows.join('\n')).toContain('oma helmikuu, tuotu heinäkuu');
    expect(rows.join('\n')).toContain('Kasvamme Suomessa');
    expect(await page.$$('.merge-row input')).toEqual([]);
    await picture(page, '8-colleague-is-told');
    await detail(page, 'newer', await page.$('h1'), await page.$('.merge'), await page.$('.tpl'));
    await press(page, 'Korvaa omani');
    await expect.poll(async () => (await stored(colleague))[0]?.template.calendar.firstMonth).toBe(7);
    expect((await stored(colleague))[0]).toMatchObject({ where: '*', id: LEADS.id });
    await pasteOnPage(page, await shareText(NEWER));
    await page.waitForSelector('::-p-text(täsmälleen sama malli)');
    await press(page, 'Kumoa');
    await expect.poll(async () => (await stored(colleague))[0]?.template.calendar.firstMonth).toBe(2);
    await page.close();
  });

  it('that was changed on both sides is merged part by part, nothing lost, with a way back', async () => {
    const page = await open(colleague, 'options.html#template');
    await (await page.waitForSelector('.tpl-name'))?.click();
    await choose(page, 'Tilikauden ensimmäinen kuukausi', '3');
    await expect.poll(async () => (await stored(colleague))[0]?.template.calendar.firstMonth).toBe(3);
    await page.evaluate(() => {
      location.hash = 'template';
    });
    await page.waitForSelector('.tpl-name');
    await pasteOnPage(page, await shareText(NEWER));
    await page.waitForSelector('.merge');
    await picture(page, '9-colleague-merges');
    const chosen = await page.$$eval('.merge-row', (all) =>
      all.map((row) => [
        row.querySelector('b')?.textContent,
        row.querySelector('legend span')?.textContent,
        row.querySelector('input:checked')?.parentElement?.textContent,
      ]),
    );
    expect(chosen).toEqual([
      ['Kalenteri', 'muutit itse, ja muutettu myös tuodussa', 'Oma'],
      ['Ylätavoitteet', 'muutettu tuodussa', 'Tuotu'],
    ]);
    await press(page, 'Ota valitut');
    await expect.poll(async () => (await stored(colleague))[0]?.template.parents.length).toBe(1);
    expect((await stored(colleague))[0]).toMatchObject({ where: '*', template: { calendar: { firstMonth: 3 } } });
    await press(page, 'Kumoa');
    await expect.poll(async () => (await stored(colleague))[0]?.template.parents.length).toBe(0);

    await pasteOnPage(page, await shareText(NEWER));
    await press(page, 'Pidä molemmat');
    await expect.poll(async () => (await stored(colleague)).length).toBe(2);
    const [second, first] = await stored(colleague);
    expect(second?.id).not.toBe(first?.id);
    expect([second?.template.calendar.firstMonth, first?.template.calendar.firstMonth]).toEqual([7, 3]);
    await page.close();
  });

  it('that differs from the one here is taken from the popup to the page that shows how', async () => {
    const popup = await colleague.openOwn('popup.html');
    await popup.bringToFront();
    await popup.waitForSelector(BOX);
    await popup.evaluate(
      (text) => navigator.clipboard.writeText(text),
      await shareText({ ...NEWER, calendar: { firstMonth: 5, cycle: 'half' } }),
    );
    await popup.focus(BOX);
    await pasteClipboard(popup);
    await press(popup, 'Lisää se');
    await press(popup, 'Katso erot');
    const target = await colleague.browser.waitForTarget((each) => each.url().includes('options.html#template'));
    const page = await target.page();
    const told = await (await page?.waitForSelector('.merge'))?.evaluate(({ textContent }) => textContent);
    expect(told).toContain('oma maaliskuu, tuotu toukokuu');
    await page?.close();
  });

  it('that the colleague keeps as it is, is not asked about again until another one comes', async () => {
    const page = await open(colleague, 'options.html#template');
    await page.waitForSelector('.tpl-name');
    await pasteOnPage(page, await shareText(NEWER));
    await press(page, 'Pidä kaikki omani');
    await page.waitForSelector('::-p-text(jäi ennalleen)');
    await page.reload();
    await page.waitForSelector('.tpl-name');
    await pasteOnPage(page, await shareText(NEWER));
    await page.waitForSelector('::-p-text(on tuotu ennenkin, ja pidit silloin omasi)');
    expect(await page.$('.merge')).toBeNull();
    await press(page, 'Katso erot');
    await page.waitForSelector('.merge');
    await page.close();
  });
});
