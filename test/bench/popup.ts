import type { Page } from 'puppeteer-core';
import { measureMark, pause } from './measure.ts';
import { fill, type Stage } from './stage.ts';
import { paragraphs } from './text.ts';
import { noteSpread } from './table.ts';

const KEPT = 'Reduce late deliveries from 8% to 5% by 30 June 2027.\nIncrease sales in the northern region.';
const GOAL = ' Cut the number of late parcels from nine to two. ';
const OPENINGS = 9;
const PASTES = 6;
const MEGABYTE = 1_000_000;

async function write(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const field = document.querySelector('textarea');
    if (!field) return;
    field.focus();
    field.select();
    document.execCommand('insertText', false, value);
  }, text);
}

/** Notes when the kept text and its verdicts stand there, from the beginning of the page. */
const WATCH = `
  globalThis.came = {};
  const look = () => {
    if (!came.text && document.querySelector('textarea')?.value) came.text = performance.now();
    if (!came.verdicts && document.querySelector('.goal-row')) came.verdicts = performance.now();
    if (!came.verdicts) requestAnimationFrame(look);
  };
  look();`;

/** How soon the popup shows what was kept. */
export async function benchPopup(stage: Stage): Promise<void> {
  const first = await stage.openOwn('popup.html');
  await first.waitForSelector('textarea');
  await pause(1000);
  await write(first, KEPT);
  await pause(6000);
  await first.close();
  const came: { text: number[]; verdicts: number[] } = { text: [], verdicts: [] };
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await stage.openOwn('popup.html', WATCH);
    await page.waitForFunction('came.verdicts > 0', { timeout: 15_000 }).catch(() => null);
    const found = (await page.evaluate('came')) as { text?: number; verdicts?: number };
    if (found.text !== undefined) came.text.push(found.text);
    if (found.verdicts !== undefined) came.verdicts.push(found.verdicts);
    await page.close();
  }
  noteSpread('the popup, kept text shown', came.text, { median: 100 });
  noteSpread('the popup, its last verdicts shown', came.verdicts, { median: 100 });
}

/** How much later a mark comes in a page while a megabyte, just pasted in the popup, is read. */
export async function benchPaste(stage: Stage): Promise<void> {
  const text = paragraphs(MEGABYTE / 5.5, 900)
    .join('\n\n')
    .slice(0, MEGABYTE);
  const times: { quiet: number[]; busy: number[] } = { quiet: [], busy: [] };
  for (let trial = 0; trial < PASTES * 2; trial += 1) {
    const busy = trial % 2 === 1;
    const page = await stage.open('textarea');
    await fill(page, 'textarea', paragraphs(500, 3));
    await page.keyboard.sendCharacter(' ');
    await pause(2000);
    const popup = busy ? await stage.openOwn('popup.html') : null;
    if (popup) {
      await popup.waitForSelector('textarea');
      await write(popup, `${trial} ${text}`);
      await page.bringToFront();
    }
    const time = await measureMark(page, GOAL);
    if (time !== null) times[busy ? 'busy' : 'quiet'].push(time);
    if (popup) await write(popup, '');
    await popup?.close();
    await page.close();
  }
  const usual = times.quiet.toSorted((a, b) => a - b)[Math.floor(times.quiet.length / 2)] ?? Number.NaN;
  noteSpread(
    'a megabyte pasted in the popup delays a mark by',
    times.busy.map((time) => time - usual),
    { tail: 300 },
  );
}
