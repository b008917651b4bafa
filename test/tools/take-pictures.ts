import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../../utils/cli/browser/install.ts';
import { launchBrowser } from '../../utils/cli/browser/launch.ts';
import { findClosedRoots } from '../e2e/harness/closed-root.ts';
import { eventually } from '../e2e/harness/eventually.ts';
import { openPopup } from '../e2e/harness/open-popup.ts';
import { playScene } from '../playground/scene.ts';
import { servePlayground } from '../playground/serve.ts';
import { buildPlayground } from './build-extension.ts';

const folder = fileURLToPath(new URL('../../.github/pictures', import.meta.url));
const PASTED = `Q3 OKRs

Objective: Make the first week of a new customer easy
- Raise the share of accounts set up within a day from 40% to 65%
- Better onboarding
- Publish a guide for administrators by 15 August 2027`;

async function takeCard(page: Page, name = 'card.png'): Promise<void> {
  const [card] = await findClosedRoots(page, '[role="dialog"]');
  const box = await (await card?.root.$('[role="dialog"]'))?.boundingBox();
  if (!box) throw new Error('The card is not open.');
  const around = {
    x: Math.max(0, box.x - 80),
    y: Math.max(0, box.y - 24),
    width: box.width + 240,
    height: box.height + 72,
  };
  await page.screenshot({ path: join(folder, name), clip: around });
}

/** Over the page, as the toolbar button opens it. */
async function takePopup(page: Page): Promise<void> {
  await page.type('textarea', PASTED);
  await page.waitForFunction(() => document.querySelectorAll('.goal-row').length >= 3);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: join(folder, 'popup.png') });
}

const OKRS = `Objective: Make the first week of a new customer easy
- Raise the share of accounts set up within a day from 40% to 65% by 30 September 2027
- Better onboarding
- Publish a guide for administrators by 15 August 2027

Objective: Customers stay because we answer
- Cut the time to a first answer from 9 hours to 3 by 30 September 2027
- Raise renewals by calling every customer at risk`;

/** What the side panel shows of a text. */
async function takeOverview(browser: Browser): Promise<void> {
  const panel = await browser.newPage();
  await panel.setViewport({ width: 420, height: 640, deviceScaleFactor: 2 });
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await (await panel.waitForSelector('[data-source=text]'))?.click();
  await (await panel.waitForSelector('.pad-field'))?.focus();
  await panel.keyboard.sendCharacter(OKRS);
  await panel.waitForFunction(() => document.querySelectorAll('.overview-row').length >= 7);
  await panel.$eval('.overview-shares', (shares) => shares.scrollIntoView());
  await panel.screenshot({ path: join(folder, 'overview.png') });
  await panel.close();
}

/** The form for a new goal, at the caret. */
async function takeNewGoal(browser: Browser, page: Page): Promise<void> {
  await page.bringToFront();
  await page.click('#box');
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'command', command: 'new-goal' });
  });
  await eventually(page, async () => (await findClosedRoots(page, '.ng input')).length > 0);
  for (const [index, words] of ['Raise', 'the renewal rate', '70%', '85%', '30 June 2027'].entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(words);
  }
  await page.keyboard.press('Tab');
  // The verdicts come a moment after the last key.
  await eventually(page, async () => (await findClosedRoots(page, '.ng .pop-score')).length > 0);
  await takeCard(page, 'new-goal.png');
  await page.keyboard.press('Escape');
}

const { path } = await findOrInstallBrowser();
const address = await servePlayground(5174);
const { browser, extensionId } = await launchBrowser({
  browser: path,
  extension: buildPlayground(),
  headless: true,
  pixelRatio: 2,
  // A popup takes its ratio from the browser alone.
  args: ['--screen-info={3200x2400 devicePixelRatio=2}', '--window-size=1300,1100'],
});
await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
await mkdir(folder, { recursive: true });
const page = await browser.newPage();
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
await page.goto(address);
await page.bringToFront();
await playScene(page, join(folder, 'playground.png'));
await takeCard(page);
await page.keyboard.press('Escape');
await takeNewGoal(browser, page);
await takeOverview(browser);
await page.bringToFront();
await takePopup(await openPopup(browser, extensionId ?? '', page));
await browser.close();
process.exit(0);
