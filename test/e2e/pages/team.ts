/** What a team's lead and a colleague do in their browsers, and the pictures that `.github/TEAMS.md` shows of it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { ARTIFACTS } from '../../tools/build-extension.ts';
import { type Coach, startCoach } from '../harness.ts';
import { until } from './typing.ts';

export const NAME = 'Kenttämyynti';

/** A page of the extension, in front and wide enough for a picture. */
export const open = async (coach: Coach, path: string): Promise<Page> => {
  const page = await coach.openOwn(path);
  await page.setViewport({ width: 1200, height: 900 });
  await page.bringToFront();
  return page;
};
/** A browser of somebody who reads Tarkka in Finnish. */
export async function startInFinnish(): Promise<Coach> {
  const coach = await startCoach();
  const page = await open(coach, 'options.html#general');
  await choose(page, 'Language', 'fi');
  await until(page, () => document.documentElement.lang === 'fi');
  await page.close();
  return coach;
}
export const stored = async (coach: Coach): Promise<readonly OwnTemplate[]> => {
  const raw = await (await coach.worker()).evaluate(() => chrome.storage.local.get('templates'));
  return (raw as { templates?: { value: readonly OwnTemplate[] } }).templates?.value ?? [];
};
export const press = async (page: Page, name: string): Promise<void> => {
  await (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
};
export const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await (await page.waitForSelector(`::-p-aria([name="${name}"][role="combobox"])`))?.select(value);
};
export const picture = async (page: Page, name: string): Promise<void> => {
  await mkdir(join(ARTIFACTS, 'team'), { recursive: true });
  await page.screenshot({ path: join(ARTIFACTS, 'team', `${name}.png`), fullPage: true });
};
/** What `.github/TEAMS.md` shows of it (`team-*.png` there): these parts and a little around them. */
export const detail = async (page: Page, name: string, ...parts: readonly (ElementHandle | null)[]): Promise<void> => {
  const around = 8;
  const boxes = await Promise.all(
    parts.flatMap((part) =>
      part === null
        ? []
        : [
            part.evaluate((element) => {
              const { left, top, right, bottom } = (element as Element).getBoundingClientRect();
              return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
            }),
          ],
    ),
  );
  const [x, y] = [Math.min(...boxes.map(({ left }) => left)), Math.min(...boxes.map(({ top }) => top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  const [left, top] = [Math.max(0, x - around), Math.max(0, y - around)];
  await mkdir(join(ARTIFACTS, 'team'), { recursive: true });
  await page.screenshot({
    path: join(ARTIFACTS, 'team', `team-${name}.png`),
    clip: { x: left, y: top, width: right + around - left, height: bottom + around - top },
  });
};
export const group = (page: Page, heading: string): Promise<ElementHandle | null> =>
  page.$(`::-p-xpath(//section[h2[normalize-space()="${heading}"]])`);
