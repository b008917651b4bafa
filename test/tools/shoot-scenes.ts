/**
 * Pictures of the scenes. Run: `npx tsx test/tools/shoot-scenes.ts FOLDER [scene …]` (CHROMIUM names another browser).
 * Light, dark, forced colours and Finnish, at one and two device pixels, and a narrow window.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildScenes } from '../scenes/build.ts';
import { drive } from '../scenes/drive.ts';

type Look = {
  readonly name: string;
  readonly hash: string;
  readonly scale: number;
  readonly width: number;
  readonly forced?: boolean;
};
const LOOKS: readonly Look[] = [
  { name: 'light', hash: 'theme=light', scale: 2, width: 1680 },
  { name: 'light-1x', hash: 'theme=light', scale: 1, width: 1680 },
  { name: 'dark', hash: 'theme=dark', scale: 2, width: 1680 },
  { name: 'finnish', hash: 'theme=light&lang=fi', scale: 2, width: 1680 },
  { name: 'forced', hash: '', scale: 2, width: 1680, forced: true },
  { name: 'narrow', hash: 'theme=light', scale: 2, width: 320 },
];

const [, , folder = 'test/.artifacts/scenes', ...wanted] = process.argv;
const names = wanted.length > 0 ? wanted : ['2', '3', '4', '5', '6'];
// A stand-in for the system font, to compare with other pictures.
const font = process.env['FONT'];
const only = process.env['LOOKS']?.split(',');
await mkdir(folder, { recursive: true });
const { script, style } = await buildScenes();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const look of LOOKS.filter(({ name }) => only?.includes(name) ?? true)) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 700 },
    deviceScaleFactor: look.scale,
    // Nothing moves, so that nothing is caught half way.
    reducedMotion: 'reduce',
    ...(look.forced === true && { forcedColors: 'active' as const }),
  });
  for (const scene of names) {
    const page = await context.newPage();
    await page.goto(`data:text/html,<!doctype html><title>Scenes</title>#scene=${scene}&${look.hash}`);
    await page.addStyleTag({ content: style + (font === undefined ? '' : `:root,.tarkka{--font:${font}}`) });
    await page.addScriptTag({ content: script });
    await drive(page, scene);
    await page.screenshot({ path: join(folder, `${scene}.${look.name}.png`), fullPage: true });
    await page.close();
  }
  await context.close();
}
await browser.close();
