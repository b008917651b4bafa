import type { ElementHandle, Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ClosedRoot, type Coach, findClosedRoots, marks, type Mark, popover, startCoach } from '../harness.ts';
import { boxOf, enter, SCENES, type Stage } from './scenes.ts';

declare const chrome: typeof browser;

const GOAL = 'We will increase the renewal rate from 80% to 90% by calling every customer at risk.';

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterEach(async () => {
  if (!page.isClosed()) await page.close();
});
afterAll(() => coach.close());

/** Asks again until there is an answer; the browser tells of nothing that happens in a closed root. */
async function eventually<T>(ask: () => Promise<T | null | undefined | false>): Promise<T> {
  for (const deadline = Date.now() + 20_000; ;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Never came: ${ask.toString()}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

const marked = (stage: Stage): Promise<Mark> =>
  eventually(async () => (await marks(stage.frame)).find(({ text }) => text.includes('renewal rate')));

async function press(element: ElementHandle, offset = { x: 0, y: 0 }): Promise<void> {
  const { x, y, width, height } = await boxOf(element);
  await page.mouse.click(offset.x + x + width / 2, offset.y + y + height / 2);
}

async function openByMouse(stage: Stage, { rects }: Mark): Promise<ClosedRoot> {
  const [rect] = rects;
  if (!rect) throw new Error('The mark is nowhere.');
  await page.mouse.move(stage.offset.x + rect.left + 30, stage.offset.y + rect.top + 5);
  const handle = await eventually(async () => {
    const [found] = await findClosedRoots(page, '.handle:not([hidden])');
    return found ? found.root.$('.handle') : null;
  });
  await press(handle, stage.offset);
  return eventually(() => popover(page));
}

/** What the browser does when the person presses the shortcut; headless, it has no keys for extensions. */
async function shortcut(command: string): Promise<void> {
  await page.bringToFront();
  await (
    await coach.worker()
  ).evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'command', command: name });
  }, command);
}

/** Writes into every blank and applies with Enter. */
async function fillAndApply({ root }: ClosedRoot): Promise<void> {
  const blanks = await root.$$('.preview .slot input:not(.picker)');
  for (const blank of blanks) {
    await blank.focus();
    await page.keyboard.type('30 June 2027');
  }
  await page.keyboard.press('Enter');
}

async function chord(key: 'z' | 'y'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

describe.each(SCENES)('$name', (scene) => {
  async function write(): Promise<Stage> {
    page = await coach.open(scene.fixture);
    const stage = await enter(page, scene);
    await page.keyboard.type(GOAL);
    return stage;
  }

  it('is marked where the words are', async () => {
    const stage = await write();
    const mark = await marked(stage);
    expect(mark.text).toBe(GOAL);
    expect(mark.name).toMatch(/^tarkka-(?:much|some|near)/u);
    const field = await boxOf(stage.field);
    for (const { left, right, top } of mark.rects) {
      expect(left).toBeGreaterThanOrEqual(field.x);
      expect(right).toBeLessThanOrEqual(field.x + field.width);
      expect(top).toBeGreaterThanOrEqual(field.y - 1);
    }
  });

  it('loses the mark at once when the sentence changes', async () => {
    const stage = await write();
    await marked(stage);
    await page.keyboard.press('Backspace');
    await page.keyboard.type(' or two');
    expect((await marks(stage.frame)).filter(({ text }) => text.includes('renewal'))).toEqual([]);
  });

  it('is rewritten by mouse and by Enter, in one step of its own history', async () => {
    const stage = await write();
    const opened = await openByMouse(stage, await marked(stage));
    await fillAndApply(opened);
    const written = await eventually(async () => {
      const text = await stage.text();
      return text !== GOAL && text;
    });
    expect(written).toMatch(/renewal rate from 80% to 90%.*2027.*\.$/u);
    await eventually(async () =>
      (await popover(page))?.root.evaluate((root) => (root.textContent ?? '').includes('Applied')),
    );
    await page.keyboard.press('Escape');
    expect(await stage.field.evaluate((field) => (field.getRootNode() as Document).activeElement === field)).toBe(true);

    await page.keyboard.type(' Then more.');
    expect(await stage.text()).toBe(`${written} Then more.`);
    await eventually(async () => {
      if ((await stage.text()) === written) return true;
      await chord('z');
      return false;
    });
    await chord('z');
    expect(await stage.text()).toBe(GOAL);
    await chord('y');
    expect(await stage.text()).toBe(written);
  });

  it('opens by keyboard, and gives focus and caret back', async () => {
    const stage = await write();
    await marked(stage);
    await shortcut('open-popover');
    const { root } = await eventually(() => popover(page));
    await eventually(() => root.evaluate((found) => (found as unknown as ShadowRoot).activeElement !== null));
    await page.keyboard.press('Escape');
    await eventually(async () => (await popover(page)) === null);
    await page.keyboard.type(' Next.');
    expect(await stage.text()).toBe(`${GOAL} Next.`);
  });

  it('has nothing of ours in it', async () => {
    const stage = await write();
    const before = await stage.markup();
    await openByMouse(stage, await marked(stage));
    const after = await stage.markup();
    expect(after.replace(/<tarkka-(?:coach|popover)[^>]*><\/tarkka-(?:coach|popover)>/gu, '')).toBe(before);
  });
});

it('asks nothing of any network', () => {
  expect(coach.requests()).toEqual([]);
});
