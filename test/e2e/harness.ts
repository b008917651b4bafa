import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import { inject } from 'vitest';
import { launchBrowser } from '../../utils/cli/browser/launch.ts';
import { JIRA } from './harness/addresses.ts';
import { PATIENCE } from './harness/eventually.ts';
import { launchGranted } from './harness/launch-granted.ts';
import { openPopup } from './harness/open-popup.ts';
import { watchRequests } from './harness/requests.ts';
import { serveFixtures } from './harness/server.ts';

export { ELSEWHERE, GOOGLE_DOCS, JIRA, NOTION } from './harness/addresses.ts';
export { marks, type Mark } from './harness/marks.ts';
export { closeByEscape, popover } from './harness/popover.ts';
export { findClosedRoots, type ClosedRoot } from './harness/closed-root.ts';
export { eventually } from './harness/eventually.ts';
export { auditPage, auditRoot } from './harness/axe.ts';

export type StartOptions = {
  /** A profile to start from; it is kept. Without one a new profile is made and removed. */
  readonly profile?: string;
  readonly extension?: string;
  /** Granted by the person beside those that the extension comes with. */
  readonly origins?: readonly string[];
  readonly pixelRatio?: number;
  readonly args?: readonly string[];
  readonly without?: readonly string[];
};

export type Coach = {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly profile: string;
  /** Opens a fixture of test/fixtures/pages under a real host name (a Jira issue unless told otherwise). */
  open(fixture: string, address?: string): Promise<Page>;
  /** Opens a page of the extension: `popup.html`, `options.html`. */
  openOwn(path: string): Promise<Page>;
  /** Presses the toolbar button over a page, which also grants `activeTab`; resolves with the popup. */
  openPopup(over: Page): Promise<Page>;
  worker(): Promise<WebWorker>;
  /** What the background sends when a shortcut is pressed; the browser's own shortcuts can't be typed from outside. */
  command(page: Page, name: 'open-popover' | 'next-goal' | 'previous-goal' | 'new-goal'): Promise<void>;
  /** Stops the worker as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** What the extension's worker, pages and content scripts asked of any network so far. */
  requests(): readonly string[];
  /** What reached the server: every host name leads to it. */
  served(): readonly string[];
  close(): Promise<void>;
};

/** Every wait of the page has the time that a busy machine needs. */
async function patient(opened: Promise<Page>): Promise<Page> {
  const page = await opened;
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** Starts a browser with the built extension, and a server that answers under every host name. */
export async function startCoach(options: StartOptions = {}): Promise<Coach> {
  const server = await serveFixtures(inject('fixtures'));
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'tarkka-profile-')));
  const request = {
    browser: inject('browser'),
    extension: options.extension ?? inject('extension'),
    headless: true,
    profile,
    ...(options.pixelRatio !== undefined && { pixelRatio: options.pixelRatio }),
    ...(options.without && { without: options.without }),
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
      '--lang=en-US',
      ...(options.args ?? []),
    ],
  };
  const { browser, extensionId } = options.origins
    ? await launchGranted({ ...request, origins: options.origins })
    : await launchBrowser(request);
  if (extensionId === null) throw new Error('The browser gave the extension no id.');
  const base = `chrome-extension://${extensionId}/`;
  const requests = watchRequests(browser, base);

  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(base);

  const worker = async (): Promise<WebWorker> => {
    const found = await (await browser.waitForTarget(isWorker, { timeout: PATIENCE })).worker();
    if (!found) throw new Error('The target is no worker.');
    return found;
  };

  const command: Coach['command'] = async (page, name) => {
    await page.bringToFront();
    await (
      await worker()
    ).evaluate(async (sent) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'command', command: sent });
    }, name);
  };

  // The installation opens the first-run page on top of everything: what is opened before it would lie in the dark.
  if (options.profile === undefined && !options.origins)
    await browser.waitForTarget((target) => target.url() === `${base}welcome.html`, { timeout: PATIENCE });

  return {
    browser,
    extensionId,
    profile,
    worker,
    command,
    async open(fixture, address = JIRA) {
      const page = await patient(browser.newPage());
      const url = new URL(address);
      url.searchParams.set('fixture', fixture);
      await page.goto(url.href);
      await page.bringToFront();
      return page;
    },
    async openOwn(path) {
      const page = await patient(browser.newPage());
      await page.goto(base + path);
      return page;
    },
    openPopup: (over) => patient(openPopup(browser, extensionId, over)),
    async stopWorker() {
      const target = await browser.waitForTarget(isWorker, { timeout: PATIENCE });
      const gone = new Promise<void>((resolve) => {
        const onDestroyed = (destroyed: Target): void => {
          if (destroyed !== target) return;
          browser.off('targetdestroyed', onDestroyed);
          resolve();
        };
        browser.on('targetdestroyed', onDestroyed);
      });
      await (await target.worker())?.close();
      await gone;
    },
    requests,
    served: () => server.requests,
    async close() {
      await browser.close();
      await server.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
