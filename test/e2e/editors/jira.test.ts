import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../fixtures/pages/scripts/fixture.ts';
import { type ClosedRoot, closeByEscape, eventually, JIRA as ISSUE, marks, popover } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';
import { GOAL, textOf } from './document.ts';
import { showing } from './showing.ts';
import { chord, fillInto } from './stage.ts';

type Editors = Record<string, { blocks(): readonly Block[]; load(blocks: readonly Block[]): void }>;

const running = withCoach();
let page: Page;

const blocksOf = (name: string): Promise<readonly Block[]> =>
  page.evaluate((wanted) => (globalThis as unknown as { editors: Editors }).editors[wanted]?.blocks() ?? [], name);
const load = (name: string, blocks: readonly Block[]): Promise<void> =>
  page.evaluate(
    (wanted, document) => (globalThis as unknown as { editors: Editors }).editors[wanted]?.load(document),
    name,
    blocks,
  );
const marked = (words: string): Promise<boolean> =>
  eventually(page, async () => (await marks(page)).some(({ text }) => text.includes(words)));
const editorIn = async (holder: string): Promise<ElementHandle> =>
  (await page.waitForSelector(`${holder} .ProseMirror`)) as ElementHandle;

async function openByKey(): Promise<ClosedRoot> {
  await running.coach.command(page, 'open-popover');
  const found = await eventually(page, () => popover(page));
  await eventually(page, () => found.root.evaluate((root) => (root as unknown as ShadowRoot).activeElement !== null));
  return found;
}

async function apply(): Promise<void> {
  const card = await openByKey();
  await fillInto(page, card);
  await page.keyboard.press('Enter');
}

const WRITTEN = /^We will increase the renewal rate from 80% to 90%.*30 June 2027.*\.$/u;

const JIRA = { name: 'Jira', engine: 'prosemirror-view', site: ISSUE };
const SERVER = { name: 'Jira on one’s own server: as text', site: ISSUE };

describe('an issue', () => {
  it('is left alone where it can only be read, until a person asks', async () => {
    page = await running.open('jira');
    await page.click('#read');
    await (await editorIn('#comment-container')).click();
    await page.keyboard.type(GOAL);
    await marked('renewal rate');
    const all = await marks(page);
    expect(all.map(({ text }) => text)).toEqual([GOAL]);
    expect(textOf(await blocksOf('comment'))).toBe(GOAL);

    await page.click('#read', { count: 3 });
    const card = await openByKey();
    expect(await card.root.$('[data-action=apply]')).toBeNull();
    expect(await page.$eval('#read', (element) => element.textContent)).toBe(GOAL);
  });

  it('has several editors of one id: the one with the caret is written, with its mentions, dates and states', async ({
    task,
  }) => {
    const shows = showing(task, JIRA);
    page = await running.open('jira');
    await page.click('#create');
    const goal: Block = [
      { text: 'We will increase the ' },
      { text: 'renewal rate', bold: true },
      { text: ' from 80% to 90% with calls to every customer at risk.' },
    ];
    const around: Block = [
      { text: '@Ada', mention: true },
      { text: ' and ' },
      { text: 'IN PROGRESS', mention: true },
      { text: ' see ' },
      { text: 'the board', href: 'https://example.com/board' },
    ];
    for (const name of ['description', 'environment']) {
      await (await editorIn(`#${name}-container`)).click();
      await load(name, [around, goal]);
    }
    await (await editorIn('#description-container')).click();
    await chord(page, 'End');
    await eventually(page, async () => (await marks(page)).filter(({ text }) => text === GOAL).length === 2);
    await apply();
    await eventually(page, async () => WRITTEN.test(textOf((await blocksOf('description')).slice(1))));
    const [first, ...rest] = await blocksOf('description');
    expect(first).toEqual(around);
    expect(rest.map((block) => block.map(({ bold }) => bold ?? false))).toEqual([[false, true, false]]);
    expect(await blocksOf('environment')).toEqual([around, goal]);
    for (const shown of ['found', 'opened by key', 'applied', 'the right one of two', 'rest as it was'] as const)
      shows(shown);
    await eventually(page, async () =>
      page.evaluate(() => document.activeElement?.closest('#description-container') !== null),
    );
    await chord(page, 'z');
    await expect.poll(() => blocksOf('description')).toEqual([around, goal]);
    shows('one undo');
  });

  it('is created in a dialog that keeps the focus: the card lives inside it, and Escape closes the card alone', async () => {
    page = await running.open('jira');
    await page.click('#create');
    await page.keyboard.type(GOAL);
    await marked('renewal rate');
    const card = await openByKey();
    expect(await card.host.evaluate((host) => host.closest('[role="dialog"]') !== null)).toBe(true);
    await closeByEscape(page);
    expect(await page.$('[role="dialog"]')).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('summary-field');
    await apply();
    const summary = (): Promise<string> => page.$eval('#summary-field', (field) => (field as HTMLInputElement).value);
    await eventually(page, async () => WRITTEN.test(await summary()));
    await chord(page, 'z');
    await expect.poll(summary).toBe(GOAL);
    expect(await page.evaluate(() => (globalThis as unknown as { presses: string[] }).presses)).toEqual([]);
  });

  it('has its summary judged with its description and its due date', async () => {
    page = await running.open('jira');
    await page.click('#create');
    await load('description', [[{ text: 'We do it by calling every customer at risk, so that revenue is safe.' }]]);
    await page.type('#duedate-field', '30 June 2027');
    await page.click('#summary-field');
    await page.keyboard.type('Increase the renewal rate from 80% to 90%.');
    const card = await openByKey();
    const words = await card.root.evaluate((root) =>
      Object.fromEntries(
        [...(root as unknown as ShadowRoot).querySelectorAll<HTMLElement>('[data-criterion]')].map((chip) => [
          chip.dataset['criterion'],
          chip.querySelector('.w')?.textContent,
        ]),
      ),
    );
    expect(words).toMatchObject({ achievable: 'Stated', relevant: 'Given', timeBound: 'Given' });
  });

  it('is not read by its placeholder', async () => {
    page = await running.open('jira');
    await page.click('#create');
    await (await editorIn('#description-container')).click();
    await page.keyboard.type('Notes.');
    await chord(page, 'z');
    await running.coach.command(page, 'next-goal');
    await (await editorIn('#environment-container')).click();
    await page.keyboard.type(GOAL);
    await marked('renewal rate');
    expect((await marks(page)).map(({ text }) => text)).toEqual([GOAL]);
  });
});

describe('an issue on a server of one’s own', () => {
  it('keeps its wiki markup', async ({ task }) => {
    const shows = showing(task, SERVER);
    page = await running.open('jira-server');
    const before = `h2. Goals for [~ada]\n* ${GOAL}\n{code}\nx = 1\n{code}`;
    await page.click('#description');
    await page.keyboard.type(before.split('\n')[0] ?? '');
    await page.evaluate((text) => document.execCommand('insertText', false, text), before.slice(before.indexOf('\n')));
    await marked('renewal rate');
    const value = (): Promise<string> => page.$eval('#description', (field) => (field as HTMLTextAreaElement).value);
    expect(await value()).toBe(before);
    await page.$eval(
      '#description',
      (field, at) => (field as HTMLTextAreaElement).setSelectionRange(at, at),
      before.indexOf('renewal'),
    );
    await apply();
    await eventually(page, async () => (await value()) !== before);
    const lines = (await value()).split('\n');
    expect(lines[1]?.slice(2)).toMatch(WRITTEN);
    expect([lines[0], lines[1]?.slice(0, 2), ...lines.slice(2)]).toEqual([
      'h2. Goals for [~ada]',
      '* ',
      '{code}',
      'x = 1',
      '{code}',
    ]);
    for (const shown of ['found', 'opened by key', 'applied', 'rest as it was'] as const) shows(shown);
    await chord(page, 'z');
    await expect.poll(value).toBe(before);
    shows('one undo');
  });

  it('keeps bold words, links, macros and numbered points in the sentence that is written', async () => {
    page = await running.open('jira-server');
    const lines = [
      'h3. Notes',
      '# We will increase the *renewal rate* from 80% to 90% with [calls|https://example.com/calls] to every customer at risk.',
      '{noformat}',
      'We will increase the renewal rate from 10% to 20% by calling.',
      '{noformat}',
    ];
    await page.click('#description');
    await page.evaluate((text) => document.execCommand('insertText', false, text), lines.join('\n'));
    const value = (): Promise<string> => page.$eval('#description', (field) => (field as HTMLTextAreaElement).value);
    await page.$eval(
      '#description',
      (field, at) => (field as HTMLTextAreaElement).setSelectionRange(at, at),
      lines.join('\n').indexOf('renewal'),
    );
    await marked('renewal rate');
    expect((await marks(page)).filter(({ text }) => text.includes('10%'))).toEqual([]);
    await apply();
    await eventually(page, async () => (await value()).includes('30 June 2027'));
    const [, written = ''] = (await value()).split('\n');
    expect(written.replace(/ by 30 June 2027/u, '').replace('By 30 June 2027, we', 'We')).toBe(lines[1]);
    expect((await value()).replace(written, lines[1] ?? '')).toBe(lines.join('\n'));
  });
});
