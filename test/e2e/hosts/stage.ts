import type { ElementHandle, Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { type ClosedRoot, type Coach, eventually, findClosedRoots, marks, type Mark, popover } from '../harness.ts';

declare const chrome: typeof browser;

/** Frames that pass while nothing is done. */
export const rest = (page: Page, frames: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let left = count; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  }, frames);

export const linesOf = async (page: Page, words: string): Promise<Mark[]> =>
  (await marks(page)).filter(({ name, text }) => /^tarkka-(?:much|some|near)/u.test(name) && text.includes(words));

/** Comes to rest in the mark, presses the handle that appears, and waits for the popover. */
export async function openAt(page: Page, { left, top }: { left: number; top: number }): Promise<ClosedRoot> {
  await page.mouse.move(left + 30, top + 6);
  await page.mouse.move(left + 36, top + 8);
  const handle = await eventually(page, async () => {
    const [found] = await findClosedRoots(page, '.handle:not([hidden])');
    return found ? found.root.$('.handle') : null;
  });
  const at = await (handle as ElementHandle).evaluate((element) => {
    const { left: x, top: y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(at.x, at.y);
  return eventually(page, () => popover(page));
}

export async function fill({ root }: ClosedRoot, page: Page, text: string): Promise<void> {
  const blanks = await eventually(page, async () => {
    const found = await root.$$('.preview .slot input:not(.picker)');
    return found.length > 0 && found;
  });
  for (const blank of blanks) {
    await blank.focus();
    await page.keyboard.type(text);
    await eventually(page, () => blank.evaluate((input, typed) => (input as HTMLInputElement).value === typed, text));
  }
  // The score moves once what was filled in is read; Enter counts from then on.
  await says(page, /→/u);
}

export const says = (page: Page, words: RegExp): Promise<string> =>
  eventually(page, async () => {
    const text = await (await popover(page))?.root.evaluate((root) => root.textContent ?? '');
    return text !== undefined && words.test(text) && text;
  });

export const DATE = '30 June 2027';

/** The text without the deadline that was written, wherever in its sentence that stands. */
export const undated = (text: string): string =>
  text.replace(`By ${DATE}, w`, 'W').replace(new RegExp(` (?:by |\\(deadline: )${DATE}\\)?`, 'u'), '');

/** As the popup's "Pause on this tab" does. */
export async function pauseTab(coach: Coach, page: Page): Promise<void> {
  const own = await coach.openOwn('options.html');
  await own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    await chrome.runtime.sendMessage({ name: 'pause', request: { tabId: tab?.id, scope: 'tab' } });
  }, page.url());
  await own.close();
  await page.bringToFront();
}

/** What a shortcut opens; pressed again only when nothing came of it. */
export const openByShortcut = (page: Page, coach: Coach): Promise<ClosedRoot> =>
  eventually(page, async () => {
    await coach.command(page, 'open-popover');
    for (let frames = 0; frames < 90; frames += 1) {
      const opened = await popover(page);
      if (opened) return opened;
      await rest(page, 1);
    }
    return null;
  });

export async function chord(page: Page, key: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key as 'z');
  await page.keyboard.up('Control');
}
