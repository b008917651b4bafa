import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { GOOGLE_DOCS, marks, popover, eventually } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';
import { showing } from '../editors/showing.ts';
import { chord, DATE, fill, linesOf, openAt, openByShortcut, pauseTab, rest, says, undated } from './stage.ts';

type Fixture = {
  raw(): string;
  selection(): { start: number; end: number };
  log: string[];
  remoteEdit(at: number, text: string, remove?: number): void;
  zoom(to: number): void;
  lock(on: boolean): void;
  renewKeys(): void;
  mute(on: boolean): void;
  setMode(mode: string): void;
  switchTab(name: string): void;
};
declare const fixture: Fixture;
declare const annotated: boolean;

const GOAL = 'We will increase the renewal rate from 80% to 90% through calling every customer at risk.';

const SITE = { name: 'Google Docs', site: GOOGLE_DOCS };

const running = withCoach();
let page: Page;

const raw = (): Promise<string> => page.evaluate(() => fixture.raw());
const pastes = async (): Promise<string[]> =>
  (await page.evaluate(() => fixture.log)).filter((entry) => !entry.startsWith('select'));
const viewTop = (): Promise<number> => page.$eval('.kix-appview-editor', ({ scrollTop }) => scrollTop);

async function open(variant = ''): Promise<void> {
  page = await running.open('google-docs', `${GOOGLE_DOCS}?tab=t.0${variant}`);
  await page.setViewport({ width: 1100, height: 800 });
  // Into the line below the first goal.
  await page.mouse.click(300, 195);
}
const marked = (words = 'We will increase') => eventually(page, async () => (await linesOf(page, words))[0]);

async function openGoal(words?: string) {
  const { rects } = await marked(words);
  const [rect] = rects;
  if (!rect) throw new Error('The mark is nowhere.');
  return openAt(page, rect);
}

describe('the body of a Google document', () => {
  it('is asked for under a name of our own, before the first script of the page', async () => {
    await open();
    expect(await page.evaluate(() => annotated)).toBe(true);
    expect(await page.evaluate(() => (globalThis as never)['_docs_annotate_canvas_by_ext'])).toBe('tarkka-goal-coach');
  });

  it.each([1, 0.5, 1.5, 2])('is marked where the ink is, at a zoom of %s', async (zoom) => {
    await open(`&zoom=${zoom}`);
    const mark = await marked(zoom > 1 ? 'We will increase' : 'calling every');
    const [rect] = mark.rects;
    const ink = await page.evaluate(
      ({ left, right, top, bottom }) => {
        const canvas = document.elementsFromPoint(left + 4, top + 4).find((each) => each.matches('canvas'));
        const { left: x, top: y } = (canvas as Element).getBoundingClientRect();
        const pen = (canvas as HTMLCanvasElement).getContext('2d') as CanvasRenderingContext2D;
        const area = pen.getImageData(left - x - 20, top - y, right - left + 40, bottom - top);
        const dark: number[] = [];
        for (let at = 0; at < area.data.length; at += 4)
          if ((area.data[at + 3] ?? 0) > 60) dark.push((at / 4) % area.width);
        return { left: Math.min(...dark) + left - 20, right: Math.max(...dark) + left - 20 };
      },
      rect as { left: number; right: number; top: number; bottom: number },
    );
    expect(Math.abs(ink.left - (rect?.left ?? 0))).toBeLessThanOrEqual(2);
    expect(Math.abs(ink.right - (rect?.right ?? 0))).toBeLessThanOrEqual(2);
  });

  it('keeps its marks on their words while it scrolls, zooms and uses its pages again', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    const before = (await marked()).rects[0];
    await page.$eval('.kix-appview-editor', (view) => view.scrollBy(0, 40));
    await eventually(page, async () => Math.abs(((await marked()).rects[0]?.top ?? 0) - (before?.top ?? 0) + 40) < 0.5);
    await page.$eval('.kix-appview-editor', (view) => (view.scrollTop = view.scrollHeight));
    const far = await marked('retention rate');
    const box = await page.evaluate(() => {
      const { left, top } = document.querySelector('rect[aria-label*="retention rate"]')?.getBoundingClientRect() ?? {};
      return { left, top };
    });
    expect(far.rects[0]?.left).toBeCloseTo(box.left ?? -1, 0);
    expect(far.rects[0]?.top).toBeCloseTo(box.top ?? -1, 0);
    expect(await linesOf(page, 'renewal rate')).toEqual([]);
    await page.$eval('.kix-appview-editor', (view) => (view.scrollTop = 0));
    const again = (await marked('We will increase the renewal')).rects[0];
    await page.evaluate(() => fixture.zoom(1.25));
    await eventually(page, async () => {
      const [mark] = await linesOf(page, 'We will increase the renewal');
      const height = ({ top, bottom }: { top: number; bottom: number }): number => bottom - top;
      return mark?.rects[0] && again && Math.abs(height(mark.rects[0]) / height(again) - 1.25) < 0.05;
    });
    shows('found');
    shows('marked within 2 px');
  });

  it('is rewritten by one paste of what differs; caret, view and everything else stay; one step back', async ({
    task,
  }) => {
    const shows = showing(task, SITE);
    await open();
    const opened = await openGoal();
    const before = await raw();
    const markup = await page.$eval('#docs-editor', ({ outerHTML }) => outerHTML);
    expect(markup).not.toMatch(/tarkka/u);
    const { start } = await page.evaluate(() => fixture.selection());
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const after = await raw();
    expect(after).toContain(DATE);
    expect(undated(after)).toBe(before);
    // No more than what is new.
    expect(await pastes()).toHaveLength(1);
    expect((await pastes())[0]?.length).toBeLessThan('paste ""'.length + DATE.length + 10);
    const caret = start + after.length - before.length;
    expect(await page.evaluate(() => fixture.selection())).toEqual({ start: caret, end: caret });
    expect(await viewTop()).toBe(0);
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null || says(page, /Undo/u));
    await chord(page, 'z');
    await eventually(page, async () => (await raw()) === before);
    await chord(page, 'y');
    await eventually(page, async () => (await raw()) === after);
    const { end } = await page.evaluate(() => fixture.selection());
    await page.keyboard.type('x');
    await eventually(page, async () => (await raw()) === `${after.slice(0, end)}x${after.slice(end)}`);
    shows('opened by mouse');
    shows('applied');
    shows('one undo');
    shows('redo');
    shows('caret kept');
    shows('typed after');
    shows('rest as it was');
    shows('page as it was');
  });

  it('is opened by key, and leaves caret and keys to the document when it is closed', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    await marked();
    await page.mouse.click(300, 145);
    const before = await raw();
    const { root } = await openByShortcut(page, running.coach);
    await eventually(page, () => root.evaluate((found) => (found as unknown as ShadowRoot).activeElement !== null));
    const at = await page.evaluate(() => fixture.selection());
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null);
    await page.keyboard.type('x');
    await expect.poll(raw).toBe(`${before.slice(0, at.start)}x${before.slice(at.end)}`);
    shows('opened by key');
  });

  it('is left as it was when the coach is told to stop, and asked nothing any more', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    const markup = await page.$eval('#docs-editor', ({ outerHTML }) => outerHTML);
    const opened = await openGoal();
    await pauseTab(running.coach, page);
    await eventually(page, () => opened.host.evaluate(({ isConnected }) => !isConnected));
    await eventually(page, async () => (await marks(page)).length === 0);
    expect(await page.$('tarkka-coach, tarkka-popover')).toBeNull();
    expect(await page.$eval('#docs-editor', ({ outerHTML }) => outerHTML)).toBe(markup);
    await page.evaluate(() => {
      const counted = globalThis as unknown as { asked: number };
      counted.asked = 0;
      document.addEventListener('tarkka-docs-ask', () => (counted.asked += 1));
    });
    const before = await raw();
    await page.mouse.click(300, 195);
    await page.keyboard.type('Yes');
    await eventually(page, async () => (await raw()).length === before.length + 3);
    await rest(page, 30);
    expect(await page.evaluate(() => (globalThis as unknown as { asked: number }).asked)).toBe(0);
    expect(await marks(page)).toEqual([]);
    expect(
      await page.evaluate(() => Object.hasOwn(document.querySelector('.kix-appview-editor') as Element, 'scrollTop')),
    ).toBe(false);
    shows('leaves nothing');
  });

  it('is put back by Undo in the popover', async () => {
    await open();
    const opened = await openGoal();
    const before = await raw();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const undo = await eventually(page, async () =>
      (await popover(page))?.root.evaluateHandle(
        (root) => [...root.querySelectorAll('button')].find((each) => each.textContent === 'Undo') ?? null,
      ),
    );
    await (undo.asElement() as import('puppeteer-core').ElementHandle).click();
    await eventually(page, async () => (await raw()) === before);
    expect(await pastes()).toHaveLength(2);
  });

  it('of two equal sentences has the one rewritten that was opened', async ({ task }) => {
    const shows = showing(task, SITE);
    await open();
    const all = await eventually(page, async () => {
      const found = await linesOf(page, 'late parcels');
      return found.length === 2 && found;
    });
    const lower = all.map(({ rects }) => rects[0]).toSorted((a, b) => (b?.top ?? 0) - (a?.top ?? 0))[0];
    const opened = await openAt(page, lower as { left: number; top: number });
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const [first, second] = (await raw()).split('Between the two');
    expect(first).not.toContain(DATE);
    expect(second).toContain(DATE);
    shows('the right one of two');
  });

  it('is not written where another writer changed the sentence, and is where they wrote before it', async ({
    task,
  }) => {
    const shows = showing(task, SITE);
    await open();
    const opened = await openGoal();
    await page.evaluate(() => fixture.remoteEdit(1, 'Our '));
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(undated(await raw())).toContain('through calling every customer at risk.');
    expect(await raw()).toContain(DATE);
    expect(await raw()).toContain('Our Plan for the autumn');
    await page.close();

    await open();
    const again = await openGoal();
    await fill(again, page, DATE);
    const changed = await page.evaluate(() => {
      fixture.remoteEdit(fixture.raw().indexOf('renewal'), 'yearly ');
      return fixture.raw();
    });
    await page.keyboard.press('Enter');
    await says(page, /has changed/u);
    expect(await raw()).toBe(changed);
    expect(await pastes()).toEqual([]);
    shows('stale refused');
  });

  it.each([
    ['before it', 'Plan for', /has changed/u],
    ['right beside it', 'through calling', /has changed/u],
    ['far behind it', 'We will increase the retention', /Applied/u],
  ])('is written at its words or not at all where somebody writes %s meanwhile', async (_, where, told) => {
    await open();
    const opened = await openGoal();
    const before = await raw();
    const place = before.indexOf(where);
    await fill(opened, page, DATE);
    // Between what the coach has read last and what comes of its asking.
    await page.evaluate((at) => {
      let isDone = false;
      document.addEventListener('tarkka-docs-ask', (event) => {
        if (isDone || !String((event as CustomEvent).detail).includes('"replace"')) return;
        isDone = true;
        fixture.remoteEdit(at, 'Once ');
      });
    }, place);
    await page.keyboard.press('Enter');
    await says(page, told);
    const after = await raw();
    expect(undated(after)).toBe(`${before.slice(0, place)}Once ${before.slice(place)}`);
    expect(after.includes(DATE)).toBe(told.test('Applied'));
    expect(await pastes()).toHaveLength(told.test('Applied') ? 1 : 0);
  });

  it('that takes nothing is said to have kept its text, with Copy beside', async () => {
    await open('&locked');
    const opened = await openGoal();
    const before = await raw();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    expect(await says(page, /kept its own text/u)).toMatch(/Copy/u);
    expect(await raw()).toBe(before);
    expect(await pastes()).toHaveLength(1);
  });

  it('that is busy and takes the paste late is not said to have kept its text', async () => {
    await open('&paste=late');
    const opened = await openGoal();
    const before = await raw();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    expect(await says(page, /Applied|kept its own text/u)).toMatch(/Applied/u);
    expect(undated(await raw())).toBe(before);
    expect(await pastes()).toHaveLength(1);
  });

  it('that is only viewed is coached, with Copy in place of Apply', async () => {
    await open('&mode=viewing');
    await openGoal();
    expect(await says(page, /only viewing this document/u)).not.toMatch(/Apply/u);
  });

  it('takes a suggestion beside the old words, and the card says so before', async () => {
    await open('&mode=suggesting');
    const opened = await openGoal();
    await says(page, /takes suggestions/u);
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await raw()).toContain(DATE);
    expect(await pastes()).toHaveLength(1);
  });

  it('without its interface is read from its boxes and never written', async () => {
    await open('&api=none');
    await openGoal();
    expect(await says(page, /can only read this text/u)).not.toMatch(/Apply/u);
    expect(await pastes()).toEqual([]);
  });

  it('is marked where the ink is without pages too, and after scrolling', async () => {
    await open('&pageless');
    expect(await page.$('.kix-page-paginated')).toBeNull();
    const before = (await marked()).rects[0];
    await page.$eval('.kix-appview-editor', (view) => view.scrollBy(0, 40));
    const box = await page.evaluate(() =>
      document.querySelector('rect[aria-label^="We will increase the renewal"]')?.getBoundingClientRect().toJSON(),
    );
    expect(box.top).toBeCloseTo((before?.top ?? 0) - 40, 0);
    await eventually(page, async () => Math.abs(((await marked()).rects[0]?.top ?? 0) - box.top) < 1);
    expect((await marked()).rects[0]?.left).toBeCloseTo(box.left, 0);
  });

  /** The goal gets its date, and the document stays as it was but for that. */
  async function writesTheDate(): Promise<void> {
    const opened = await openGoal();
    const before = await raw();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(undated(await raw())).toBe(before);
  }

  it.each([
    ['that comes late', '&api=slow'],
    ['that ends its text in another way', '&end=kix'],
  ])('with an interface %s is read and written like any other', async (_, variant) => {
    await open(variant);
    await marked();
    await page.waitForFunction(() => '_docs_annotate_getAnnotatedText' in globalThis);
    await page.mouse.click(300, 195);
    await writesTheDate();
    expect(await pastes()).toHaveLength(1);
  });

  it('hears the keys of the frame that takes them now, and writes through it', async () => {
    await open();
    await marked();
    await page.evaluate(() => fixture.renewKeys());
    await page.mouse.click(300, 195);
    await page.keyboard.type('x');
    await eventually(page, async () => (await raw()).includes('x'));
    await writesTheDate();
    expect((await pastes()).filter((entry) => entry.startsWith('paste'))).toHaveLength(1);
  });

  it('is not written while a word is being composed: the card goes as it does while one types', async () => {
    await open();
    await openGoal();
    const before = await raw();
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await eventually(page, async () => (await popover(page)) === null);
    expect(await raw()).toBe(before);
    await session.send('Input.insertText', { text: '日' });
    await eventually(page, async () => (await raw()).length === before.length + 1);
    expect(await pastes()).toEqual(['composed "日"']);
  });

  it('keeps its text while the page is too busy to answer', async () => {
    await open();
    const opened = await openGoal('late parcels');
    await page.evaluate(() => {
      const told = globalThis as unknown as { asked: boolean };
      document.addEventListener('tarkka-docs-ask', () => (told.asked = true), { once: true });
      fixture.mute(true);
    });
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => (globalThis as unknown as { asked?: boolean }).asked);
    // Longer than a request waits.
    await rest(page, 180);
    await page.evaluate(() => fixture.mute(false));
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await pastes()).toHaveLength(1);
  });

  it('that answers too late is not written any more', async () => {
    await open();
    const opened = await openGoal('late parcels');
    await fill(opened, page, DATE);
    const before = await raw();
    await page.evaluate(() => fixture.mute(true));
    await page.keyboard.press('Enter');
    await says(page, /kept its own text|has changed|doesn’t let/u);
    await page.evaluate(() => fixture.mute(false));
    await rest(page, 60);
    expect(await raw()).toBe(before);
    expect(await pastes()).toEqual([]);
  });

  it('without boxes is judged by shortcut and written, and says that it wants a reload', async () => {
    await open('&flag=late');
    // The caret into the goal.
    await page.mouse.click(300, 145);
    const opened = await openByShortcut(page, running.coach);
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await raw()).toContain(DATE);
    expect(await marks(page)).toEqual([]);
  });

  it('drops what it found when another tab is shown', async () => {
    await open();
    const opened = await openGoal();
    await fill(opened, page, DATE);
    await page.evaluate(() => fixture.switchTab('t.two'));
    const before = await raw();
    await page.keyboard.press('Enter');
    await eventually(page, async () => (await marks(page)).length === 0);
    expect(await raw()).toBe(before);
    expect(await pastes()).toEqual([]);
  });

  it('has the popover closed by typing, and by Escape before the document sees it', async () => {
    await open();
    await openGoal();
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null);
    await openGoal();
    await page.keyboard.type('x');
    await eventually(page, async () => (await popover(page)) === null);
    expect(await raw()).toContain('x');
  });

  it('is written to by nobody but a person: what the page forges opens, fills and applies nothing', async () => {
    await open();
    const before = await raw();
    await marked();
    await page.evaluate(() => {
      for (const detail of ['1 ok 0 0\nText', '{"id":1}', '9 ok 5 2\nx', 7, null])
        document.dispatchEvent(new CustomEvent('tarkka-docs-answer', { detail }));
      for (const detail of ['1', '{"id":1,"act":"replace","start":-1,"end":2,"was":"","text":"x","tab":""}', '{', 3])
        document.dispatchEvent(new CustomEvent('tarkka-docs-ask', { detail }));
      const host = document.querySelector('tarkka-coach');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'G', altKey: true, shiftKey: true }));
    });
    await rest(page, 30);
    expect(await popover(page)).toBeNull();
    expect(await raw()).toBe(before);
    expect(await pastes()).toEqual([]);
  });

  it('names its modes as they are now: one that is switched while the page is open counts', async () => {
    await open();
    await openGoal();
    expect(await says(page, /Apply/u)).not.toMatch(/suggestions|viewing/u);
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null);
    await page.evaluate(() => fixture.setMode('suggesting'));
    await openGoal();
    await says(page, /takes suggestions/u);
  });

  it('has headings that name goals: what they say counts for what is below them', async () => {
    await open();
    await marked();
    await page.evaluate(() =>
      fixture.remoteEdit(
        fixture.raw().indexOf('We will increase'),
        'Q3 2027 OKRs\nObjective: Become the easiest bank to join\nKey results\n',
      ),
    );
    // The period of the heading: nothing is left to mark.
    await eventually(page, async () => (await linesOf(page, 'We will increase the renewal')).length === 0);
    await page.mouse.click(300, 255);
    await openByShortcut(page, running.coach);
    expect(await says(page, /Become the easiest bank/u)).toMatch(/Q3 2027 OKRs/u);
  });

  it('is read in the tab that is shown: each has its own goals', async () => {
    await open();
    await marked();
    await page.evaluate(() => fixture.switchTab('t.two'));
    await eventually(page, async () => (await marks(page)).length === 0);
    await page.evaluate((text) => fixture.remoteEdit(1, text), `${GOAL}\n`);
    await page.mouse.click(300, 195);
    await marked();
    await page.evaluate(() => fixture.switchTab('t.0'));
    await page.mouse.click(300, 195);
    expect((await marked('late parcels')).rects).not.toEqual([]);
  });

  it('is asked nothing while nobody does anything', async () => {
    await open();
    await marked();
    await rest(page, 60);
    await page.evaluate(() => {
      const counted = globalThis as unknown as { asked: number };
      counted.asked = 0;
      document.addEventListener('tarkka-docs-ask', () => (counted.asked += 1));
    });
    await rest(page, 180);
    expect(await page.evaluate(() => (globalThis as unknown as { asked: number }).asked)).toBe(0);
  });
});

describe('the fields around it', () => {
  it.each([
    ['the title', '.docs-title-input'],
    ['a comment', '.docos-input'],
  ])('%s is a field like any other', async (_, selector) => {
    await open();
    await page.click(selector, { count: 3 });
    await page.keyboard.type('We will cut the error rate from 9% to 3% by testing every release.');
    expect((await eventually(page, async () => (await linesOf(page, 'error rate'))[0])).rects).not.toEqual([]);
  });
});
