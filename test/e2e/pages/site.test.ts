import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type Coach, ELSEWHERE, JIRA, startCoach } from '../harness.ts';
import { keepAsked } from './asked.ts';
import { textsOf, until, valueOf } from './typing.ts';

const SWITCH = '.site-row[role=switch]';

describe('the popup over a page', () => {
  let coach: Coach;
  let tab: Page;
  let popup: Page;
  const open = async (address: string): Promise<void> => {
    tab = await coach.open('textarea', address);
    popup = await coach.openPopup(tab);
    await popup.waitForSelector('.site-row:not([aria-busy])');
  };
  const isOn = (on: boolean): Promise<void> =>
    until(popup, (wanted) => document.querySelector('.site-row')?.getAttribute('aria-checked') === wanted, String(on));

  beforeAll(async () => {
    coach = await startCoach();
    await coach.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  });
  afterAll(() => coach.close());
  beforeEach(async () => {
    await (await coach.worker()).evaluate(() => chrome.storage.local.clear());
  });
  afterEach(async () => {
    // What a failed test did not open needs no closing.
    for (const opened of [popup, tab]) if (opened && !opened.isClosed()) await opened.close();
  });

  it('names the site and switches it off and on', async () => {
    await open(JIRA);
    expect((await textsOf(popup, '.site-who b'))[0]).toBe(new URL(JIRA).host);
    await isOn(true);
    await popup.click(SWITCH);
    await isOn(false);
    expect((await textsOf(popup, '.site-who'))[0]).toContain('Off for this site');
    await popup.click(SWITCH);
    await isOn(true);
  });

  it('takes keys at once there too, and stays within its size', async () => {
    await open(JIRA);
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await popup.keyboard.type('Grow');
    expect(await valueOf(popup)).toBe('Grow');
    const { width, height } = await popup.evaluate(() => document.documentElement.getBoundingClientRect().toJSON());
    expect(width).toBe(400);
    expect(height).toBeLessThanOrEqual(600);
  });

  it('asks the browser for that one origin where it is not invited yet', async () => {
    await open(ELSEWHERE);
    await isOn(false);
    const asked = await keepAsked(popup);
    await popup.click(SWITCH);
    expect(await asked()).toEqual([{ origins: [`${new URL(ELSEWHERE).origin}/*`] }]);
  });

  it('pauses everywhere until it is resumed', async () => {
    await open(JIRA);
    await popup.click('.popup-head .btn.small');
    await popup.waitForSelector('[role=menu]');
    await popup.keyboard.press('End');
    await popup.keyboard.press('Enter');
    await until(popup, () => document.querySelector('.site-who b')?.textContent === 'Paused');
    await popup.click('.site-row .btn');
    await isOn(true);
    expect(await popup.$('.popup-head .btn.small')).not.toBeNull();
  });

  it('says why nothing can be switched on a page of the browser', async () => {
    tab = await coach.openOwn('options.html');
    popup = await coach.openPopup(tab);
    await until(popup, () => document.querySelector('.site-who b')?.textContent === 'Not on this page');
    expect(await popup.$(SWITCH)).toBeNull();
  });
});
