import type { Page } from 'puppeteer-core';
import { type ClosedRoot, findClosedRoots } from './closed-root.ts';

/** The open popover of the page, or null. */
export async function popover(page: Page): Promise<ClosedRoot | null> {
  const [found] = await findClosedRoots(page, '[role="dialog"]');
  return found ?? null;
}
