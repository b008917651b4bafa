/** Objectives above: typed, pasted from a page, caught from a document; goals are held against all that they say. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ARTIFACTS } from '../../tools/build-extension.ts';
import { auditPage, type Coach, eventually, popover, startCoach } from '../harness.ts';
import type { ClosedRoot } from '../harness/closed-root.ts';
import { paste, pasteClipboard, textsOf, until } from './typing.ts';

const COMPANY = `Q2 2027 OKRs

Objective: Hospitals in the north choose us first
- KR1: Win 10 hospitals
- KR2: Reduce travel spend by 10%
`;
const GOALS = `## Goals of the northern team

- Win 3 hospitals in Lapland by 31 May 2027
- Win 4 hospitals in Oulu by 31 August 2027
- Increase travel spend by 5% by May 2027
- Reduce travel spend by 10%
- Paint the fence of the office by May 2027
`;
const LEVELS = {
  en: `# Company OKRs 2027

## Objective: Customers stay with us
- KR1: Lower churn from 8 % to 5 %
- KR2: Raise NPS from 30 to 45

# Support team OKRs H1 2027

## Objective: Renewals are never a surprise
- KR1: Lift renewals from 80 % to 90 %
- KR2: Lower retention of small accounts from 92 % to 85 %
`,
  fi: `# Yhtiön tavoitteet 2027

## Tavoite: Asiakkaat pysyvät meillä
- AT1: Poistuma laskee 8 prosentista 5 prosenttiin
- AT2: NPS nousee 30:stä 45:een

# Tiimin tavoitteet H1 2027

## Tavoite: Poistuma ei enää yllätä meitä
- AT1: Uusimisaste nousee 80 prosentista 90 prosenttiin
- AT2: Asiakaspysyvyys laskee 92 prosentista 85 prosenttiin
`,
} as const;
const itemOf = async (root: ClosedRoot['root'], name: string) => {
  for (const each of await root.$$('[role=menuitem]'))
    if ((await each.evaluate(({ textContent }) => textContent)) === name) return each;
  return null;
};
const box = (level: string): string => `::-p-aria([name="${level}"][role="textbox"])`;

describe('objectives above', () => {
  let coach: Coach;
  let page: Page;

  const stored = async (): Promise<unknown> =>
    (await coach.worker()).evaluate(async () => {
      const { parents } = await chrome.storage.local.get('parents');
      return (parents as { value?: unknown } | undefined)?.value ?? [];
    });
  const open = async (path: string): Promise<Page> => {
    const opened = await coach.openOwn(path);
    await opened.bringToFront();
    return opened;
  };
  const picture = async (of: Page, name: string): Promise<void> => {
    await mkdir(join(ARTIFACTS, 'parents'), { recursive: true });
    await of.screenshot({ path: join(ARTIFACTS, 'parents', `${name}.png`), fullPage: true });
  };
  /** What the popup says below the goals that are pasted there. */
  const notesOn = async (text: string): Promise<readonly string[]> => {
    const popup = await open('popup.html');
    await paste(popup, text);
    await until(popup, () => document.querySelectorAll('.goal-row').length >= 5);
    await popup.waitForSelector('.set-note');
    const notes = await textsOf(popup, '.set-note');
    await picture(popup, 'popup');
    await popup.close();
    return notes;
  };

  beforeAll(async () => {
    coach = await startCoach();
  });
  afterAll(() => coach.close());
  beforeEach(async () => {
    await (await coach.worker()).evaluate(() => chrome.storage.local.clear());
    page = await open('options.html#calendar');
  });
  // What a test that failed has left open would be taken for the page of the next.
  afterEach(async () => {
    for (const left of await coach.browser.pages()) if (left.url() !== 'about:blank') await left.close();
  });

  it('that are typed keep what stands further in, and whose they are', async () => {
    await (await page.waitForSelector(box('The company’s')))?.focus();
    await page.keyboard.type('Hospitals in the north choose us first\n  - Win 10 hospitals\n    by 30 June 2027');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Calls are answered at once');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Learn to lead a team');
    await page.keyboard.press('Tab');
    await expect.poll(stored).toEqual([
      {
        text: 'Hospitals in the north choose us first',
        level: 'company',
        details: ['Win 10 hospitals', 'by 30 June 2027'],
      },
      { text: 'Calls are answered at once', level: 'team' },
      { text: 'Learn to lead a team', level: 'own' },
    ]);
    const { passes, serious } = await auditPage(page);
    expect([serious, passes > 10]).toEqual([[], true]);
    await page.close();
  });

  it('that are pasted as a page of OKRs keep key results and date; all that does not agree with them is said', async () => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), COMPANY);
    await (await page.waitForSelector(box('The company’s')))?.focus();
    await pasteClipboard(page);
    await page.waitForSelector('::-p-text(1 objective taken from the page)');
    await picture(page, 'pasted');
    await expect.poll(stored).toEqual([
      {
        text: 'Hospitals in the north choose us first',
        level: 'company',
        details: ['by 30 June 2027', 'Win 10 hospitals', 'Reduce travel spend by 10%'],
      },
    ]);
    await page.close();
    const notes = (await notesOn(GOALS)).join('\n');
    // Late, sums, contradiction, copy, orphan.
    expect(notes).toContain('It ends on 31 August 2027, after “Hospitals in the north choose us first”');
    expect(notes).toContain(
      'The goals for “Hospitals in the north choose us first” add up to 7 hospitals; it asks for 10.',
    );
    expect(notes).toMatch(/This moves “.*spend” the other way than “Reduce travel spend by 10%”\./u);
    expect(notes).toContain('This repeats “Reduce travel spend by 10%”.');
    expect(notes).toContain('“Paint the fence of the office by May 2027” does not show');
  });

  it('that a page parts by its headings go to the boxes of their own level', async () => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), LEVELS.en);
    await (await page.waitForSelector(box('The company’s')))?.focus();
    await pasteClipboard(page);
    await page.waitForSelector('::-p-text(1 objective went to the box of its own level)');
    await expect.poll(stored).toMatchObject([
      { text: 'Customers stay with us', level: 'company' },
      { text: 'Renewals are never a surprise', level: 'team' },
    ]);
    await picture(page, 'parted');
    await page.close();
  });

  it('that are caught from a document keep key results and date too, and can be taken back', async () => {
    await page.close();
    const document = await coach.open('textarea');
    await document.click('#goal');
    await document.keyboard.sendCharacter(COMPANY);
    await document.evaluate(() => {
      const field = globalThis.document.querySelector('textarea');
      const at = field?.value.indexOf('choose') ?? 0;
      field?.setSelectionRange(at, at);
    });
    await coach.command(document, 'open-popover');
    const { root } = await eventually(document, async () => await popover(document));
    await (await eventually(document, async () => await root.$('[aria-haspopup=menu]'))).click();
    await (await eventually(document, async () => await itemOf(root, 'Keep as an objective above'))).click();
    await expect.poll(stored).toEqual([
      {
        text: 'Hospitals in the north choose us first',
        level: 'company',
        details: ['by 30 June 2027', 'Win 10 hospitals', 'Reduce travel spend by 10%'],
      },
    ]);
    await (await eventually(document, async () => await root.$('.done [aria-pressed=false]'))).click();
    await expect.poll(stored).toMatchObject([{ level: 'team', details: { length: 3 } }]);
    await picture(document, 'caught');
    await (await eventually(document, async () => await root.$('[data-action=undo-parent]'))).click();
    await expect.poll(stored).toEqual([]);
    await document.close();
  });

  it.each([
    ['en', 'light', 'May serve the company’s “Customers stay with us”', 'Keep as an objective above', 'the team’s'],
    ['fi', 'dark', 'Tukee ehkä yhtiön tavoitetta ”Asiakkaat pysyvät meillä”', 'Käytä ylätavoitteena', 'tiimin'],
  ] as const)(
    'that stand on the page itself are above its lower sections: %s',
    async (language, appearance, serves, keep, whose) => {
      await page.close();
      await (
        await coach.worker()
      ).evaluate((value) => chrome.storage.local.set({ settings: { version: 2, value } }), {
        interface: language,
        appearance,
      });
      const document = await coach.open('textarea');
      await document.click('#goal');
      await document.keyboard.sendCharacter(LEVELS[language]);
      await document.evaluate(() => {
        const field = globalThis.document.querySelector('textarea');
        const at = (field?.value.lastIndexOf('##') ?? 0) + 20;
        field?.setSelectionRange(at, at);
      });
      const id = await (
        await coach.worker()
      ).evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
      const panel = await coach.openOwn(`sidepanel.html?tab=${id}`);
      await panel.setViewport({ width: 380, height: 900 });
      await panel.waitForSelector('.overview-serves');
      await expect.poll(async () => (await textsOf(panel, '.overview-serves')).join(' ')).toContain(serves);
      await picture(panel, `levels-overview-${language}`);
      await panel.close();
      await document.bringToFront();
      await coach.command(document, 'open-popover');
      const { root } = await eventually(document, async () => await popover(document));
      await picture(document, `levels-card-${language}`);
      await (await eventually(document, async () => await root.$('[aria-haspopup=menu]'))).click();
      await (await eventually(document, async () => await itemOf(root, keep))).click();
      const done = await eventually(document, async () => await root.$('.done'));
      expect(await done.$eval('[aria-pressed=true]', ({ textContent }) => textContent)).toBe(whose);
      await picture(document, `levels-kept-${language}`);
      await expect.poll(stored).toMatchObject([{ level: 'team' }]);
      await document.close();
    },
  );
});
