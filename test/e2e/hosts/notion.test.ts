import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually, marks, NOTION, popover } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';
import { showing } from '../editors/showing.ts';
import { chord, DATE, fill, linesOf, openAt, openByShortcut, pauseTab, rest, says, undated } from './stage.ts';

type Fixture = {
  text(id: string): string;
  log: string[];
  rewrite(id: string, text: string): void;
  unmount(id: string): void;
  mount(id: string): void;
  load(blocks: readonly (readonly { readonly text: string }[])[]): void;
  blocks(): readonly (readonly { readonly text: string }[])[];
  putBack(on: boolean): void;
  openChat(text: string): void;
  openProperty(text: string): void;
  peek(properties?: Record<string, string>): void;
};
declare const fixture: Fixture;
declare const property: string;
declare const peeked: (id: string) => string;

const SITE = { name: 'Notion', site: NOTION };

const running = withCoach();
let page: Page;

const LEAF = '[data-block-id="goal"] [data-content-editable-leaf]';
const goal = (): Promise<string> => page.evaluate(() => fixture.text('goal'));
const log = (): Promise<string[]> => page.evaluate(() => fixture.log);

async function open(): Promise<void> {
  page = await running.open('notion', NOTION);
  await page.setViewport({ width: 1100, height: 800 });
  await page.waitForSelector(LEAF);
}
const marked = () => eventually(page, async () => (await linesOf(page, 'renewal rate'))[0]);
async function openGoal() {
  const [rect] = (await marked()).rects;
  if (!rect) throw new Error('The mark is nowhere.');
  return openAt(page, rect);
}

describe('a page of Notion', () => {
  it('is written where the caret has settled, in one step of its own, and nothing is set on it', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    // The caret is in another block.
    await page.click('[data-block-id="quote"] [data-content-editable-leaf]');
    const markup = await page.$eval('#notion-app', ({ outerHTML }) => outerHTML);
    const opened = await openGoal();
    const before = await goal();
    expect(await page.$eval('#notion-app', ({ outerHTML }) => outerHTML)).toBe(markup);
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const after = await goal();
    expect(after).toContain(DATE);
    expect(undated(after)).toBe(before);
    expect(await log()).toEqual(['input']);
    await page.keyboard.press('Escape');
    await chord(page, 'z');
    await eventually(page, async () => (await goal()) === before);
    await chord(page, 'y');
    await eventually(page, async () => (await goal()) === after);
    shows('found');
    shows('opened by mouse');
    shows('applied');
    shows('one undo');
    shows('redo');
    shows('rest as it was');
    shows('page as it was');
  });

  it('is marked where its words are, and gives the caret back where it was', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    await page.click(LEAF);
    await page.keyboard.press('End');
    const mark = await marked();
    const words = await page.$eval(LEAF, (leaf) => {
      const range = document.createRange();
      range.selectNodeContents(leaf);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    });
    expect(mark.rects).toHaveLength(words.length);
    words.forEach((word, index) => {
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(Math.abs((mark.rects[index]?.[side] ?? Number.NaN) - word[side])).toBeLessThanOrEqual(2);
    });
    shows('marked within 2 px');

    const opened = await openGoal();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const after = await goal();
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null);
    await page.keyboard.type(' Then more.');
    await eventually(page, async () => (await goal()) === `${after} Then more.`);
    expect(await log()).not.toContain('put back');
    shows('caret kept');
    shows('typed after');
  });

  it('of two equal blocks has the one written that was opened', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    const text = await goal();
    const texts = ['Plans for spring.', text, 'A line between them.', text, 'And one after.'];
    await page.evaluate((lines) => fixture.load(lines.map((line) => [{ text: line }])), texts);
    await page.click('[data-block-id="block-0"] [data-content-editable-leaf]');
    const both = await eventually(page, async () => {
      const found = await linesOf(page, 'renewal rate');
      return found.length === 2 && found;
    });
    const [lower] = both.map(({ rects }) => rects[0]).toSorted((one, other) => (other?.top ?? 0) - (one?.top ?? 0));
    const opened = await openAt(page, lower as { left: number; top: number });
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const now = await page.evaluate(() => fixture.blocks().map((runs) => runs.map((run) => run.text).join('')));
    expect(now.map((line) => undated(line))).toEqual(texts);
    expect(now.findIndex((line) => line.includes(DATE))).toBe(3);
    shows('the right one of two');
  });

  it('is left as it was when the coach is told to stop', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    await page.click(LEAF);
    const markup = await page.$eval('#notion-app', ({ outerHTML }) => outerHTML);
    const opened = await openGoal();
    await pauseTab(running.coach, page);
    await eventually(page, () => opened.host.evaluate(({ isConnected }) => !isConnected));
    await eventually(page, async () => (await marks(page)).length === 0);
    expect(await page.$('tarkka-coach, tarkka-popover')).toBeNull();
    expect(await page.$eval('#notion-app', ({ outerHTML }) => outerHTML)).toBe(markup);
    const before = await goal();
    await page.click(LEAF);
    await page.keyboard.press('End');
    // The site learns of the caret a moment late.
    await rest(page, 6);
    await page.keyboard.type(' More.');
    await eventually(page, async () => (await goal()) === `${before} More.`);
    expect(await marks(page)).toEqual([]);
    shows('leaves nothing');
  });

  it('that takes nothing is said to have kept its text, with Copy beside', async () => {
    await open();
    await page.click(LEAF);
    const opened = await openGoal();
    const before = await goal();
    await page.evaluate(() => fixture.putBack(true));
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    expect(await says(page, /kept its own text/u)).toMatch(/Copy/u);
    expect(await goal()).toBe(before);
    expect(await page.$eval(LEAF, ({ textContent }) => textContent)).toBe(before);
    // Once, and not again.
    expect(await log()).toEqual(['put back']);
  });

  it('marks nothing of what the site’s assistant says', async () => {
    await open();
    const text = await goal();
    await page.evaluate((said) => fixture.openChat(said), text);
    await page.click('.notion-chat');
    await rest(page, 60);
    await page.click(LEAF);
    await marked();
    expect(await linesOf(page, 'renewal rate')).toHaveLength(1);
    const inChat = await page.evaluate(() =>
      [...CSS.highlights].some(
        ([name, ranges]) =>
          name.startsWith('tarkka') &&
          [...ranges].some((range) => document.querySelector('.notion-chat')?.contains(range.startContainer)),
      ),
    );
    expect(inChat).toBe(false);
  });

  it('keeps Escape from selecting the block while the popover is open', async () => {
    await open();
    await page.click(LEAF);
    await openGoal();
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null);
    expect(await log()).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await eventually(page, async () => (await goal()).endsWith('!'));
  });

  it('is marked again when it draws a block anew, and not written where somebody changed it', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    await page.click(LEAF);
    await marked();
    await page.evaluate(() => fixture.rewrite('goal', fixture.text('goal')));
    const opened = await openGoal();
    await fill(opened, page, DATE);
    await page.evaluate(() =>
      fixture.rewrite('goal', `${fixture.text('goal')} Or so we hope, with luck.`.replace('80%', '70%')),
    );
    const changed = await goal();
    // Said by itself; whatever Enter does from then on, it writes nothing.
    await says(page, /has changed/u);
    await page.keyboard.press('Enter');
    await rest(page, 30);
    expect(await goal()).toBe(changed);
    expect(await log()).toEqual([]);
    shows('stale refused');
  });

  it('that opens over another is a field of its own', async () => {
    await open();
    await page.evaluate(() => fixture.peek());
    await page.click('.notion-peek-renderer [data-block-id="row-goal"] [data-content-editable-leaf]');
    const opened = await openGoal();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await page.evaluate(() => peeked('row-goal'))).toContain(DATE);
    expect(await goal()).not.toContain(DATE);
    expect((await marks(page)).some(({ text }) => text.includes('Plans'))).toBe(false);
  });

  it('that keeps no nodes of what is out of view loses the mark and has it again', async () => {
    await open();
    await page.click(LEAF);
    await marked();
    await page.evaluate(() => fixture.unmount('goal'));
    await eventually(page, async () => (await linesOf(page, 'renewal rate')).length === 0);
    await page.evaluate(() => fixture.mount('goal'));
    const opened = await openGoal();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await goal()).toContain(DATE);
    expect(await log()).toEqual(['input']);
  });

  it('is not written where the block has gone out of view under the open card', async () => {
    await open();
    await page.click(LEAF);
    const opened = await openGoal();
    const before = await goal();
    await fill(opened, page, DATE);
    await page.evaluate(() => fixture.unmount('goal'));
    await says(page, /has changed/u);
    await page.keyboard.press('Enter');
    await rest(page, 30);
    expect(await goal()).toBe(before);
    expect(await log()).toEqual([]);
  });

  it('has the text of a property, opened over its cell, as a field of its own', async () => {
    await open();
    await page.evaluate((text) => fixture.openProperty(text), await goal());
    const opened = await openGoal();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await page.evaluate(() => property)).toContain(DATE);
    expect(await goal()).not.toContain(DATE);
    expect(await log()).toEqual([]);
  });

  it('takes the properties of a row for what they say, and does not ask for it again', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    await page.evaluate(() => fixture.peek({ Deadline: 'May 31, 2027', Owner: 'Maria' }));
    await page.click('[data-block-id="row-goal"] [data-content-editable-leaf]');
    await openByShortcut(page, running.coach);
    const text = await says(page, /May 31, 2027/u);
    expect(text).not.toMatch(/by \[?date/iu);
    shows('opened by key');
  });
});
