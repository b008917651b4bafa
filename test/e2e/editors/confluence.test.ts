/** A page of Confluence with everything in it that is no plain paragraph. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Mounted } from '../../fixtures/pages/scripts/atlaskit.ts';
import { closeByEscape, eventually, marks } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';
import { chord, fill, linesOf, openByShortcut, says } from '../hosts/stage.ts';
import { GOAL } from './document.ts';
import { SITES } from './sites.ts';

declare const mounted: Mounted;

type Json = { readonly type: string; readonly text?: string; readonly content?: readonly Json[] } & Record<
  string,
  unknown
>;

const { site = '' } = SITES.find(({ fixture }) => fixture === 'confluence') ?? {};
const running = withCoach();
let page: Page;

const text = (words: string): Json => ({ type: 'text', text: words });
const paragraph = (...content: readonly Json[]): Json => ({ type: 'paragraph', content });
const atom = (type: string, words: string): Json => ({ type, attrs: { text: words } });
const cell = (type: string, words: string): Json => ({ type, content: [paragraph(text(words))] });

const OTHERS = 'Reduce the error rate of logins from 9% to 3% by testing every release.';
const [before = '', after = ''] = GOAL.split('renewal rate');

const PAGE: Json = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Notes of the week')] },
    paragraph(
      atom('mention', '@Ada'),
      text(' and '),
      atom('status', 'IN PROGRESS'),
      text(' see '),
      atom('inlineCard', 'Plan'),
    ),
    { type: 'extension', attrs: { text: OTHERS } },
    {
      type: 'bodiedExtension',
      content: [paragraph(text(before), atom('inlineExtension', 'anchor'), text(`renewal rate${after}`))],
    },
    { type: 'expand', attrs: { title: OTHERS }, content: [paragraph(text('We met the board.'))] },
    { type: 'codeBlock', content: [text(OTHERS)] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Goal'), cell('tableHeader', 'Due')] },
        {
          type: 'tableRow',
          content: [cell('tableCell', 'Cut late parcels from 40 to 10'), cell('tableCell', '31 May 2027')],
        },
      ],
    },
    { type: 'taskList', content: [{ type: 'taskItem', content: [text('Fix the login bug')] }] },
  ],
};

async function open(): Promise<void> {
  page = await running.open('confluence', site);
  await page.waitForFunction(() => 'mounted' in globalThis);
  await page.click('.ProseMirror');
  await page.evaluate((doc) => mounted.loadJson(doc), PAGE);
  await page.click('.bodiedExtensionView-content-wrap p');
}
const json = (): Promise<Json> => page.evaluate(() => mounted.json() as never);
const withoutDate = (doc: Json): unknown => JSON.parse(JSON.stringify(doc).replace(/ by 30 June 2027/u, '')) as unknown;

describe('a page of Confluence', () => {
  it('has its goals marked in macros with a body, and nothing that others draw', async () => {
    await open();
    await eventually(page, async () => (await linesOf(page, 'renewal rate')).length > 0);
    const all = await marks(page);
    // Its atom is drawn beside its words, and is none of them.
    expect(all.map(({ text: marked }) => marked.replace('anchor', ''))).toEqual([GOAL]);
  });

  it('gives what the columns of a table say', async () => {
    await open();
    await page.click('td p');
    await openByShortcut(page, running.coach);
    expect(await says(page, /31 May 2027/u)).not.toMatch(/by \[?date/iu);
  });

  it('keeps macros, mentions, states and cards where one sentence among them is written', async () => {
    await open();
    await eventually(page, async () => (await linesOf(page, 'renewal rate')).length > 0);
    const was = await json();
    const opened = await openByShortcut(page, running.coach);
    await fill(opened, page, '30 June 2027');
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    const now = await json();
    expect(JSON.stringify(now)).toContain('30 June 2027');
    expect(withoutDate(now)).toEqual(was);
    await closeByEscape(page);
    await chord(page, 'z');
    await expect.poll(json).toEqual(was);
  });
});

describe('the title of a page', () => {
  it('is left alone where it only says what to do', async () => {
    page = await running.open('confluence', site);
    await page.click('[data-testid="editor-title"]');
    await page.keyboard.type('Write the release notes by Friday');
    await page.click('.ProseMirror');
    await page.keyboard.type(GOAL);
    await eventually(page, async () => (await linesOf(page, 'renewal rate')).length > 0);
    expect((await marks(page)).map(({ text: marked }) => marked)).toEqual([GOAL]);
  });
});
