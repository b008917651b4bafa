/** A team lead makes a template and shares it as a text; a colleague with a profile of their own goes by it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Template } from '../../../utils/nlp/types.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { readSharedText, shareText } from '../../../utils/platform/template-text.ts';
import { ARTIFACTS } from '../../tools/build-extension.ts';
import { type Coach, eventually, popover, startCoach } from '../harness.ts';
import { BOX, pasteClipboard, until, valueOf } from './typing.ts';

const NAME = 'Kenttämyynti';
const GOAL = 'Nostamme keskikaupan 2000 eurosta 3000 euroon.';

const stored = async (coach: Coach): Promise<readonly OwnTemplate[]> => {
  const raw = await (await coach.worker()).evaluate(() => chrome.storage.local.get('templates'));
  return (raw as { templates?: { value: readonly OwnTemplate[] } }).templates?.value ?? [];
};
const press = async (page: Page, name: string): Promise<void> => {
  await (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
};
const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await (await page.waitForSelector(`::-p-aria([name="${name}"][role="combobox"])`))?.select(value);
};
const pasteOnPage = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
const picture = async (page: Page, name: string): Promise<void> => {
  await mkdir(join(ARTIFACTS, 'team'), { recursive: true });
  await page.screenshot({ path: join(ARTIFACTS, 'team', `${name}.png`), fullPage: true });
};
/** What `.github/TEAMS.md` shows of it (`team-*.png` there): these parts and a little around them. */
const detail = async (page: Page, name: string, ...parts: readonly (ElementHandle | null)[]): Promise<void> => {
  const around = 8;
  const boxes = await Promise.all(
    parts.flatMap((part) =>
      part === null
        ? []
        : [
            part.evaluate((element) => {
              const { left, top, right, bottom } = (element as Element).getBoundingClientRect();
              return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
            }),
          ],
    ),
  );
  const [x, y] = [Math.min(...boxes.map(({ left }) => left)), Math.min(...boxes.map(({ top }) => top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  const [left, top] = [Math.max(0, x - around), Math.max(0, y - around)];
  await mkdir(join(ARTIFACTS, 'team'), { recursive: true });
  await page.screenshot({
    path: join(ARTIFACTS, 'team', `team-${name}.png`),
    clip: { x: left, y: top, width: right + around - left, height: bottom + around - top },
  });
};
const group = (page: Page, heading: string): Promise<ElementHandle | null> =>
  page.$(`::-p-xpath(//section[h2[normalize-space()="${heading}"]])`);

/** What the lead shared, with another calendar and an objective above. */
async function newerOf(text: string): Promise<Template> {
  const read = await readSharedText(text);
  if (!read.ok) throw new Error(read.message.key);
  const { template } = read;
  return {
    ...template,
    revision: (template.revision ?? 0) + 1,
    calendar: { ...template.calendar, firstMonth: 7 },
    parents: [{ text: 'Kasvamme Suomessa', level: 'company' }],
  };
}

describe('a team’s template', () => {
  let lead: Coach;
  let colleague: Coach;
  let shared = '';
  const open = async (coach: Coach, path: string): Promise<Page> => {
    const page = await coach.openOwn(path);
    await page.setViewport({ width: 1200, height: 900 });
    await page.bringToFront();
    return page;
  };

  beforeAll(async () => {
    [lead, colleague] = await Promise.all([startCoach(), startCoach()]);
    for (const coach of [lead, colleague]) {
      const page = await open(coach, 'options.html#general');
      await choose(page, 'Language', 'fi');
      await until(page, () => document.documentElement.lang === 'fi');
      await page.close();
    }
  });
  afterAll(() => Promise.all([lead.close(), colleague.close()]));

  it('is made by its lead, in Finnish, with a fiscal year from February', async () => {
    const page = await open(lead, 'options.html#template');
    await page.waitForSelector('.tpl');
    await press(page, 'Uusi malli');
    const name = (await page.waitForSelector('::-p-aria([name="Nimi"][role="textbox"])')) as ElementHandle;
    await name.click({ count: 3 });
    await page.keyboard.type(NAME);
    await page.keyboard.press('Tab');
    await choose(page, 'Tilikauden ensimmäinen kuukausi', '2');
    await press(page, 'Lisää mittari');
    await page.waitForSelector('.metric-line input');
    const [metricName, unit] = (await page.$$('.metric-line input')) as ElementHandle<HTMLInputElement>[];
    for (const [field, words] of [
      [metricName, 'keskikauppa'],
      [unit, '€'],
    ] as const) {
      await field?.click({ count: 3 });
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await expect
      .poll(async () => (await stored(lead)).map(({ template }) => [template.name, template.calendar.firstMonth]))
      .toEqual([[NAME, 2]]);
    await expect
      .poll(async () => (await stored(lead))[0]?.template.metrics[0])
      .toMatchObject({ names: { fi: ['keskikauppa'] } });
    await page.waitForSelector('.sample-score b');
    await picture(page, '1-lead-form');
    await detail(page, 'form', await group(page, 'Omat mittarit'));
    await detail(page, 'calendar', await group(page, 'Kalenteri'));
    await page.close();
  });

  it('is copied as a text by its lead', async () => {
    const page = await open(lead, 'options.html#template');
    await press(page, `Muut toiminnot: ”${NAME}”`);
    await (await page.waitForSelector('::-p-aria([name="Kopioi tekstinä"][role="menuitem"])'))?.click();
    await page.waitForSelector(`::-p-text(”${NAME}” on leikepöydällä.)`);
    await picture(page, '2-lead-shares');
    await detail(page, 'shared', await page.$('h1'), await page.$('.import-buttons'), await page.$('.tpl'));
    // As into a chat: what the clipboard holds is pasted, by key, into a box.
    const chat = await lead.open('textarea');
    await chat.click('textarea');
    await pasteClipboard(chat);
    shared = await valueOf(chat, 'textarea');
    expect(shared).toMatch(/^tarkka-template:/u);
    await chat.close();
    await page.close();
  });

  it('is recognised when a colleague pastes it in the popup, added with a press, and taken back with Undo', async () => {
    const page = await colleague.openOwn('popup.html');
    await page.bringToFront();
    await page.waitForSelector(BOX);
    await page.evaluate((text) => navigator.clipboard.writeText(text), shared);
    await page.focus(BOX);
    await pasteClipboard(page);
    await page.waitForSelector('::-p-aria([name="Lisää se"][role="button"])');
    expect(await page.$('.goal-row')).toBeNull();
    await picture(page, '3-colleague-popup');
    await detail(page, 'popup', await page.$('.popup'));
    await press(page, 'Lisää se');
    await expect.poll(async () => (await stored(colleague)).length).toBe(1);
    // The box is free again; what was added is said, and Undo brings its text back.
    await expect.poll(() => valueOf(page)).toBe('');
    await page.waitForSelector(`::-p-text(”${NAME}” tuotiin.)`);
    await picture(page, '3-colleague-added');
    await press(page, 'Kumoa');
    await expect.poll(async () => (await stored(colleague)).length).toBe(0);
    await expect.poll(() => valueOf(page)).toBe(shared);
    await press(page, 'Lisää se');
    await expect.poll(async () => (await stored(colleague)).length).toBe(1);
    await page.close();
  });

  it('is put to use everywhere by the colleague', async () => {
    const page = await open(colleague, 'options.html#template');
    await (await page.waitForSelector('.tpl-name'))?.click();
    await choose(page, 'Missä käytetään', 'everywhere');
    await expect.poll(async () => (await stored(colleague))[0]?.where).toBe('*');
    await picture(page, '4-colleague-uses-it');
    await page.close();
  });

  it('sets the deadlines that the card offers where the colleague writes', async () => {
    const page = await colleague.open('textarea');
    await page.click('#goal');
    await page.keyboard.type(GOAL);
    await colleague.command(page, 'open-popover');
    const { root } = await eventually(page, async () => await popover(page));
    const field = await eventually(page, async () => await root.$('[data-slot=date]'));
    await field.click();
    const offered = await root.$$eval('.opt .num', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(offered.length).toBeGreaterThan(1);
    // Quarters of a year that begins in February.
    for (const date of offered) expect(date).toMatch(/^(?:30\.4|31\.7|31\.10|31\.1)\.\d{4}$/u);
    await picture(page, '5-colleague-card');
    await detail(
      page,
      'card',
      await page.$('label'),
      await page.$('#goal'),
      await root.$('.pop'),
      await root.$('[role=listbox]'),
    );
    await page.close();
  });

  it('is the form of a new goal at the colleague’s caret, with the team’s measure and its unit', async () => {
    const page = await colleague.open('textarea');
    await page.click('#goal');
    await colleague.command(page, 'new-goal');
    const { root } = await eventually(page, async () => await popover(page));
    expect(await root.$eval('.pop-role', ({ textContent }) => textContent)).toContain(NAME);
    for (const [index, words] of ['nosta', 'keskikauppa', '2000', '3000', '30.4.2027'].entries()) {
      if (index > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(words);
    }
    const score = () => root.$eval('.pop-score', ({ textContent }) => Number.parseInt(textContent ?? '', 10));
    await expect.poll(score).toBeGreaterThan(75);
    await picture(page, '6-colleague-new-goal');
    await detail(page, 'new-goal', await page.$('label'), await page.$('#goal'), await root.$('.pop'));
    expect(await root.$$eval('.ng-unit', (all) => all.map(({ textContent }) => textContent))).toEqual(['€', '€']);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => valueOf(page, '#goal'))
      .toBe('Nosta keskikauppa tasolta 2000 € tasolle 3000 € 30.4.2027 mennessä');
    await picture(page, '7-colleague-inserted');
    await page.close();
  });

  it('that is newer takes the place of one that the colleague left as it was, after what differs was shown', async () => {
    const page = await open(colleague, 'options.html#template');
    await page.waitForSelector('.tpl-name');
    await pasteOnPage(page, await shareText(await newerOf(shared)));
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
    expect((await stored(colleague))[0]).toMatchObject({ where: '*', id: (await stored(lead))[0]?.id });
    await pasteOnPage(page, await shareText(await newerOf(shared)));
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
    await pasteOnPage(page, await shareText(await newerOf(shared)));
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

    await pasteOnPage(page, await shareText(await newerOf(shared)));
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
      await shareText({ ...(await newerOf(shared)), calendar: { firstMonth: 5, cycle: 'half' } }),
    );
    // It still holds what was pasted last.
    await popup.$eval(BOX, (box) => (box as HTMLTextAreaElement).select());
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
    await pasteOnPage(page, await shareText(await newerOf(shared)));
    await press(page, 'Pidä kaikki omani');
    await page.waitForSelector('::-p-text(jäi ennalleen)');
    await page.reload();
    await page.waitForSelector('.tpl-name');
    await pasteOnPage(page, await shareText(await newerOf(shared)));
    await page.waitForSelector('::-p-text(on tuotu ennenkin, ja pidit silloin omasi)');
    expect(await page.$('.merge')).toBeNull();
    await press(page, 'Katso erot');
    await page.waitForSelector('.merge');
    await page.close();
  });
});
