import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { auditPage, type Coach, startCoach } from '../harness.ts';
import { BOX, fillBlanks, paste, pasteClipboard, ROW, textsOf, until, valueOf } from './typing.ts';

const WEAK = 'Increase sales in the northern stores';
const FULL = 'Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk';
const OKR_PAGE = Array.from(
  { length: 10 },
  (_, index) =>
    `Objective: Make team ${index + 1} the first choice of small shops\n` +
    `- KR1: Raise trial-to-paid conversion from ${10 + index}% to ${20 + index}% by 30 June 2027\n` +
    `- KR2: Bring median time to first sale from ${9 + index} days to 3\n`,
).join('\n');

describe('the popup', () => {
  let coach: Coach;
  let page: Page;
  const open = async (): Promise<Page> => {
    const opened = await coach.openOwn('popup.html');
    await opened.bringToFront();
    await opened.waitForSelector(BOX);
    return opened;
  };
  beforeAll(async () => {
    coach = await startCoach();
    await coach.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  });
  afterAll(() => coach.close());
  beforeEach(async () => {
    await page?.close();
    await (await coach.worker()).evaluate(() => chrome.storage.local.remove('scratchpad'));
    page = await open();
  });

  it('takes keys at once', async () => {
    await page.keyboard.type('Grow');
    expect(await valueOf(page)).toBe('Grow');
  });

  it('scores every goal of what is pasted, and says what most of them need next', async () => {
    await paste(page, `${WEAK}\n${FULL}\n`);
    await until(page, () => document.querySelectorAll('.goal-row').length === 2);
    const [weak, full] = await textsOf(page, '.goal-score');
    expect(Number.parseInt(full ?? '', 10)).toBeGreaterThan(Number.parseInt(weak ?? '', 10));
    expect(await textsOf(page, '.goal-text')).toEqual([WEAK, FULL]);
    expect((await textsOf(page, '.overall'))[0]).toMatch(/^2 goals.*average \d+$/u);
    expect(await page.$$eval(ROW, (rows) => rows.map((row) => row.querySelectorAll('.gauge > *').length))).toEqual([
      5, 5,
    ]);
  });

  it('draws its lines under the words and nowhere else', async () => {
    await paste(page, `The meeting is at noon.\n\n- ${FULL}\n- ${WEAK}\n`);
    await page.waitForSelector('.mark');
    expect(await textsOf(page, '.mark')).toContain(WEAK);
    expect((await textsOf(page, '.mark')).join()).not.toContain('meeting');
    const sizes = await page.$eval('.pad', (pad) =>
      ['.pad-mirror', '.pad-field'].map((part) => {
        const element = pad.querySelector(part);
        return [element?.scrollHeight, element?.clientHeight];
      }),
    );
    expect(sizes[0]).toEqual(sizes[1]);
  });

  it('reads a page of ten objectives', async () => {
    await paste(page, OKR_PAGE);
    await until(page, () => document.querySelectorAll('.goal-row').length === 30);
    const height = await page.$eval('#root', (root) => root.getBoundingClientRect().height);
    expect(height).toBeLessThanOrEqual(600);
  });

  it('applies a rewrite in the box as one step that the field takes back', async () => {
    const text = `- ${FULL}\n- ${WEAK}\n\nThe meeting is at noon.`;
    await paste(page, text);
    await until(page, () => document.querySelectorAll('.goal-row').length === 2);
    await (await page.$$(ROW))[1]?.click();
    await page.waitForSelector('.preview .slot');
    await fillBlanks(page);
    await page.click('.acts .btn');
    await page.waitForSelector('[data-action=undo]');
    const applied = await valueOf(page);
    expect(applied).not.toBe(text);
    // The box lies behind the card, which therefore shows what was written.
    expect(await textsOf(page, '.written')).toEqual([(applied.split('\n')[1] ?? '').slice(2)]);
    expect(applied.startsWith(`- ${FULL}\n- `)).toBe(true);
    expect(applied.endsWith('\n\nThe meeting is at noon.')).toBe(true);
    await page.click('.card-back .btn');
    await page.focus(BOX);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await valueOf(page)).toBe(text);
  });

  it('undoes from the card', async () => {
    await paste(page, WEAK);
    await page.waitForSelector(ROW);
    await page.click(ROW);
    await page.waitForSelector('.preview .slot');
    await fillBlanks(page);
    await page.click('.acts .btn');
    await page.waitForSelector('[data-action=undo]');
    await page.click('[data-action=undo]');
    await page.waitForSelector('.acts .btn');
    expect(await valueOf(page)).toBe(WEAK);
  });

  it('has the focus where something is to be filled in: when a goal is opened, and when another way is chosen', async () => {
    const slot = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['slot']);
    await paste(page, WEAK);
    await page.waitForSelector(ROW);
    await page.focus(ROW);
    await page.keyboard.press('Enter');
    await until(page, () => document.activeElement?.matches('.slot input') === true);
    const first = await slot();
    await page.focus('.alt');
    await page.keyboard.press('Enter');
    await until(page, () => document.activeElement?.matches('.slot input') === true);
    expect(await slot()).not.toBe(first);
    await page.click('.alt');
    await until(page, () => document.activeElement?.matches('.slot input') === true);
  });

  it('takes back that the box was cleared, and that a goal is none', async () => {
    const choose = async (from: string) => {
      await (await page.$$(from)).at(-1)?.click();
      await page.waitForSelector('[role=menuitem]');
    };
    await paste(page, `${WEAK}\n${FULL}`);
    await until(page, () => document.querySelectorAll('.goal-row').length === 2);
    await choose('.popup-head [aria-haspopup=menu]');
    await (await page.$$('[role=menuitem]')).at(-1)?.click();
    await page.waitForSelector('[data-action=undo]');
    expect(await valueOf(page)).toBe('');
    await page.click('[data-action=undo]');
    expect(await valueOf(page)).toBe(`${WEAK}\n${FULL}`);
    await until(page, () => document.querySelectorAll('.goal-row').length === 2);

    await page.click(ROW);
    await choose('.pop [aria-haspopup=menu]');
    await page.click('[role=menuitem]');
    await until(page, () => document.querySelectorAll('.goal-row').length === 1);
    await page.click('[data-action=undo]');
    await until(page, () => document.querySelectorAll('.goal-row').length === 2);
    expect(await page.$('[data-action=undo]')).toBeNull();
  });

  it('says when a text is in a language that it does not read', async () => {
    await paste(page, 'Vi ska öka försäljningen i de norra butikerna och minska kundbortfallet före sommaren.');
    await page.waitForSelector('.popup-empty');
    expect((await textsOf(page, '.popup-empty'))[0]).toContain('English and Finnish');
  });

  it('is worked by keys alone, and gives the focus back to the row', async () => {
    await paste(page, `${WEAK}\n${FULL}`);
    await until(page, () => document.querySelectorAll('.goal-row').length === 2);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('goal-row');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card-back');
    await page.keyboard.press('Escape');
    await page.waitForSelector(ROW);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('goal-row');
  });

  it('shows the kept text with its last verdicts when it is opened again', async () => {
    await paste(page, `${WEAK}\n${FULL}`);
    await until(page, () => document.querySelectorAll('.goal-row').length === 2);
    const scores = await textsOf(page, '.goal-score');
    const worker = await coach.worker();
    await worker.evaluate(async () => {
      type Kept = { scratchpad?: { value: { analysis: unknown } } };
      for (;;) {
        const { scratchpad } = (await chrome.storage.local.get('scratchpad')) as Kept;
        if (scratchpad?.value.analysis) return;
        await new Promise((resolve) => chrome.storage.onChanged.addListener(resolve));
      }
    });
    await page.close();
    page = await open();
    expect(await valueOf(page)).toBe(`${WEAK}\n${FULL}`);
    // Without a wait: they come with the text, before anything was read anew.
    expect(await textsOf(page, '.goal-score')).toEqual(scores);
  });

  it('copies the text whole', async () => {
    await paste(page, `${WEAK}\n${FULL}`);
    await page.waitForSelector('.popup-foot .btn');
    await page.click('.popup-foot .btn');
    await until(page, () => document.querySelector('.popup-foot [role=status]')?.textContent === 'Copied');
    await page.$eval('textarea', (box) => box.select());
    await pasteClipboard(page);
    expect(await valueOf(page)).toBe(`${WEAK}\n${FULL}`);
  });

  it('takes a megabyte', async () => {
    const line = 'The meeting is at noon and the notes are in the shared folder.\n';
    const text = `- ${FULL}\n- ${WEAK}\n\n${line.repeat(Math.ceil(1_000_000 / line.length))}`;
    await page.evaluate((long) => navigator.clipboard.writeText(long), text);
    await page.focus(BOX);
    await pasteClipboard(page);
    await page.waitForSelector(ROW);
    expect(await valueOf(page)).toBe(text);
    expect((await textsOf(page, '.goal-text')).slice(0, 2)).toEqual([FULL, WEAK]);
  });

  it('has nothing that keeps people out: empty, with goals, with an open card', async () => {
    expect(await auditPage(page)).toMatchObject({ serious: [], passes: expect.any(Number) });
    await paste(page, `${WEAK}\n${FULL}`);
    await page.waitForSelector(ROW);
    const listed = await auditPage(page);
    expect(listed.passes).toBeGreaterThan(10);
    expect(listed.serious).toEqual([]);
    await page.click(ROW);
    await page.waitForSelector('.card-back');
    expect((await auditPage(page)).serious).toEqual([]);
  });

  it('asked nothing of any network', () => {
    expect(coach.requests()).toEqual([]);
  });
});
