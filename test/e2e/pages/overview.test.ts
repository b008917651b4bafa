import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage, type Coach, startCoach } from '../harness.ts';
import { pasteClipboard } from './typing.ts';

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
  const press = async (name: string): Promise<void> => {
    await (await panel.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
  };
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
    expect(await panel.$eval('h1', ({ textContent }) => textContent)).toMatch(/^5 objectives and key results/u);
    expect(await panel.$$('.overview-group')).toHaveLength(2);
    expect(await panel.$$eval('.set-note', (notes) => notes.length)).toBeGreaterThan(0);
    expect(await panel.$$eval('.overview-shares li', (shares) => shares.length)).toBe(5);
  });

  it('can be sorted by keys', async () => {
    await panel.bringToFront();
    const said = await panel.$$eval('.set-note', (notes) => notes.length);
    expect(said).toBeGreaterThan(0);
    await panel.focus('.overview-foot select');
    await panel.keyboard.press('ArrowDown');
    await expect
      .poll(async () => {
        const all = await scores(panel);
        return all.length === 5 && all.every((score, index) => index === 0 || score >= (all[index - 1] ?? 0));
      })
      .toBe(true);
    // What is said of the sets is still there, below their objectives.
    expect(await panel.$$eval('.overview-group li .set-note', (notes) => notes.length)).toBe(said);
    // By any of what a row shows: one press each.
    const firsts: string[] = [];
    for (const order of ['missing', 'goal', 'specific', 'measurable', 'achievable', 'relevant', 'timeBound']) {
      await panel.keyboard.press('ArrowDown');
      await expect.poll(() => panel.$eval('.overview-foot select', ({ value }) => value)).toBe(order);
      const all = await rows(panel);
      expect(all).toHaveLength(5);
      firsts.push(all[0] ?? '');
    }
    expect(firsts[1]).toMatch(/^Customers stay/u);
    // No deadline of its own, and none around it.
    expect(firsts[6]).not.toContain('2027');
    await panel.keyboard.press('Home');
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
    await panel.focus('.pad-field');
    await panel.keyboard.sendCharacter('Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk');
    await expect.poll(() => rows(panel)).toHaveLength(1);
    const kept = await (
      await coach.worker()
    ).evaluate(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]));
    expect(kept).not.toContain('customer at risk');
    await panel.click('[data-source=page]');
    await expect.poll(() => rows(panel)).toHaveLength(6);
  });

  it('reads what is pasted, wherever in it the focus is', async () => {
    await panel.evaluate(() => navigator.clipboard.writeText('Cut delays from 9 to 3 days by 30 June 2027'));
    await panel.focus('[data-source=page]');
    await pasteClipboard(panel);
    await expect.poll(() => rows(panel)).toContain('Cut delays from 9 to 3 days by 30 June 2027');
    // What was there before stays.
    expect(await rows(panel)).toHaveLength(2);
    await panel.click('[data-source=page]');
  });

  it('goes to a goal in that text by keys, wherever it has moved', async () => {
    await panel.click('[data-source=text]');
    await panel.focus('.pad-field');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('a');
    await panel.keyboard.up('Control');
    const goal = 'Raise the share of invoices paid on time from 70% to 85% by 30 June 2027';
    await panel.keyboard.sendCharacter(`${'The meeting is at noon.\n\n'.repeat(40)}- ${goal}\n`);
    await expect.poll(() => rows(panel)).toEqual([goal]);
    await panel.$eval('.pad-field', (field) => {
      (field as HTMLTextAreaElement).setSelectionRange(0, 0);
      field.scrollTop = 0;
    });
    await panel.keyboard.type('Well, ');
    await panel.focus('.overview-row');
    await panel.keyboard.press('Enter');
    const shown = () =>
      panel.$eval('.pad-field', (element) => {
        const field = element as HTMLTextAreaElement;
        const words = document.querySelector('.pad-mirror .mark')?.getBoundingClientRect() ?? null;
        const box = field.getBoundingClientRect();
        return {
          selected: field.value.slice(field.selectionStart, field.selectionEnd),
          hasFocus: document.activeElement === field,
          isInView: field.scrollTop > 0 && (!words || (words.top >= box.top && words.bottom <= box.bottom)),
        };
      });
    await expect.poll(shown).toEqual({ selected: goal, hasFocus: true, isInView: true });
    await panel.click('[data-source=page]');
    await expect.poll(() => rows(panel)).toHaveLength(6);
  });

  it('reads the whole page when it is asked to, and goes to its words', async () => {
    await page.evaluate(() => {
      const aside = document.createElement('p');
      aside.textContent = 'Raise the share of invoices paid on time from 70% to 85% by 30 June 2027';
      document.body.append(aside);
    });
    await panel.bringToFront();
    await press('Read the whole page');
    await expect.poll(async () => (await rows(panel)).some((row) => row.includes('invoices'))).toBe(true);
    // What stands in the page's box is still there.
    expect(await rows(panel)).toHaveLength(7);
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button.overview-row')]
        .find((row) => row.textContent?.includes('invoices'))
        ?.click(),
    );
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...(CSS.highlights.get('tarkka-found') ?? [])].map((range) => String(range as Range)).join(),
        ),
      )
      .toContain('invoices paid on time');
    await press('Back to the text fields');
    await expect.poll(() => rows(panel)).toHaveLength(6);
  });

  it('prints under the page’s name and the day', async () => {
    await panel.evaluate(() => {
      globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await press('Print');
    await panel.emulateMediaType('print');
    const head = await panel.waitForSelector('.on-paper:not(:empty)', { visible: true });
    const title = await page.title();
    expect(await head?.evaluate(({ textContent }) => textContent)).toMatch(/ · \d{1,2} \p{L}+ \d{4}$/u);
    expect(title).not.toBe('');
    expect(await head?.evaluate(({ textContent }) => textContent)).toContain(title);
    await panel.emulateMediaType('screen');
  });

  it('begins its own text with that of the popup', async () => {
    const popup = await coach.openOwn('popup.html');
    await popup.waitForSelector('textarea');
    await popup.type('textarea', 'Raise enrolment from 300 to 360 by June 2027');
    await popup.waitForFunction(async () =>
      JSON.stringify(await chrome.storage.local.get('scratchpad')).includes('enrolment'),
    );
    await popup.close();
    const fresh = await coach.openOwn(`sidepanel.html${new URL(panel.url()).search}`);
    await (await fresh.waitForSelector('[data-source=text]'))?.click();
    await expect.poll(() => rows(fresh)).toEqual(['Raise enrolment from 300 to 360 by June 2027']);
    await fresh.close();
    await panel.bringToFront();
  });

  it('is saved as a sheet, with what each set lacks', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tarkka-saved-'));
    const session = await coach.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    for (const [name, file, held] of [
      ['Save as CSV', 'goals.csv', /^\uFEFFGoal,Kind,.*set\r\n/u],
      ['Save as Markdown', 'goals.md', /^# Goals in this document\n/u],
      ['Save as JSON', 'goals.json', /"formatVersion": 1/u],
    ] as const) {
      await press('Export');
      await (await panel.waitForSelector(`::-p-aria([name="${name}"][role="menuitem"])`))?.click();
      await expect.poll(() => readFile(join(folder, file), 'utf8').catch(() => '')).toMatch(held);
    }
    const csv = await readFile(join(folder, 'goals.csv'), 'utf8');
    const note = await panel.$eval('.set-note', ({ textContent }) => textContent ?? '');
    expect(csv).toContain(note.replaceAll('"', '""'));
    await rm(folder, { recursive: true, force: true });
  });

  it('switches the site on where it is off', async () => {
    const off = { name: 'setSite', request: { host: 'acme.atlassian.net', on: false } };
    await panel.evaluate((message) => chrome.runtime.sendMessage(message), off);
    await panel.reload();
    const row = await panel.waitForSelector('.site-row[aria-checked=false]');
    await row?.click();
    await panel.waitForFunction(() => document.querySelector('.site-row') === null);
    await page.bringToFront();
    await page.click('textarea');
    await expect.poll(() => rows(panel)).toHaveLength(6);
    await panel.bringToFront();
  });

  it('stands up to an audit', async () => {
    const { passes, serious } = await auditPage(panel);
    expect(passes).toBeGreaterThan(0);
    expect(serious).toEqual([]);
  });
});
