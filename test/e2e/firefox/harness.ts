import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { inject, vi } from 'vitest';
import { buildForFirefox } from '../../tools/build-extension.ts';
import { PATIENCE } from '../harness/eventually.ts';
import { serveFixtures } from '../harness/server.ts';

/** Given to the add-on beforehand: its pages have an address that can be opened. */
const UUID = '7a6b0c9e-0d63-4c28-9c51-1c0b8a5e0001';
const ADD_ON = 'coach@tarkka';
const OWN = `moz-extension://${UUID}/`;

export type Fox = {
  readonly browser: Browser;
  /** Opens a fixture as a Jira issue, in front of everything. */
  open(fixture: string): Promise<Page>;
  /** Opens a page of the extension. */
  openOwn(path: string): Promise<Page>;
  /** The number that the browser gives to the page's tab. */
  tabOf(page: Page): Promise<number | undefined>;
  /** What the background sends to the page in front when a shortcut is pressed. */
  command(page: Page, name: 'open-popover' | 'next-goal'): Promise<void>;
  close(): Promise<void>;
};

/** Where Firefox on Linux looks for what an administrator sets for one person. */
const MANAGED = '.mozilla/managed-storage';

/** A home with what an organisation sets for the extension, as Firefox reads it from a file. */
async function homeWith(data: object): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'tarkka-home-'));
  await mkdir(join(home, MANAGED), { recursive: true });
  const manifest = { name: ADD_ON, description: 'Set by the organisation', type: 'storage', data };
  await writeFile(join(home, MANAGED, `${ADD_ON}.json`), JSON.stringify(manifest));
  return home;
}

/**
 * Firefox with the package that ships for it, and a server that answers under every host name; `managed` is what an
 * organisation sets.
 */
export async function startFirefox(executablePath: string, managed?: object): Promise<Fox> {
  const home = managed ? await homeWith(managed) : null;
  const server = await serveFixtures(inject('fixtures'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(home !== null && { env: { ...process.env, HOME: home } }),
    acceptInsecureCerts: true,
    // Without it every page of an extension is refused.
    args: ['--remote-allow-system-access'],
    protocolTimeout: PATIENCE * 2,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port}`,
      'network.trr.mode': 5,
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(buildForFirefox());

  const patient = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.bringToFront();
    return page;
  };
  async function openOwn(path: string): Promise<Page> {
    const page = await patient();
    // It never settles for such an address; what stands in the page tells that it is there.
    page.goto(OWN + path).catch(() => undefined);
    const there = (address: string): boolean => location.href.startsWith(address) && document.readyState === 'complete';
    // Asked while the one document gives way to the other, Firefox answers with an error.
    await vi.waitUntil(async () => page.evaluate(there, OWN).catch(() => false), { timeout: PATIENCE });
    return page;
  }
  // The first-run page opens on top of everything once, and says by a record that it has.
  const helm = await openOwn('popup.html');
  await helm.waitForFunction(async () => 'install' in (await chrome.storage.local.get('install')));

  return {
    browser,
    openOwn,
    async open(fixture) {
      const page = await patient();
      await page.goto(`https://acme.atlassian.net/browse/GOAL-1?fixture=${fixture}`);
      await page.bringToFront();
      await page.waitForFunction(() => document.visibilityState === 'visible');
      return page;
    },
    tabOf: (page) =>
      helm.evaluate(
        async (address) => (await chrome.tabs.query({})).find((each) => each.url === address)?.id,
        page.url(),
      ),
    async command(page, name) {
      const url = page.url();
      await helm.evaluate(
        async (address, command) => {
          const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
          if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'command', command });
        },
        url,
        name,
      );
    },
    async close() {
      await browser.close();
      await server.close();
      if (home !== null) await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
