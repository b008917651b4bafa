/** What is typed stays, however the page ends, and however soon after the last key. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import { type Coach, eventually, startCoach } from '../harness.ts';
import { BOX, valueOf } from './typing.ts';

const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const TEMPLATE = parseTemplate({
  formatVersion: 2,
  name: 'Sales',
  calendar: { firstMonth: 1 },
  patterns: [{ role: 'goal', text: 'Raise {metric}' }],
  metrics: [{ id: 'nps', names: { en: ['NPS'] }, unit: '%', better: 'up' }],
  examples: [{ text: 'Raise NPS' }],
});
const STORED = TEMPLATE.ok && {
  templates: { version: 1, value: [{ id: ID, template: TEMPLATE.template, where: 'a.example' }] },
  parents: { version: 2, value: [] },
  team: { version: 2, value: { template: null, calendar: { firstMonth: 1, cycle: 'quarter' }, weights: null } },
};

type Field = {
  readonly page: 'template' | 'calendar';
  readonly name: string;
  readonly role?: string;
  readonly nth?: number;
  readonly types: string;
  readonly holds: string;
};
const box = (name: string, types: string, more: Partial<Field> = {}): Field => {
  const field = { page: 'template', name, types, ...more } as const;
  return { holds: types, ...field };
};

const FIELDS: readonly Field[] = [
  box('Name', ' of the north', { holds: 'Sales of the north' }),
  box('Addresses of sites or pages', '/north', {
    holds: 'a.example/north',
  }),
  box('Sentence 1', ' by {date}', { holds: 'Raise {measure} by {date}' }),
  box('Sentence 1', ' by {da', { holds: 'Raise {measure} by {da' }),
  box('Name', ' of shops', { nth: 1, holds: 'NPS of shops' }),
  box('Unit', ' points', { holds: '% points' }),
  box('Other names, with commas between', 'promoters, score'),
  box('Note on sample goal 1', 'what the north does'),
  box('What it is for', 'Sales of the north'),
  box('Lowest', '-100'),
  box('Highest', 'a lot'),
  box('Usual change in a cycle, at most (%)', '25'),
  box('Words we say instead', 'sync → meet'),
  box('Words we leave out', 'synergy\nleverage'),
  box('Our own terms', 'MQL: a lead\nSQL'),
  box('Objectives on a page, at least', '3'),
  box('Key results of an objective, at most', '99'),
  box('Sample goal 1', ' by May', { holds: 'Raise NPS by May' }),
  box('The company’s', 'Win the north\n  - Win 10 hospitals'),
  box('The team’s', 'Renew early', { page: 'calendar' }),
  box('Your own', 'x'.repeat(501), { page: 'calendar' }),
  box('Fiscal year starts in', 'F', { role: 'combobox', holds: '2' }),
  box('Fiscal year starts in', 'F', { role: 'combobox', page: 'calendar', holds: '2' }),
];

const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the tab is closed': (page) => page.close(),
  'the tab is closed by a person': async (page) => {
    const closed = new Promise((resolve) => page.once('close', resolve));
    await page.close({ runBeforeUnload: true });
    await closed;
  },
  'the page is loaded again': (page) => page.reload(),
  'another page takes its place': (page) => page.goto('about:blank'),
};

/** Half of them in each way, each in two ways; `TARKKA_EVERY` has all of them in all. */
const shareOf = (way: number): readonly Field[] =>
  process.env['TARKKA_EVERY'] ? FIELDS : FIELDS.filter((_, index) => index % 2 === way % 2);

describe('what is typed', () => {
  let coach: Coach;
  let page: Page;

  const open = async (of: Field['page']): Promise<void> => {
    if (page.isClosed()) page = await coach.browser.newPage();
    await page.goto('about:blank');
    const place = of === 'template' ? `template/${ID}` : 'calendar';
    await page.goto(`chrome-extension://${coach.extensionId}/options.html#${place}`);
    await page.bringToFront();
    await page.waitForSelector('.parents');
    await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
  };
  const find = async ({ name, role = 'textbox', nth = 0 }: Field): Promise<ElementHandle<HTMLInputElement>> => {
    const found = await page.$$(`::-p-aria([name="${name}"][role="${role}"])`);
    const field = found[nth];
    if (!field) throw new Error(`No field is called “${name}”.`);
    return field as ElementHandle<HTMLInputElement>;
  };
  const fresh = async (): Promise<void> => {
    await page.goto(`chrome-extension://${coach.extensionId}/welcome.html`);
    await page.evaluate(() => localStorage.clear());
    await (
      await coach.worker()
    ).evaluate(async (stored) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(stored as object);
    }, STORED);
  };

  beforeAll(async () => {
    coach = await startCoach();
    page = await coach.openOwn('options.html');
  });
  afterAll(() => coach.close());

  it.each(Object.entries(WAYS).map(([name, end], way) => ({ name, end, way })))(
    'is there again when $name at once',
    async ({ end, way }) => {
      for (const field of shareOf(way)) {
        await fresh();
        await open(field.page);
        const typed = await find(field);
        await typed.focus();
        await page.keyboard.press('End');
        await page.keyboard.type(field.types);
        await end(page);
        await open(field.page);
        const held = await (await find(field)).evaluate(({ value }) => value);
        expect([field.name, held]).toEqual([field.name, field.holds]);
      }
    },
  );

  it('is stored though nobody opens the page again', async () => {
    await fresh();
    await open('template');
    await (await find(FIELDS[0] as Field)).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' of the north');
    await page.close();
    page = await coach.openOwn('welcome.html');
    const worker = await coach.worker();
    await eventually(page, async () => {
      const kept = await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
      return kept.includes('"name":"Sales of the north"') && !kept.includes('handed.');
    });
    const name = await worker.evaluate(async () => {
      const { templates } = await chrome.storage.local.get('templates');
      return (templates as { value: { template: { name: string } }[] }).value[0]?.template.name;
    });
    expect(name).toBe('Sales of the north');
  });

  it('in the popup is there again when it closes at once', async () => {
    for (const how of ['close', 'reload'] as const) {
      await fresh();
      const popup = await coach.openOwn('popup.html');
      await popup.waitForSelector(BOX);
      await popup.focus(BOX);
      await popup.keyboard.type('Win 3 hospitals');
      await popup[how]();
      const again = how === 'close' ? await coach.openOwn('popup.html') : popup;
      await again.waitForSelector(BOX);
      await again.waitForFunction((selector) => document.querySelector(selector), {}, '.pad-mirror');
      expect(await valueOf(again)).toBe('Win 3 hospitals');
      await again.close();
    }
  });
});
