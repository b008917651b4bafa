import { describe, expect, it } from 'vitest';
import { eventually, marks } from '../../harness.ts';
import { showing } from '../../editors/showing.ts';
import { DATE, fill, linesOf, openByShortcut, pauseTab, rest, says } from '../stage.ts';
import { type Fixture, GOAL, SITE, withGoogleDocument } from './stage.ts';

declare const fixture: Fixture;
declare const annotated: boolean;

const docs = withGoogleDocument();

describe('what is read and marked in a Google document', () => {
  it('is asked for under a name of our own, before the first script of the page', async () => {
    const page = await docs.open();
    expect(await page.evaluate(() => annotated)).toBe(true);
    expect(await page.evaluate(() => (globalThis as never)['_docs_annotate_canvas_by_ext'])).toBe('tarkka-goal-coach');
  });

  it.each([1, 0.5, 1.5, 2])('is marked where the ink is, at a zoom of %s', async (zoom) => {
    const page = await docs.open(`&zoom=${zoom}`);
    const mark = await docs.marked(zoom > 1 ? 'We will increase' : 'calling every');
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

  it('is marked where the ink is without pages too, and after scrolling', async () => {
    const page = await docs.open('&pageless');
    expect(await page.$('.kix-page-paginated')).toBeNull();
    const before = (await docs.marked()).rects[0];
    await page.$eval('.kix-appview-editor', (view) => view.scrollBy(0, 40));
    const box = await page.evaluate(() =>
      document.querySelector('rect[aria-label^="We will increase the renewal"]')?.getBoundingClientRect().toJSON(),
    );
    expect(box.top).toBeCloseTo((before?.top ?? 0) - 40, 0);
    await eventually(page, async () => Math.abs(((await docs.marked()).rects[0]?.top ?? 0) - box.top) < 1);
    expect((await docs.marked()).rects[0]?.left).toBeCloseTo(box.left, 0);
  });

  it('keeps its marks on their words while it scrolls, zooms and uses its pages again', async ({ task }) => {
    const shows = showing(task, SITE);
    const page = await docs.open();
    const before = (await docs.marked()).rects[0];
    await page.$eval('.kix-appview-editor', (view) => view.scrollBy(0, 40));
    await eventually(
      page,
      async () => Math.abs(((await docs.marked()).rects[0]?.top ?? 0) - (before?.top ?? 0) + 40) < 0.5,
    );
    await page.$eval('.kix-appview-editor', (view) => (view.scrollTop = view.scrollHeight));
    const far = await docs.marked('retention rate');
    const box = await page.evaluate(() => {
      const { left, top } = document.querySelector('rect[aria-label*="retention rate"]')?.getBoundingClientRect() ?? {};
      return { left, top };
    });
    expect(far.rects[0]?.left).toBeCloseTo(box.left ?? -1, 0);
    expect(far.rects[0]?.top).toBeCloseTo(box.top ?? -1, 0);
    expect(await linesOf(page, 'renewal rate')).toEqual([]);
    await page.$eval('.kix-appview-editor', (view) => (view.scrollTop = 0));
    const again = (await docs.marked('We will increase the renewal')).rects[0];
    await page.evaluate(() => fixture.zoom(1.25));
    await eventually(page, async () => {
      const [mark] = await linesOf(page, 'We will increase the renewal');
      const height = ({ top, bottom }: { top: number; bottom: number }): number => bottom - top;
      return mark?.rects[0] && again && Math.abs(height(mark.rects[0]) / height(again) - 1.25) < 0.05;
    });
    shows('found');
    shows('marked within 2 px');
  });

  it('has headings that name goals: what they say counts for what is below them', async () => {
    const page = await docs.open();
    await docs.marked();
    await page.evaluate(() =>
      fixture.remoteEdit(
        fixture.raw().indexOf('We will increase'),
        'Q3 2027 OKRs\nObjective: Become the easiest bank to join\nKey results\n',
      ),
    );
    // The period of the heading: nothing is left to mark.
    await eventually(page, async () => (await linesOf(page, 'We will increase the renewal')).length === 0);
    await page.mouse.click(300, 255);
    await openByShortcut(page, docs.coach);
    expect(await says(page, /Become the easiest bank/u)).toMatch(/Q3 2027 OKRs/u);
  });

  it('is read in the tab that is shown: each has its own goals', async () => {
    const page = await docs.open();
    await docs.marked();
    await page.evaluate(() => fixture.switchTab('t.two'));
    await eventually(page, async () => (await marks(page)).length === 0);
    await page.evaluate((text) => fixture.remoteEdit(1, text), `${GOAL}\n`);
    await page.mouse.click(300, 195);
    await docs.marked();
    await page.evaluate(() => fixture.switchTab('t.0'));
    await page.mouse.click(300, 195);
    expect((await docs.marked('late parcels')).rects).not.toEqual([]);
  });

  it('drops what it found when another tab is shown', async () => {
    const page = await docs.open();
    const opened = await docs.openGoal();
    await fill(opened, page, DATE);
    await page.evaluate(() => fixture.switchTab('t.two'));
    const before = await docs.raw();
    await page.keyboard.press('Enter');
    await eventually(page, async () => (await marks(page)).length === 0);
    expect(await docs.raw()).toBe(before);
    expect(await docs.pastes()).toEqual([]);
  });

  it('is asked nothing while nobody does anything', async () => {
    const page = await docs.open();
    await docs.marked();
    await page.evaluate(() => {
      const counted = globalThis as unknown as { asked: number };
      counted.asked = 0;
      document.addEventListener('tarkka-docs-ask', () => (counted.asked += 1));
    });
    const askedIn = async (frames: number): Promise<number> => {
      const asked = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
      const before = await asked();
      await rest(page, frames);
      return (await asked()) - before;
    };
    // What the opening of the page has set going comes to an end, sooner or later.
    await eventually(page, async () => (await askedIn(60)) === 0);
    expect(await askedIn(180)).toBe(0);
  });

  it('is left as it was when the coach is told to stop, and asked nothing any more', async ({ task }) => {
    const shows = showing(task, SITE);
    const page = await docs.open();
    const markup = await page.$eval('#docs-editor', ({ outerHTML }) => outerHTML);
    const opened = await docs.openGoal();
    await pauseTab(docs.coach, page);
    await eventually(page, () => opened.host.evaluate(({ isConnected }) => !isConnected));
    await eventually(page, async () => (await marks(page)).length === 0);
    expect(await page.$('tarkka-coach, tarkka-popover')).toBeNull();
    expect(await page.$eval('#docs-editor', ({ outerHTML }) => outerHTML)).toBe(markup);
    await page.evaluate(() => {
      const counted = globalThis as unknown as { asked: number };
      counted.asked = 0;
      document.addEventListener('tarkka-docs-ask', () => (counted.asked += 1));
    });
    const before = await docs.raw();
    await page.mouse.click(300, 195);
    await page.keyboard.type('Yes');
    await eventually(page, async () => (await docs.raw()).length === before.length + 3);
    await rest(page, 30);
    expect(await page.evaluate(() => (globalThis as unknown as { asked: number }).asked)).toBe(0);
    expect(await marks(page)).toEqual([]);
    expect(
      await page.evaluate(() => Object.hasOwn(document.querySelector('.kix-appview-editor') as Element, 'scrollTop')),
    ).toBe(false);
    shows('leaves nothing');
  });
});

describe('the fields around it', () => {
  it.each([
    ['the title', '.docs-title-input'],
    ['a comment', '.docos-input'],
  ])('%s is a field like any other', async (_, selector) => {
    const page = await docs.open();
    await page.click(selector, { count: 3 });
    await page.keyboard.type('We will cut the error rate from 9% to 3% by testing every release.');
    expect((await eventually(page, async () => (await linesOf(page, 'error rate'))[0])).rects).not.toEqual([]);
  });
});
