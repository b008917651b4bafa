import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { auditPage, type Coach, ELSEWHERE, startCoach } from '../harness.ts';
import { openPolicies, type Policies } from '../harness/policy.ts';
import { textsOf, until } from '../pages/typing.ts';

const template = (name: string): string =>
  JSON.stringify({
    formatVersion: 2,
    name,
    calendar: { firstMonth: 2, cycle: 'quarter' },
    examples: [{ text: 'Reduce churn from 8% to 5% by 30 June 2027' }],
  });
const POLICY = {
  templates: [
    { id: 'sales', template: template('Field sales'), where: 'acme.atlassian.net', locked: true },
    { id: 'company', template: template('Company') },
    { id: 'broken', template: '{"formatVersion":2,"name":"x","calendar":{"firstMonth":13}}' },
  ],
  settings: { marks: 'below-40', appearance: 'dark' },
  sites: ['intra.example.com', 'plan.example.com'],
};

type Asking = { asked: unknown[] };
/** The browser's question can't be answered here: it is only heard, and stays open. */
const hearRequests = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = ((wanted: unknown) => {
      asked.push(wanted);
      return new Promise(() => {});
    }) as never;
  });
const requestsOf = (page: Page): Promise<unknown[]> => page.evaluate(() => (globalThis as unknown as Asking).asked);

describe('what an organisation sets by the policies of the browser', () => {
  let coach: Coach;
  let policies: Policies | string;
  let page: Page;
  let folder: string;

  const open = async (section: string): Promise<void> => {
    await page.bringToFront();
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${coach.extensionId}/options.html#${section}`);
    await page.waitForSelector('h1');
  };
  const fromMenu = async (name: string, action: string): Promise<void> => {
    await (await page.waitForSelector(`::-p-aria([name="More for “${name}”"][role="button"])`))?.click();
    await (await page.waitForSelector(`::-p-xpath(//*[@role="menuitem"][normalize-space()="${action}"])`))?.click();
  };
  const stored = (): Promise<readonly OwnTemplate[]> =>
    page.evaluate(async () => {
      const { templates } = (await chrome.storage.local.get('templates')) as { templates?: { value: OwnTemplate[] } };
      return templates?.value ?? [];
    });
  /** In which month the cycle ends that this goal is due in, by the template that holds everywhere. */
  const deadline = (): Promise<unknown> =>
    page.evaluate(async () => {
      const text = 'Reduce churn to 5% by the end of Q1';
      const request = { text, surface: 'field', key: 'k', revision: 1, focused: true };
      return (
        (await chrome.runtime.sendMessage({ name: 'analyze', request })) as {
          value?: { analysis: { goals: { deadline: { end: string } }[] } };
        }
      ).value?.analysis.goals[0]?.deadline.end.slice(5);
    });

  beforeAll(async () => {
    // A folder of its own is an id of its own: the policies reach no other test's browser.
    folder = await mkdtemp(join(tmpdir(), 'tarkka-managed-'));
    const extension = join(folder, 'extension');
    await cp(inject('extension'), extension, { recursive: true });
    policies = await openPolicies(inject('browser'), extension);
    coach = await startCoach({ extension });
    page = await coach.openOwn('options.html');
  });
  afterAll(async () => {
    if (typeof policies !== 'string') await policies.end();
    await coach.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async ({ skip }) => {
    if (typeof policies === 'string') return skip(policies);
    await policies.set(POLICY);
    await page.bringToFront();
    await page.evaluate(() => chrome.storage.local.clear());
    await page.waitForFunction(
      async (last) => JSON.stringify(await chrome.storage.managed.get('templates')).includes(last),
      {},
      'broken',
    );
  });

  it('is shown in the options page: templates, defaults, and what is not used with its reason', async () => {
    await open('template');
    await page.waitForSelector('.refusals');
    expect((await textsOf(page, '.tpl-name')).slice(0, 2)).toEqual(['Field sales', 'Company']);
    expect((await textsOf(page, '.tag')).slice(0, 2)).toEqual(['your organisation’s · locked', 'your organisation’s']);
    expect(await textsOf(page, '.refusal')).toEqual([
      'templates[2] (broken): “calendar.firstMonth” needs a number from 1 to 12.',
    ]);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await deadline()).toBe('04-30');
    const { passes, serious } = await auditPage(page);
    expect(serious).toEqual([]);
    expect(passes).toBeGreaterThan(20);
  });

  it('a locked template is read and duplicated, and nothing in it can be changed', async () => {
    await open('template/organisation.sales');
    await page.waitForSelector('fieldset[disabled] .group');
    const enabled = await page.$$eval(
      '.read-only :is(input, select, textarea, button)',
      (all) => all.filter((each) => !each.matches(':disabled')).length,
    );
    expect(enabled).toBe(0);
    await (await page.waitForSelector('::-p-aria([name="Duplicate and change"][role="button"])'))?.click();
    await expect.poll(async () => (await stored()).map((own) => own.template.name)).toEqual(['Field sales, copy']);
    expect((await stored())[0]?.insteadOf).toBeUndefined();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Field sales, copy');
    const { serious } = await auditPage(page);
    expect(serious).toEqual([]);
  });

  it('one that is not locked is changed as a copy that holds in its place, and comes back without it', async () => {
    await open('template');
    await fromMenu('Company', 'Change it for yourself');
    await (await page.waitForSelector('::-p-aria([name="Fiscal year starts in"][role="combobox"])'))?.select('1');
    await expect.poll(async () => (await stored())[0]?.template.calendar.firstMonth).toBe(1);
    expect(await stored()).toMatchObject([{ insteadOf: 'organisation.company', where: '*' }]);
    await expect.poll(deadline).toBe('03-31');
    await open('template');
    await until(page, () => document.querySelectorAll('.tpl-name').length === 3);
    expect((await textsOf(page, '.tpl .row-words'))[1]).toContain('your own copy is used instead');
    await page.evaluate(() => chrome.storage.local.remove('templates'));
    await until(page, () => document.querySelectorAll('.tpl-name').length === 2);
    await expect.poll(deadline).toBe('04-30');
  });

  it('is followed while it changes', async () => {
    await open('template');
    await until(page, () => document.querySelectorAll('.tpl-name').length === 2);
    if (typeof policies !== 'string') await policies.set({ ...POLICY, templates: POLICY.templates.slice(0, 1) });
    await until(page, () => document.querySelectorAll('.tpl-name').length === 1);
    expect(await page.$('.refusals')).toBeNull();
    await expect.poll(deadline).toBe('03-31');
  });

  it('sites are asked for and never switched on: each by a click, all in one question', async () => {
    await open('sites');
    await page.waitForSelector('.asked-sites');
    expect(await textsOf(page, '.asked-sites .row-words')).toEqual(POLICY.sites);
    const granted = await page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    expect(granted.filter((origin) => origin.includes('example.com'))).toEqual([]);
    await hearRequests(page);
    await page.click('.asked-sites .row .btn');
    await page.click('.asked-sites > .btn');
    expect(await requestsOf(page)).toEqual([
      { origins: ['https://intra.example.com/*'] },
      { origins: ['https://intra.example.com/*', 'https://plan.example.com/*'] },
    ]);
  });

  it('the popup says on the site that the organisation asks for it, and one click asks the browser', async () => {
    const tab = await coach.open('textarea', ELSEWHERE);
    const popup = await coach.openPopup(tab);
    try {
      await until(
        popup,
        () => document.querySelector('.site-who')?.textContent?.includes('Your organisation asks') === true,
      );
      await hearRequests(popup);
      await popup.click('.site-row[role=switch]');
      expect(await requestsOf(popup)).toEqual([{ origins: ['https://intra.example.com/*'] }]);
    } finally {
      await popup.close();
      await tab.close();
    }
  });
});
