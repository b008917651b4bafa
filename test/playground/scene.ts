import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findClosedRoots } from '../e2e/harness/closed-root.ts';
import { type Mark, marks } from '../e2e/harness/marks.ts';

const FIELDS = ['#box', '#note', '#line', '#issue'];
const PATIENCE = { timeout: 6_000, polling: 100 };

/** The marks that come after a click into the field; none where every goal in it is complete. */
async function marksAfterClick(page: Page, selector: string): Promise<Mark[]> {
  const before = (await marks(page)).length;
  await page.click(selector);
  const grew = (count: number): boolean =>
    [...CSS.highlights].filter(([name]) => name.startsWith('tarkka')).flatMap(([, ranges]) => [...ranges]).length >
    count;
  await page.waitForFunction(grew, PATIENCE, before).catch(() => {});
  return (await marks(page)).slice(before);
}

/** Presses the plate at the end of the goal at hand, as a person would. */
async function pressHandle(page: Page): Promise<void> {
  for (const { root } of await findClosedRoots(page, '.handle:not([hidden])')) {
    await (await root.$('.handle'))?.click();
    return;
  }
  throw new Error('The coach shows no handle.');
}

async function cardText(page: Page): Promise<string> {
  for (let patience = 100; patience > 0; patience -= 1) {
    const [card] = await findClosedRoots(page, '[role="dialog"]');
    const text = await card?.root.evaluate((root) => (root.querySelector('[role="dialog"]') as HTMLElement).innerText);
    if (text) return text.replace(/\s+/gu, ' ').trim();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error('The card did not open.');
}

/**
 * Plays the playground's scene: focuses each editor, waits for the coach's marks, opens the card of the last one and
 * takes a picture. Returns what it saw, a line each; throws when the coach does not show up.
 */
export async function playScene(page: Page, picture: string): Promise<string[]> {
  const seen: string[] = [];
  for (const field of FIELDS) {
    const label = await page.$eval(field, (element) => element.getAttribute('aria-label') ?? element.id);
    for (const mark of await marksAfterClick(page, field)) seen.push(`${label}: “${mark.text.replace(/\s+/gu, ' ')}”`);
  }
  if (seen.length === 0) throw new Error('The coach marked nothing.');
  await pressHandle(page);
  seen.push(`The card says: ${await cardText(page)}`);
  await mkdir(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  return seen;
}
