import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../../utils/cli/browser/install.ts';
import { launchBrowser } from '../../utils/cli/browser/launch.ts';
import { findClosedRoots } from '../e2e/harness/closed-root.ts';
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

async function takeCard(page: Page): Promise<void> {
  const [card] = await findClosedRoots(page, '[role="dialog"]');
  const box = await (await card?.root.$('[role="dialog"]'))?.boundingBox();
  if (!box) throw new Error('The card is not open.');
  const around = {
    x: Math.max(0, box.x - 80),
    y: Math.max(0, box.y - 24),
    width: box.width + 240,
    height: box.height + 72,
  };
  await page.screenshot({ path: join(folder, 'card.png'), clip: around });
}

/** Over the page, as the toolbar button opens it. */
async function takePopup(page: Page): Promise<void> {
  await page.type('textarea', PASTED);
  await page.waitForFunction(() => document.querySelectorAll('.goal-row').length >= 3);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: join(folder, 'popup.png') });
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
await takePopup(await openPopup(browser, extensionId ?? '', page));
await browser.close();
process.exit(0);
