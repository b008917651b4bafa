import type { Page } from 'puppeteer-core';

/** How long anything that must come is waited for, milliseconds: much more than a busy machine takes. */
export const PATIENCE = 60_000;

/**
 * Asks again until there is an answer: the browser tells of nothing that happens in a closed root. Asks once a frame
 * of the page.
 */
export async function eventually<T>(page: Page, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  for (const deadline = Date.now() + PATIENCE; ;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Never came: ${ask.toString()}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
