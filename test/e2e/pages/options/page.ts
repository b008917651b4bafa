/** The options page in a browser of its own, with what the tests of its sections do there. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Coach, eventually, startCoach } from '../../harness.ts';
import { until } from '../typing.ts';

export type OptionsPage = {
  readonly coach: Coach;
  readonly page: Page;
  /** Where downloads arrive. */
  readonly folder: string;
  open(section: string): Promise<void>;
  /** An item as it stands in the browser's storage, with its version. */
  stored(key: string): Promise<unknown>;
  store(key: string, value: unknown): Promise<void>;
  /** Nothing is stored any more. */
  forget(): Promise<void>;
  button(text: string): Promise<ElementHandle>;
  /** Waits until the page says that it has kept a change. */
  saved(): Promise<void>;
  choose(name: string, value: string): Promise<void>;
  chosen(name: string): Promise<string>;
  /** The name of the first file that has arrived whole. */
  arrived(): Promise<string>;
  close(): Promise<void>;
};

export async function startOptions(): Promise<OptionsPage> {
  const coach = await startCoach();
  await coach.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const folder = await mkdtemp(join(tmpdir(), 'tarkka-downloads-'));
  const page = await coach.openOwn('options.html');
  await page.bringToFront();
  const session = await coach.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const control = async (name: string): Promise<ElementHandle<HTMLSelectElement>> =>
    (await page.waitForSelector(`::-p-aria([name="${name}"][role="combobox"])`)) as ElementHandle<HTMLSelectElement>;
  return {
    coach,
    page,
    folder,
    async open(section) {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${coach.extensionId}/options.html#${section}`);
      await page.waitForSelector('.options-main h1');
    },
    stored: async (key) =>
      (await coach.worker()).evaluate(async (name) => (await chrome.storage.local.get(name))[name], key),
    store: async (key, value) =>
      (await coach.worker()).evaluate((name, raw) => chrome.storage.local.set({ [name]: raw }), key, value),
    forget: async () => (await coach.worker()).evaluate(() => chrome.storage.local.clear()),
    button: async (text) =>
      (await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${text}"])`)) as ElementHandle,
    saved: () => until(page, () => (document.querySelector('.lead [role=status]')?.textContent ?? '') !== ''),
    choose: async (name, value) => void (await (await control(name)).select(value)),
    chosen: async (name) => (await control(name)).evaluate((select) => select.value),
    arrived: () => eventually(page, async () => (await readdir(folder)).find((file) => file.endsWith('.json'))),
    async close() {
      await coach.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
