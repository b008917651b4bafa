import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type Coach, startCoach } from '../harness.ts';
import { BOX, ROW, until, valueOf } from './typing.ts';

/** What has the focus: what it is called, or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return 'nothing';
    const field = element as HTMLInputElement;
    return element.getAttribute('aria-label') ?? field.labels?.[0]?.innerText ?? element.textContent ?? '';
  });

/** Tab, or Tab backwards, until that has the focus. Throws once the whole page has been gone through. */
async function reach(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 120; stops += 1) {
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`No key leads to “${name}”.`);
}

describe('by keys alone', () => {
  let coach: Coach;
  let page: Page;
  const press = async (name: string, back = false): Promise<void> => {
    await reach(page, name, back ? 'Shift+Tab' : 'Tab');
    await page.keyboard.press('Enter');
  };
  const leadsTo = (name: string) => expect.poll(() => focused(page)).toBe(name);

  beforeAll(async () => {
    coach = await startCoach();
    page = await coach.openOwn('options.html');
    await page.bringToFront();
  });
  afterAll(() => coach.close());
  beforeEach(async () => {
    await (await coach.worker()).evaluate(() => chrome.storage.local.clear());
    await page.goto('about:blank');
  });
  const open = async (path: string): Promise<void> => {
    await page.goto(`chrome-extension://${coach.extensionId}/${path}`);
    await page.waitForSelector('h1');
  };

  it('what is added to a template has the focus, and what is taken away leaves it to its neighbour', async () => {
    await open('options.html#template');
    await press('New template');
    await leadsTo('Name');
    await press('Add a sentence');
    await leadsTo('Sentence 2');
    await press('Remove sentence 2', true);
    await leadsTo('Add a sentence');
    await press('Add a measure');
    await leadsTo('Name');
    await press('Remove New measure');
    await leadsTo('Add a measure');
    await press('Add a sample goal');
    await leadsTo('New sample goal');
    await page.keyboard.type('Reduce churn to 4% by 30 June 2027');
    await leadsTo('Sample goal 2');
    expect(await valueOf(page, '.sample:nth-of-type(2) textarea')).toBe('Reduce churn to 4% by 30 June 2027');
  });

  it('a template that is left or made has its row, a question that Escape closes its button', async () => {
    await open('options.html#template');
    await press('More for “Classic SMART”');
    // Below "Read".
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await leadsTo('Classic SMART, copy');
    await page.keyboard.press('Enter');
    await until(page, () => document.activeElement?.tagName === 'H1');
    await press('Templates', true);
    await leadsTo('Classic SMART, copy');

    await open('options.html#data');
    await press('Delete all');
    await leadsTo('This will be deleted:');
    await page.keyboard.press('Escape');
    await leadsTo('Delete all');
    expect(await page.$('.merge')).toBeNull();

    await (
      await coach.worker()
    ).evaluate(() => chrome.storage.local.set({ sites: { version: 1, value: { 'intra.example.com': true } } }));
    await open('options.html#sites');
    await press('Remove intra.example.com');
    await leadsTo('Add');
  });

  it('the box keeps the focus of who writes on after a card, and a new goal leads back to its button', async () => {
    await open('popup.html');
    await page.waitForSelector(BOX);
    await page.keyboard.type('Increase sales.');
    await page.waitForSelector(ROW);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card-back');
    await page.keyboard.press('Escape');
    await until(page, () => document.activeElement?.matches('.goal-row') === true);
    await press('New goal from template');
    await leadsTo('Verb');
    await page.keyboard.press('Escape');
    await leadsTo('New goal from template');

    await page.keyboard.press('Tab');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await until(page, () => document.querySelector('.goal-row') === null);
    await page.keyboard.type('Reduce churn to 4%');
    await page.waitForSelector(ROW);
    await page.keyboard.type(' by 30 June 2027');
    expect(await valueOf(page)).toBe('Reduce churn to 4% by 30 June 2027');
  });
});
