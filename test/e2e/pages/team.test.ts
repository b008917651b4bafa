/** A team lead makes a template and shares it as a text; a colleague with a profile of their own goes by it. */
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coach, eventually, popover } from '../harness.ts';
import { choose, detail, group, NAME, open, picture, press, startInFinnish, stored } from './team.ts';
import { BOX, pasteClipboard, valueOf } from './typing.ts';

const GOAL = 'Nostamme keskikaupan 2000 eurosta 3000 euroon.';

describe('a team’s template', () => {
  let lead: Coach;
  let colleague: Coach;
  let shared = '';

  beforeAll(async () => {
    [lead, colleague] = await Promise.all([startInFinnish(), startInFinnish()]);
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
    await (await page.waitForSelector('::-p-aria([name="Kopioi leikepöydälle"][role="menuitem"])'))?.click();
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
});
