import type { Page } from 'puppeteer-core';

export const BOX = 'textarea.pad-field';
export const ROW = '.goal-row';

/** Puts text where the caret is as a paste does: one step of the field's own history. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.focus(BOX);
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);
}

/** A real paste of what is on the clipboard. */
export async function pasteClipboard(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}

export const valueOf = (page: Page, selector = BOX): Promise<string> =>
  page.$eval(selector, (field) => ('value' in field ? String(field.value) : ''));

export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));

/** Waits until the predicate holds in the page. */
export const until = async (page: Page, holds: (argument: string) => boolean, argument = ''): Promise<void> =>
  void (await page.waitForFunction(holds, {}, argument));

/** Fills every blank of the open card, so that it can be applied. */
export async function fillBlanks(page: Page): Promise<void> {
  const blanks = await page.$$('.preview .slot input:not(.picker)');
  for (const blank of blanks) {
    const isDate = await blank.evaluate((field) => field.closest('.slot')?.querySelector('.chevron') !== null);
    await blank.focus();
    await page.keyboard.type(isDate ? '30 June 2027' : '12');
  }
}
