/** Which template holds on a page is said, with the reason, and changed with a click. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { ARTIFACTS } from '../../tools/build-extension.ts';
import { auditPage, type Coach, JIRA, startCoach } from '../harness.ts';
import { until } from './typing.ts';

const own = (id: string, name: string, where: string, more: object = {}): OwnTemplate => {
  const parsed = parseTemplate({ formatVersion: 2, name, calendar: { firstMonth: 2 }, ...more });
  if (!parsed.ok) throw new Error(parsed.message.key);
  return { id, template: parsed.template, where };
};

describe('the template of a page', () => {
  let coach: Coach;
  let tab: Page;
  let popup: Page;

  const put = async (key: string, version: number, value: unknown): Promise<void> => {
    await (
      await coach.worker()
    ).evaluate(async (name, item) => chrome.storage.local.set({ [name]: item }), key, { version, value });
  };
  const places = async (): Promise<readonly string[]> => {
    const stored = await (await coach.worker()).evaluate(() => chrome.storage.local.get('templates'));
    return (stored as { templates: { value: readonly OwnTemplate[] } }).templates.value.map(({ where }) => where);
  };
  const open = async (): Promise<void> => {
    popup = await coach.openPopup(tab);
    await popup.waitForSelector('.template-row');
  };
  const said = (): Promise<string> => popup.$eval('.template-row p', ({ textContent }) => textContent ?? '');
  const choose = async (text: string): Promise<void> => {
    await popup.click('.template-row .btn');
    await (await popup.waitForSelector(`::-p-xpath(//*[@role="menuitem"][normalize-space()="${text}"])`))?.click();
  };
  const saying = (words: string): Promise<void> =>
    until(popup, (wanted) => document.querySelector('.template-row p')?.textContent?.includes(wanted) === true, words);
  const picture = async (page: Page, name: string): Promise<void> => {
    await mkdir(join(ARTIFACTS, 'template-here'), { recursive: true });
    await page.screenshot({ path: join(ARTIFACTS, 'template-here', `${name}.png`) });
  };

  beforeAll(async () => {
    coach = await startCoach();
    tab = await coach.open('textarea', JIRA);
  });
  afterAll(() => coach.close());
  beforeEach(async () => {
    await (await coach.worker()).evaluate(() => chrome.storage.local.clear());
    await tab.bringToFront();
  });

  it('is the usual one where the person has none, and templates are a click away', async () => {
    await open();
    expect(await said()).toBe('Goals here go by the template “Classic SMART”, because no other is set for this page.');
    await popup.close();
  });

  it('is a copy of a built-in one at a click, and the person’s own from then on', async () => {
    await open();
    await choose('OKR');
    await saying('“OKR”, because this page matches acme.atlassian.net');
    expect(await places()).toEqual(['acme.atlassian.net']);
    await popup.click('.template-row .btn');
    const offered = await popup.$$eval('[role=menuitem]', (all) => all.map(({ textContent }) => textContent));
    expect(offered.filter((each) => each === 'OKR')).toEqual([]);
    await popup.keyboard.press('Escape');
    await choose('None of mine here');
    await saying('“Classic SMART”');
    await popup.close();
  });

  it('is named with the place that it holds by, and another takes that place over and gives it back', async () => {
    await put('templates', 1, [own('one', 'Sales 2027', 'acme.atlassian.net/browse*'), own('two', 'Team North', '*')]);
    await open();
    expect(await said()).toBe(
      'Goals here go by the template “Sales 2027”, because this page matches acme.atlassian.net/browse*.',
    );
    await picture(popup, 'en');
    expect((await auditPage(popup)).serious).toEqual([]);
    await choose('Team North');
    await saying('“Team North”, because this page matches acme.atlassian.net/browse*');
    expect(await places()).toEqual(['', '* acme.atlassian.net/browse*']);
    await choose('None of mine here');
    await saying('“Team North”, because it is used everywhere');
    await choose('Sales 2027');
    await saying('“Sales 2027”, because this page matches acme.atlassian.net.');
    expect(await places()).toEqual(['acme.atlassian.net', '*']);
    await popup.close();
  });

  it('is what the goals in the popup’s own box are judged by, at once when another one is chosen', async () => {
    await put('templates', 1, [own('one', 'Sales 2027', 'acme.atlassian.net', { required: { goal: ['timeBound'] } })]);
    await open();
    await popup.type('textarea', 'Increase sales by 30 June 2027');
    const score = (): Promise<string> => popup.$eval('.goal-row', ({ textContent }) => textContent ?? '');
    await popup.waitForSelector('.goal-row');
    await expect.poll(score).toContain('100of 100');
    await choose('None of mine here');
    await expect.poll(score).not.toContain('100of 100');
    await popup.close();
  });

  it('is said for each language that has one of its own', async () => {
    await put('settings', 2, { interface: 'fi', appearance: 'dark' });
    await put('templates', 1, [
      own('one', 'Kenttämyynti', '*', { language: 'fi' }),
      own('two', 'Field sales', 'acme.atlassian.net'),
    ]);
    await open();
    expect(await said()).toBe(
      'Tavoitteisiin käytetään mallia ”Field sales”, koska sivu kuuluu osoitteeseen acme.atlassian.net.',
    );
    await choose('Kenttämyynti');
    await saying('suomi');
    expect(await said()).toBe(
      'Kun tavoitteen kieli on suomi, käytetään mallia ”Kenttämyynti”, koska sivu kuuluu osoitteeseen acme.atlassian.net. ' +
        'Muihin käytetään mallia ”Perinteinen SMART”, koska sivulle ei ole valittu muuta.',
    );
    await picture(popup, 'fi');
    await popup.close();
  });

  it('is told on the options page for any address', async () => {
    await put('templates', 1, [own('one', 'Sales 2027', 'intra.example.com/sales*'), own('two', 'Team North', '*')]);
    const page = await coach.openOwn('options.html#template');
    await page.bringToFront();
    const field = '.applies input';
    await (await page.waitForSelector(field))?.type('https://intra.example.com/sales/q1?tab=2#top');
    const line = (): Promise<string> => page.$eval('.applies p', ({ textContent }) => textContent?.trim() ?? '');
    expect(await line()).toContain('“Sales 2027”, because this page matches intra.example.com/sales*.');
    await picture(page, 'options');
    await page.$eval(field, (each) => (each as HTMLInputElement).select());
    await page.type(field, 'b.example');
    await expect.poll(line).toContain('“Team North”, because it is used everywhere.');
    await page.$eval(field, (each) => (each as HTMLInputElement).select());
    await page.type(field, 'no address');
    await expect.poll(line).toBe('This is not an address of a page.');
    await page.close();
  });
});
