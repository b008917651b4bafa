import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually, popover } from '../../harness.ts';
import { showing } from '../../editors/showing.ts';
import { chord, DATE, fill, linesOf, openAt, says, undated } from '../stage.ts';
import { type Fixture, SITE, withGoogleDocument } from './stage.ts';

declare const fixture: Fixture;

const docs = withGoogleDocument();

describe('what is written into a Google document', () => {
  it('is rewritten by one paste of what differs; caret, view and everything else stay; one step back', async ({
    task,
  }) => {
    const shows = showing(task, SITE);
    const page = await docs.open();
    const opened = await docs.openGoal();
    const before = await docs.raw();
    const markup = await page.$eval('#docs-editor', ({ outerHTML }) => outerHTML);
    expect(markup).not.toMatch(/tarkka/u);
    const { start } = await page.evaluate(() => fixture.selection());
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const after = await docs.raw();
    expect(after).toContain(DATE);
    expect(undated(after)).toBe(before);
    // No more than what is new.
    expect(await docs.pastes()).toHaveLength(1);
    expect((await docs.pastes())[0]?.length).toBeLessThan('paste ""'.length + DATE.length + 10);
    const caret = start + after.length - before.length;
    expect(await page.evaluate(() => fixture.selection())).toEqual({ start: caret, end: caret });
    expect(await docs.viewTop()).toBe(0);
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null || says(page, /Undo/u));
    await chord(page, 'z');
    await eventually(page, async () => (await docs.raw()) === before);
    await chord(page, 'y');
    await eventually(page, async () => (await docs.raw()) === after);
    const { end } = await page.evaluate(() => fixture.selection());
    await page.keyboard.type('x');
    await eventually(page, async () => (await docs.raw()) === `${after.slice(0, end)}x${after.slice(end)}`);
    shows('opened by mouse');
    shows('applied');
    shows('one undo');
    shows('redo');
    shows('caret kept');
    shows('typed after');
    shows('rest as it was');
    shows('page as it was');
  });

  it('is put back by Undo in the popover', async () => {
    const page = await docs.open();
    const opened = await docs.openGoal();
    const before = await docs.raw();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const undo = await eventually(page, async () =>
      (await popover(page))?.root.evaluateHandle(
        (root) => [...root.querySelectorAll('button')].find((each) => each.textContent === 'Undo') ?? null,
      ),
    );
    await (undo.asElement() as import('puppeteer-core').ElementHandle).click();
    await eventually(page, async () => (await docs.raw()) === before);
    expect(await docs.pastes()).toHaveLength(2);
  });

  it('of two equal sentences has the one rewritten that was opened', async ({ task }) => {
    const shows = showing(task, SITE);
    const page = await docs.open();
    const all = await eventually(page, async () => {
      const found = await linesOf(page, 'late parcels');
      return found.length === 2 && found;
    });
    const lower = all.map(({ rects }) => rects[0]).toSorted((a, b) => (b?.top ?? 0) - (a?.top ?? 0))[0];
    const opened = await openAt(page, lower as { left: number; top: number });
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const [first, second] = (await docs.raw()).split('Between the two');
    expect(first).not.toContain(DATE);
    expect(second).toContain(DATE);
    shows('the right one of two');
  });

  it('is written where another writer wrote before its sentence', async () => {
    const page = await docs.open();
    const opened = await docs.openGoal();
    await page.evaluate(() => fixture.remoteEdit(1, 'Our '));
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(undated(await docs.raw())).toContain('through calling every customer at risk.');
    expect(await docs.raw()).toContain(DATE);
    expect(await docs.raw()).toContain('Our Plan for the autumn');
  });

  it('is not written where another writer changed the sentence', async ({ task }) => {
    const shows = showing(task, SITE);
    const page = await docs.open();
    const opened = await docs.openGoal();
    await fill(opened, page, DATE);
    const changed = await page.evaluate(() => {
      fixture.remoteEdit(fixture.raw().indexOf('renewal'), 'yearly ');
      return fixture.raw();
    });
    await page.keyboard.press('Enter');
    await says(page, /has changed/u);
    expect(await docs.raw()).toBe(changed);
    expect(await docs.pastes()).toEqual([]);
    shows('stale refused');
  });

  it.each([
    ['before it', 'Plan for', /has changed/u],
    ['right beside it', 'through calling', /has changed/u],
    ['far behind it', 'We will increase the retention', /Applied/u],
  ])('is written at its words or not at all where somebody writes %s meanwhile', async (_, where, told) => {
    const page = await docs.open();
    const opened = await docs.openGoal();
    const before = await docs.raw();
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
    const after = await docs.raw();
    expect(undated(after)).toBe(`${before.slice(0, place)}Once ${before.slice(place)}`);
    expect(after.includes(DATE)).toBe(told.test('Applied'));
    expect(await docs.pastes()).toHaveLength(told.test('Applied') ? 1 : 0);
  });

  /** The goal gets its date, and the document stays as it was but for that. */
  async function writesTheDate(page: Page): Promise<void> {
    const opened = await docs.openGoal();
    const before = await docs.raw();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(undated(await docs.raw())).toBe(before);
  }

  it.each([
    ['that comes late', '&api=slow'],
    ['that ends its text in another way', '&end=kix'],
  ])('with an interface %s is read and written like any other', async (_, variant) => {
    const page = await docs.open(variant);
    await docs.marked();
    await page.waitForFunction(() => '_docs_annotate_getAnnotatedText' in globalThis);
    await page.mouse.click(300, 195);
    await writesTheDate(page);
    expect(await docs.pastes()).toHaveLength(1);
  });

  it('hears the keys of the frame that takes them now, and writes through it', async () => {
    const page = await docs.open();
    await docs.marked();
    await page.evaluate(() => fixture.renewKeys());
    await page.mouse.click(300, 195);
    await page.keyboard.type('x');
    await eventually(page, async () => (await docs.raw()).includes('x'));
    await writesTheDate(page);
    expect((await docs.pastes()).filter((entry) => entry.startsWith('paste'))).toHaveLength(1);
  });
});
