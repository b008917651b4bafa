import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage, type Coach, startCoach } from '../harness.ts';

const OKRS = `Objective: Small shops choose us first
- KR1: Raise trial-to-paid conversion from 10% to 20% by 30 June 2027
- KR2: Work on the help pages

Objective: Customers stay because we answer
- KR1: Cut churn from 10% to 8% by 30 June 2027
`;

const rows = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.overview-goal', (all) => all.map(({ textContent }) => textContent ?? ''));
const scores = (page: Page): Promise<readonly number[]> =>
  page.$$eval('.overview-row .goal-score', (all) =>
    all.map(({ textContent }) => Number.parseInt(textContent ?? '', 10)),
  );

describe('the overview', () => {
  let coach: Coach;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    coach = await startCoach();
    page = await coach.open('textarea');
    await page.click('textarea');
    await page.keyboard.sendCharacter(OKRS);
    const id = await (
      await coach.worker()
    ).evaluate(async () => (await chrome.tabs.query({ url: 'https://acme.atlassian.net/*' }))[0]?.id);
    panel = await coach.openOwn(`sidepanel.html?tab=${id}`);
    await panel.setViewport({ width: 380, height: 700 });
    await panel.waitForSelector('.overview-row');
  });
  afterAll(() => coach.close());

  it('is a panel of the browser', async () => {
    const { side_panel: declared } = await (
      await coach.worker()
    ).evaluate(() => chrome.runtime.getManifest() as { side_panel?: { default_path: string } });
    expect(declared?.default_path).toBe('sidepanel.html');
  });

  it('shows the goals of the page under their objectives, and what each set lacks', async () => {
    await expect.poll(() => rows(panel)).toHaveLength(5);
    expect((await rows(panel))[0]).toBe('Small shops choose us first');
    expect(await panel.$eval('h1', ({ textContent }) => textContent)).toMatch(/^5 goals/u);
    expect(await panel.$$('.overview-group')).toHaveLength(2);
    expect(await panel.$$eval('.set-note', (notes) => notes.length)).toBeGreaterThan(0);
    expect(await panel.$$eval('.overview-shares li', (shares) => shares.length)).toBe(5);
  });

  it('can be sorted by keys', async () => {
    await panel.bringToFront();
    await panel.focus('.overview-foot select');
    await panel.keyboard.press('ArrowDown');
    await expect
      .poll(async () => {
        const all = await scores(panel);
        return all.length === 5 && all.every((score, index) => index === 0 || score >= (all[index - 1] ?? 0));
      })
      .toBe(true);
    await panel.keyboard.press('ArrowUp');
    await expect.poll(async () => (await rows(panel))[0]).toBe('Small shops choose us first');
  });

  it('goes to a goal in the page', async () => {
    await page.bringToFront();
    await page.$eval('textarea', (field) => field.setSelectionRange(0, 0));
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button.overview-row')]
        .find((row) => row.textContent?.includes('churn'))
        ?.click(),
    );
    const end = OKRS.indexOf('2027', OKRS.indexOf('churn')) + '2027'.length;
    await expect.poll(() => page.$eval('textarea', ({ selectionEnd }) => selectionEnd)).toBe(end);
  });

  it('follows what is written', async () => {
    await page.bringToFront();
    await page.click('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('- KR2: Answer 90% of letters within a day by 30 June 2027');
    await expect.poll(() => rows(panel)).toHaveLength(6);
  });

  it('reads a text that is put into it, and keeps it nowhere', async () => {
    await panel.bringToFront();
    await panel.click('[data-source=text]');
    await panel.focus('.overview-text');
    await panel.keyboard.sendCharacter('Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk');
    await expect.poll(() => rows(panel)).toHaveLength(1);
    const kept = await (
      await coach.worker()
    ).evaluate(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]));
    expect(kept).not.toContain('customer at risk');
    await panel.click('[data-source=page]');
    await expect.poll(() => rows(panel)).toHaveLength(6);
  });

  it('stands up to an audit', async () => {
    const { passes, serious } = await auditPage(panel);
    expect(passes).toBeGreaterThan(0);
    expect(serious).toEqual([]);
  });
});
