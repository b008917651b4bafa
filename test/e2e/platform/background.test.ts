import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Protocol, TabState } from '../../../utils/platform/protocol.ts';
import { ELSEWHERE, JIRA, startCoach, type Coach } from '../harness.ts';
import { startGranted } from './granted.ts';

/** The browser's own API, as code sees it that a test runs in the extension. */
declare const chrome: typeof browser;

/** Asks the background what an extension page may ask. */
const ask = <Name extends keyof Protocol>(
  own: Page,
  name: Name,
  request: object,
): Promise<{ value?: Protocol[Name][1]; refused?: string }> =>
  own.evaluate((message) => chrome.runtime.sendMessage(message), { name, request });

async function tabOf(own: Page, page: Page): Promise<number> {
  const { href } = new URL(page.url());
  const tabs = await own.evaluate(() => chrome.tabs.query({}));
  return tabs.find(({ url }) => url === href)?.id ?? -1;
}

/** Asks again until the answer is the awaited one; the runner's time is the limit. */
async function untilTab(own: Page, tabId: number, wanted: Partial<TabState>): Promise<TabState> {
  for (;;) {
    const { value } = await ask(own, 'tabState', { tabId });
    if (value && Object.entries(wanted).every(([key, expected]) => value[key as keyof TabState] === expected))
      return value;
  }
}

const titleOf = (own: Page, tabId: number) => own.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);

describe('the background', () => {
  let coach: Coach;
  let own: Page;
  let page: Page;
  let tabId: number;
  beforeAll(async () => {
    coach = await startCoach();
    page = await coach.open('textarea', JIRA);
    own = await coach.openOwn('options.html');
    tabId = await tabOf(own, page);
  });
  afterAll(() => coach.close());
  // What a test that failed left switched off or paused is no other test's matter.
  beforeEach(async () => {
    await own.evaluate(() => chrome.storage.local.clear());
    await ask(own, 'resume', { tabId });
    await untilTab(own, tabId, { on: true, silent: null, paused: null });
  });

  it('opens one page after the installation', async () => {
    const welcome = await coach.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    expect(welcome.url()).toContain(coach.extensionId);
  });

  it('knows that the coach runs in a page of a declared host', async () => {
    expect(await untilTab(own, tabId, { on: true })).toMatchObject({
      host: 'acme.atlassian.net',
      origin: 'https://acme.atlassian.net/*',
      granted: true,
      paused: null,
      shortcuts: { 'open-popover': 'Alt+Shift+G', 'next-goal': 'Alt+Shift+J', 'previous-goal': 'Alt+Shift+K' },
    });
  });

  it('says no permission where nobody invited the coach, and nothing where no page is', async ({ onTestFinished }) => {
    const other = await coach.open('textarea', ELSEWHERE);
    onTestFinished(() => other.close());
    // Without a permission the address stays hidden; the popup's own click would show it.
    const tabs = await own.evaluate(() => chrome.tabs.query({}));
    const hidden =
      tabs.find(({ url, active }) => url === undefined && active) ?? tabs.find(({ url }) => url === undefined);
    expect(await untilTab(own, hidden?.id ?? -1, { on: false })).toMatchObject({ host: null, silent: 'browser-page' });
  });

  it('switches a site off and on in its open page, toolbar included', async () => {
    await ask(own, 'setSite', { host: 'acme.atlassian.net', on: false });
    expect(await untilTab(own, tabId, { on: false })).toMatchObject({ silent: 'off' });
    await expect.poll(() => titleOf(own, tabId)).toContain('Off on this site');
    await ask(own, 'setSite', { host: 'acme.atlassian.net', on: true });
    await untilTab(own, tabId, { on: true, silent: null });
    await expect.poll(() => titleOf(own, tabId)).not.toContain('Off');
  });

  it.each([
    ['tab', null],
    ['everywhere', null],
    ['hour', expect.any(Number)],
  ])('pauses the %s and resumes', async (scope, until) => {
    await ask(own, 'pause', { scope, tabId });
    const { value } = await ask(own, 'tabState', { tabId });
    expect(value).toMatchObject({ silent: 'paused', paused: { scope, until } });
    await expect.poll(() => titleOf(own, tabId)).toContain('Paused');
    await ask(own, 'resume', { tabId });
    await untilTab(own, tabId, { silent: null, paused: null });
    await expect.poll(() => titleOf(own, tabId)).not.toContain('Paused');
  });

  it('keeps all of it when the worker is stopped', async () => {
    await ask(own, 'pause', { scope: 'tab', tabId });
    await coach.stopWorker();
    expect((await ask(own, 'tabState', { tabId })).value).toMatchObject({ paused: { scope: 'tab' } });
    await coach.stopWorker();
    await ask(own, 'resume', { tabId });
    await untilTab(own, tabId, { paused: null });
  });

  it('analyses for a page that asks, with a cold worker too', async () => {
    const request = {
      text: 'Reduce churn from 8% to 5% by 30 June 2027.',
      surface: 'paste',
      key: 'k',
      revision: 9,
      focused: true,
    };
    await coach.stopWorker();
    const { value } = await ask(own, 'analyze', request);
    expect(value).toMatchObject({ revision: 9, analysis: { goals: [{ isGoal: true }] } });
  });

  it('closes its storage to content scripts', async () => {
    const seen = await own.evaluate(
      async (id) =>
        (
          await chrome.scripting.executeScript({
            target: { tabId: id },
            func: async () => {
              try {
                return Object.keys(await chrome.storage.local.get());
              } catch (problem) {
                return String(problem);
              }
            },
          })
        )[0]?.result,
      tabId,
    );
    expect(seen).toMatch(/not allowed/);
  });

  it('can reach no network, even if it tried', async () => {
    const worker = await coach.worker();
    const reached = await worker.evaluate(() =>
      fetch('https://acme.atlassian.net/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
    expect(
      await own.evaluate(() =>
        fetch('https://acme.atlassian.net/').then(
          () => true,
          () => false,
        ),
      ),
    ).toBe(false);
  });

  it('refuses what it does not know, and lives on', async () => {
    expect(await ask(own, 'format' as 'hello', {})).toEqual({ refused: 'unknown' });
    expect(await ask(own, 'tabState', { tabId: 'x' })).toEqual({ refused: 'malformed' });
    expect(await ask(own, 'report', { goals: 1, silent: null })).toEqual({ refused: 'forbidden' });
    expect((await ask(own, 'tabState', { tabId })).value).toBeDefined();
  });

  it('puts the coach once into a page where a command is pressed', async ({ onTestFinished }) => {
    const other = await coach.open('textarea', ELSEWHERE);
    onTestFinished(() => other.close());
    // The toolbar button grants `activeTab` as the key does, and no key of a test reaches the browser's own commands.
    const popup = await coach.openPopup(other);
    const elsewhere = await tabOf(popup, other);
    expect(await untilTab(popup, elsewhere, { on: false })).toMatchObject({ silent: 'no-permission', granted: false });
    const worker = await coach.worker();
    await worker.evaluate(async (id) => {
      const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: object): void };
      event.dispatch('open-popover', await chrome.tabs.get(id));
    }, elsewhere);
    await untilTab(popup, elsewhere, { on: true, granted: false });
  });
});

describe('a site that the person switched on', () => {
  const ORIGIN = 'https://intra.example.com/*';

  it('has the coach until the person takes the permission back', async ({ onTestFinished }) => {
    // The test uses the grant up, so each try starts a browser of its own.
    const granted = await startGranted(ORIGIN);
    onTestFinished(() => granted.close());
    const own = await granted.browser.newPage();
    await own.goto(`chrome-extension://${granted.extensionId}/options.html`);
    await expect
      .poll(() => own.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
      .toMatchObject([
        {
          id: `site.${ORIGIN}`,
          matches: [ORIGIN],
          js: ['content-scripts/coach.js'],
          allFrames: true,
          matchOriginAsFallback: true,
          persistAcrossSessions: true,
        },
      ]);
    const page = await granted.browser.newPage();
    await page.goto(`${ELSEWHERE}?fixture=textarea`);
    const tabId = await tabOf(own, page);
    await untilTab(own, tabId, { on: true, granted: true });

    expect(await own.evaluate((origins) => chrome.permissions.remove({ origins }), [ORIGIN])).toBe(true);
    await expect.poll(() => own.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    await expect.poll(() => titleOf(own, tabId)).toContain('Not switched on for this site');
  }, 120_000);
});
