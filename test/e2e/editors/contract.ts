/** What the coach owes to every editor, shown on the editor's own model with real keys and presses. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Block } from '../../fixtures/pages/scripts/fixture.ts';
import { closeByEscape, eventually, marks } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';
import { differenceOf, documentFor, GOAL, textOf } from './document.ts';
import type { Scene } from './scenes.ts';
import { showing } from './showing.ts';
import {
  applied,
  chord,
  enter,
  fillAndApply,
  isCollapsed,
  letterAt,
  openByKey,
  openByMouse,
  says,
  type Stage,
  wordsAt,
} from './stage.ts';

declare const chrome: typeof browser;

/** Its deadline goes to the front, over the first letter. */
const WRITTEN_OVER = 'We will increase the renewal rate from 80% to 90% through calling every customer at risk.';

export function contract(scenes: readonly Scene[]): void {
  const running = withCoach(scenes.some(({ site }) => site) ? { origins: ['https://*/*'] } : {});
  let own: Page;
  let page: Page;
  beforeAll(async () => {
    own = await running.coach.openOwn('options.html');
  });

  const begin = async (scene: Scene): Promise<Stage> => {
    page = await running.open(scene.fixture, scene.site);
    return enter(page, scene);
  };

  /** The document is there, the caret at its end, and every goal marked. */
  async function withDocument(scene: Scene): Promise<Stage & { clicked: number }> {
    const stage = await begin(scene);
    const { blocks, clicked } = documentFor(scene);
    await stage.load(blocks);
    await stage.field.click();
    await chord(page, 'End');
    await stage.mark('renewal rate', clicked === 0 ? 0 : 1);
    return { ...stage, clicked };
  }

  describe.each(scenes)('$name', (scene) => {
    it('is read while one types, and marked where the words are', async ({ task }) => {
      const shows = showing(task, scene);
      const stage = await begin(scene);
      await page.keyboard.type(GOAL);
      const mark = await stage.mark();
      expect(mark.text).toBe(GOAL);
      expect(await stage.text()).toBe(GOAL);
      shows('found');

      if (scene.holds) {
        const [first, last] = [mark.rects[0], mark.rects.at(-1)];
        if (!first || !last) throw new Error('The mark is nowhere.');
        expect(await letterAt(stage, first.left + 2, (first.top + first.bottom) / 2)).toBe(0);
        expect(await letterAt(stage, last.right - 2, (last.top + last.bottom) / 2)).toBe(GOAL.length);
      } else {
        const words = await wordsAt(stage, GOAL, 0);
        expect(mark.rects).toHaveLength(words.length);
        words.forEach(({ x, y, width, height }, index) => {
          const rect = mark.rects[index];
          for (const [is, should] of [
            [rect?.left, x],
            [rect?.right, x + width],
            [rect?.top, y],
            [rect?.bottom, y + height],
          ] as const)
            expect(Math.abs((is ?? Number.NaN) - should)).toBeLessThanOrEqual(2);
        });
      }
      shows('marked within 2 px');

      const before = await stage.markup();
      await openByKey(running.coach, stage);
      await closeByEscape(page);
      shows('opened by key');
      expect(await stage.markup()).toBe(before);
      await page.keyboard.type(' Next.');
      await expect.poll(() => stage.text()).toBe(`${GOAL} Next.`);
      shows('typed after');
      // A sentence that is being changed carries no mark of what it was.
      for (let index = 0; index < 8; index += 1) await page.keyboard.press('Backspace');
      await page.keyboard.type('s or two');
      expect((await marks(stage.frame)).filter(({ text }) => text.includes('renewal'))).toEqual([]);
    });

    it('is written once, where it was clicked, and nothing else changes', async ({ task }) => {
      const shows = showing(task, scene);
      const stage = await withDocument(scene);
      const { clicked } = stage;
      const before = await stage.blocks();
      const markup = await stage.markup();
      const opened = await openByMouse(stage, await stage.mark('renewal rate', clicked === 0 ? 0 : 1));
      shows('opened by mouse');
      await fillAndApply(stage, opened);
      await applied(stage, opened);

      const after = await stage.blocks();
      const written = textOf([after[clicked] ?? []]);
      expect(written).toMatch(/^We will increase the renewal rate from 80% to 90%.*30 June 2027.*\.$/u);
      shows('applied');
      if (clicked > 0) {
        expect(textOf([after[1] ?? []])).toBe(GOAL);
        shows('the right one of two');
      }
      const { at, removed, inserted } = differenceOf(GOAL, written);
      expect(removed).toBe(0);
      expect(after).toEqual(withInserted(before, clicked, at, inserted));
      shows('rest as it was');
      expect((await stage.markup()).replace(inserted, '')).toBe(markup);
      shows('page as it was');

      await closeByEscape(page);
      const whole = await stage.text();
      await page.keyboard.type(' Then more.');
      await expect.poll(() => stage.text()).toBe(`${whole} Then more.`);
      shows('caret kept');
      shows('typed after');
      await eventually(page, async () => {
        if ((await stage.text()) === whole) return true;
        await chord(page, 'z');
        return false;
      });
      await chord(page, 'z');
      await expect.poll(() => stage.blocks()).toEqual(before);
      shows('one undo');
      await chord(page, scene.redo ?? 'y');
      await expect.poll(() => stage.blocks()).toEqual(after);
      shows('redo');
    });

    it('is typed on after an undo with no letter lost', async ({ task }) => {
      const shows = showing(task, scene);
      const stage = await begin(scene);
      await stage.load([[{ text: WRITTEN_OVER }]]);
      await stage.field.click();
      await chord(page, 'End');
      const before = await stage.text();
      const opened = await openByMouse(stage, await stage.mark());
      await fillAndApply(stage, opened);
      await applied(stage, opened);
      await closeByEscape(page);
      expect(differenceOf(before, await stage.text()).removed).toBeGreaterThan(0);
      await chord(page, 'z');
      await expect.poll(() => stage.text()).toBe(before);
      // What the undo has selected is given up.
      await eventually(page, () => isCollapsed(stage));
      await page.keyboard.type('#');
      await expect.poll(() => stage.text()).toContain('#');
      expect((await stage.text()).replace('#', '')).toBe(before);
      shows('typed after');
    });

    it('is left alone where the sentence is another one by now, and when the coach is told to stop', async ({
      task,
    }) => {
      const shows = showing(task, scene);
      const stage = await withDocument(scene);
      const { clicked } = stage;
      const opened = await openByMouse(stage, await stage.mark('renewal rate', clicked === 0 ? 0 : 1));
      await (await opened.root.$('.preview .slot input:not(.picker)'))?.focus();
      await page.keyboard.type('30 June 2027');
      await stage.remote(clicked, 'Perhaps not: ');
      const changed = await stage.blocks();
      await eventually(page, () => says(opened, 'Look again'));
      await (await opened.root.$('[data-action=apply]:not([disabled])'))?.click();
      await closeByEscape(page);
      expect(await stage.blocks()).toEqual(changed);
      shows('stale refused');

      const { href } = new URL(page.url());
      const pause = (name: string): Promise<unknown> =>
        own.evaluate(
          async (url, wanted) => {
            const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
            return chrome.runtime.sendMessage({
              name: wanted,
              request: { tabId: tab?.id, ...(wanted === 'pause' && { scope: 'tab' }) },
            });
          },
          href,
          name,
        );
      await pause('pause');
      await eventually(page, () =>
        stage.frame.evaluate(
          () =>
            ![...CSS.highlights.keys()].some((name) => name.startsWith('tarkka')) &&
            document.querySelector('tarkka-coach, tarkka-popover') === null,
        ),
      );
      expect(await page.evaluate(() => document.querySelector('tarkka-coach, tarkka-popover'))).toBeNull();
      expect(await stage.markup()).not.toContain('tarkka');
      shows('leaves nothing');
      await pause('resume');
    });
  });

  it('asks nothing of any network', () => {
    expect(running.coach.requests()).toEqual([]);
  });
}

/** The blocks with text put into one of them, in the formatting of what stands before it. */
function withInserted(blocks: readonly Block[], block: number, at: number, text: string): readonly Block[] {
  let passed = 0;
  let done = false;
  return blocks.map((runs, index) =>
    index !== block
      ? runs
      : runs.map((run) => {
          const start = passed;
          passed += run.text.length;
          if (done || passed < at) return run;
          done = true;
          return { ...run, text: run.text.slice(0, at - start) + text + run.text.slice(at - start) };
        }),
  );
}
