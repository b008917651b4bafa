/** The overview beside a Google document: its goals are shown, and a row leads to where its words stand. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coach, eventually, GOOGLE_DOCS, marks, startCoach } from '../harness.ts';
import { textsOf } from './typing.ts';

declare const fixture: { raw(): string; selection(): { start: number; end: number } };

const VIEW = '.kix-appview-editor';

describe('the overview of a Google document', () => {
  let coach: Coach;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    coach = await startCoach();
    page = await coach.open('google-docs', `${GOOGLE_DOCS}?tab=t.0`);
    await page.setViewport({ width: 1100, height: 500 });
    await page.mouse.click(300, 195);
    await eventually(page, async () => (await marks(page)).length > 0);
    const id = await (
      await coach.worker()
    ).evaluate(async () => (await chrome.tabs.query({ url: 'https://docs.google.com/*' }))[0]?.id);
    panel = await coach.openOwn(`sidepanel.html?tab=${id}`);
    await panel.waitForSelector('button.overview-row');
  });
  afterAll(() => coach.close());

  it('shows its goals', async () => {
    const goals = await textsOf(panel, '.overview-goal');
    const raw = await page.evaluate(() => fixture.raw());
    expect(goals.length).toBeGreaterThan(1);
    for (const goal of goals) expect(raw).toContain(goal);
  });

  it('scrolls to a goal and puts the caret at its end', async () => {
    await page.bringToFront();
    const bottom = await page.$eval(VIEW, (view) => {
      view.scrollTop = view.scrollHeight;
      return view.scrollTop;
    });
    expect(bottom).toBeGreaterThan(0);
    const [first = ''] = await textsOf(panel, '.overview-goal');
    await panel.$eval('button.overview-row', (row) => (row as HTMLElement).click());
    const end = await page.evaluate((goal) => fixture.raw().indexOf(goal) + goal.length, first);
    await expect.poll(() => page.evaluate(() => fixture.selection())).toEqual({ start: end, end });
    await expect.poll(() => page.$eval(VIEW, ({ scrollTop }) => scrollTop)).toBeLessThan(bottom);
  });
});
