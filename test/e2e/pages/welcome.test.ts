import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { auditPage, type Coach, startCoach } from '../harness.ts';
import { BOX, fillBlanks, textsOf, valueOf } from './typing.ts';

describe('the page after installation', () => {
  let coach: Coach;
  let page: Page;
  beforeAll(async () => {
    coach = await startCoach();
  });
  afterAll(() => coach.close());
  beforeEach(async () => {
    page = await coach.openOwn('welcome.html');
    await page.bringToFront();
    await page.waitForSelector('.pad-handle');
  });
  afterEach(() => page.close());

  it('is opened by the installation', async () => {
    const opened = await coach.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    expect(opened.url()).toContain(coach.extensionId);
  });

  it('judges its sample', async () => {
    expect(await valueOf(page)).not.toBe('');
    expect(await page.$$('.legend .gauge')).toHaveLength(5);
    expect(await textsOf(page, '.mark')).toEqual([await valueOf(page)]);
  });

  it('opens the card from the handle by key, applies, and closes with Escape', async () => {
    const before = await valueOf(page);
    await page.focus('.pad-handle');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.try-card .preview');
    expect((await auditPage(page)).serious).toEqual([]);
    await fillBlanks(page);
    await page.click('.try-card .acts .btn');
    await page.waitForSelector('[data-action=undo]');
    expect(await valueOf(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.try-card', { hidden: true });
    expect(await page.$eval(BOX, (box) => box === document.activeElement)).toBe(true);
  });

  it('has nothing that keeps people out', async () => {
    const audit = await auditPage(page);
    expect(audit.passes).toBeGreaterThan(10);
    expect(audit.serious).toEqual([]);
  });

  it('leads to what is said about privacy', async () => {
    await Promise.all([page.waitForNavigation(), page.click('.welcome-foot a')]);
    await page.waitForSelector('.privacy');
    expect(page.url()).toMatch(/options\.html#privacy$/u);
  });
});
