import type { Page } from 'puppeteer-core';
import { type ClosedRoot, findClosedRoots } from './closed-root.ts';
import { eventually } from './eventually.ts';

/** The open popover of the page, or null. */
export async function popover(page: Page): Promise<ClosedRoot | null> {
  const [found] = await findClosedRoots(page, '[role="dialog"]');
  return found ?? null;
}

/** Presses Escape; resolves when the card is gone. "Applied · Undo" stays by the sentence for some seconds more. */
export async function closeByEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await eventually(page, async () => (await findClosedRoots(page, '[role="dialog"] > :not(.after)')).length === 0);
}
