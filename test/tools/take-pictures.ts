import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../../utils/cli/browser/install.ts';
import { launchBrowser } from '../../utils/cli/browser/launch.ts';
import { findClosedRoots } from '../e2e/harness/closed-root.ts';
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

async function takePopup(page: Page, base: string): Promise<void> {
  await page.setViewport({ width: 420, height: 600, deviceScaleFactor: 2 });
  await page.goto(`${base}popup.html`);
  await page.type('textarea', PASTED);
  await page.waitForFunction(() => /\b[1-9]\d* goals?\b/u.test(document.body.innerText));
  await page.screenshot({ path: join(folder, 'popup.png') });
}

const { path } = await findOrInstallBrowser();
const address = await servePlayground(5174);
const { browser, extensionId } = await launchBrowser({
  browser: path,
  extension: buildPlayground(),
  headless: true,
  pixelRatio: 2,
});
await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
await mkdir(folder, { recursive: true });
const page = await browser.newPage();
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
await page.goto(address);
await page.bringToFront();
await playScene(page, join(folder, 'playground.png'));
await takeCard(page);
await takePopup(page, `chrome-extension://${extensionId}/`);
await browser.close();
process.exit(0);
