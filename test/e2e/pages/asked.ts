import type { Page } from 'puppeteer-core';

/** Headless, a request for a permission never settles: it is kept, and nobody answers. Out: what was asked for so far. */
export async function keepAsked(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = ((wanted: unknown) => {
      asked.push(wanted);
      return new Promise(() => {});
    }) as never;
  });
  return () => page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
}
