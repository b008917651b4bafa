import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Fox, startFirefox } from './harness.ts';

const path = inject('firefox');
const OKRS = `Objective: Small shops choose us first
- Raise trial-to-paid conversion from 10% to 20% by 30 June 2027
- Work on the help pages
${'\nThe meeting is at noon.\n'.repeat(30)}
Objective: Customers stay because we answer
- Cut churn from 10% to 8% by 30 June 2027
`;

const rows = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.overview-goal', (all) => all.map(({ textContent }) => textContent ?? ''));

/** The sidebar's page stands in a tab here: the sidebar itself opens on a person's own click alone. */
describe.skipIf(path === null)('the overview in Firefox', () => {
  let fox: Fox;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    fox = await startFirefox(path ?? '');
    page = await fox.open('textarea');
    await page.click('textarea');
    await page.evaluate((text) => document.execCommand('insertText', false, text), OKRS);
    await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    panel = await fox.openOwn(`sidepanel.html?tab=${await fox.tabOf(page)}`);
    await panel.waitForSelector('.overview-row');
  });
  afterAll(() => fox.close());

  it('is the page of its sidebar', async () => {
    const declared = await panel.evaluate(
      () => (chrome.runtime.getManifest() as { sidebar_action?: { default_panel?: string } }).sidebar_action,
    );
    expect(declared?.default_panel).toMatch(/sidepanel\.html$/u);
  });

  it('shows the goals of the page in front under their objectives, and what each set lacks', async () => {
    await expect.poll(() => rows(panel)).toHaveLength(5);
    expect((await rows(panel))[0]).toBe('Small shops choose us first');
    expect(await panel.$$('.overview-group')).toHaveLength(2);
    expect(await panel.$$('.set-note')).not.toHaveLength(0);
  });

  it('goes to a goal in the page on a click', async () => {
    const field = (): Promise<readonly [number, number]> =>
      page.$eval('textarea', ({ selectionEnd, scrollTop }) => [selectionEnd, scrollTop] as const);
    await page.$eval('textarea', (element) => {
      element.style.height = '80px';
      element.setSelectionRange(0, 0);
      element.scrollTop = 0;
    });
    await panel.bringToFront();
    await panel.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('churn'))?.click(),
    );
    await expect.poll(async () => (await field())[0]).toBe(OKRS.lastIndexOf('2027') + '2027'.length);
    expect((await field())[1]).toBeGreaterThan(0);
  });

  it('goes to a goal in a pasted text', async () => {
    await panel.click('[data-source=text]');
    await panel.focus('.pad-field');
    const goal = 'Raise the share of invoices paid on time from 70% to 85% by 30 June 2027';
    await panel.evaluate(
      (text) => document.execCommand('insertText', false, text),
      `${'The meeting is at noon.\n\n'.repeat(40)}- ${goal}\n`,
    );
    await expect.poll(() => rows(panel)).toEqual([goal]);
    await panel.$eval('.pad-field', (field) => (field.scrollTop = 0));
    await panel.focus('.overview-row');
    await panel.keyboard.press('Enter');
    const shown = await panel.$eval('.pad-field', (element) => {
      const { value, selectionStart, selectionEnd, scrollTop } = element as HTMLTextAreaElement;
      return { selected: value.slice(selectionStart, selectionEnd), isScrolled: scrollTop > 0 };
    });
    expect(shown).toEqual({ selected: goal, isScrolled: true });
  });
});
