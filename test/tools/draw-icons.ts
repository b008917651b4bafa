/**
 * Draws `public/icon/<state>-<size>.png` from `test/tools/icon.svg` with an installed Chromium.
 * Run: `npx tsx test/tools/draw-icons.ts` (CHROMIUM names another browser).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const FOLDER = new URL('../../public/icon/', import.meta.url);
const TOOLBAR = [16, 24, 32, 48];
/** State → the fragment's name in the drawing, whether it has a bolder cut for small sizes, and the sizes. */
const STATES = [
  { state: 'on', id: 'on', small: true, sizes: [...TOOLBAR, 128] },
  { state: 'off', id: 'off', small: true, sizes: TOOLBAR },
  { state: 'paused', id: 'paused', small: false, sizes: TOOLBAR },
  { state: 'not-here', id: 'nothere', small: false, sizes: TOOLBAR },
];
/** Below this many pixels the bolder cut is used. */
const SMALL = 24;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const drawing = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
for (const { state, id, small, sizes } of STATES) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0;background:transparent}svg{display:block}</style>${drawing}`);
    await page.evaluate(
      ([shown, pixels]) => {
        const svg = document.querySelector('svg');
        svg?.setAttribute('width', String(pixels));
        svg?.setAttribute('height', String(pixels));
        svg?.querySelector('style')?.remove();
        for (const group of svg?.querySelectorAll<SVGGElement>(':scope > g') ?? []) {
          group.style.display = group.id === shown ? 'inline' : 'none';
        }
      },
      [small && size < SMALL ? `${id}16` : id, size] as const,
    );
    await writeFile(new URL(`${state}-${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
