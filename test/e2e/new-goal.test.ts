/** A new goal by the team's sentence, at the caret: one key inserts it, one undo takes it back, Escape changes nothing. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTIFACTS } from '../tools/build-extension.ts';
import { enter, type Stage } from './editors/stage.ts';
import { ENGINES, PLAIN, type Scene } from './editors/scenes.ts';
import { auditPage, auditRoot, type Coach, eventually, JIRA, popover, startCoach } from './harness.ts';

const SENTENCE = 'Raise the renewal rate from 70% to 85% by 30 June 2027 by calling every customer';
const WORDS = ['raise', 'the renewal rate', '70%', '85%', '30 June 2027', 'calling every customer'];
const BEFORE = 'Plan of the spring. ';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach.close());

const formOf = (page: Page) => eventually(page, async () => await popover(page));

/** The page in front has a coach that has heard whether it is wanted; with `field`, one that knows where the caret is. */
async function coached(page: Page, field: boolean): Promise<void> {
  const worker = await coach.worker();
  await eventually(page, () =>
    worker.evaluate(async (needed) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const id = tab?.id ?? -1;
      const { tabs } = (await chrome.storage.session.get('tabs')) as { tabs?: { value: Record<string, unknown> } };
      if (!tabs?.value[id] || !needed) return tabs?.value[id] !== undefined;
      return (await chrome.tabs.sendMessage(id, { type: 'caret' })) !== null;
    }, field),
  );
}

async function openForm(page: Page, field = true): Promise<void> {
  await coached(page, field);
  await coach.command(page, 'new-goal');
  const { root } = await formOf(page);
  await eventually(page, () => root.$('.ng input:focus'));
}
async function fill(page: Page, words: readonly string[] = WORDS): Promise<void> {
  for (const [index, each] of words.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(each);
  }
}
const isClosed = (page: Page): Promise<unknown> =>
  eventually(page, async () => ((await popover(page)) === null ? true : undefined));

async function begin(scene: Scene): Promise<Stage> {
  const page = await coach.open(scene.fixture, JIRA);
  const stage = await enter(page, scene);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(BEFORE);
  return stage;
}

describe.each([...PLAIN, ...ENGINES])('in $name', (scene) => {
  it('is written where the caret is, and taken back by one undo', async () => {
    const stage = await begin(scene);
    const { page } = stage;
    const before = await stage.text();
    await openForm(page);
    await fill(page);
    await page.keyboard.press('Enter');
    await isClosed(page);
    expect(await stage.text()).toBe(`${before.trimEnd()} ${SENTENCE}`);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(async () => (await stage.text()).trimEnd()).toBe(before.trimEnd());
    await page.close();
  });
});

describe('beside a goal that stands there already', () => {
  it.each([
    ['textarea', '1. Grow hit rate from 20% to 25%', '\n2. '],
    ['contenteditable', 'Grow hit rate from 20% to 25%', '. '],
  ])('stands by itself: in %s', async (name, goal, between) => {
    const scene = PLAIN.find((each) => each.name === name) as Scene;
    const stage = await begin(scene);
    const { page } = stage;
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(goal);
    await openForm(page);
    await fill(page);
    await page.keyboard.press('Enter');
    await isClosed(page);
    expect(await stage.text()).toBe(`${goal}${between}${SENTENCE}`);
    await page.close();
  });
});

describe('the form', () => {
  let page: Page;
  let stage: Stage;
  const scene = PLAIN[0] as Scene;
  const value = () => stage.text();

  it('goes to the next blank that is needed, says how many are left, and scores as it is filled', async () => {
    stage = await begin(scene);
    page = stage.page;
    await openForm(page);
    const { root } = await formOf(page);
    const hint = () => root.$eval('.hint', (element) => element.textContent);
    // Where things stand today is asked for, not demanded.
    expect(await hint()).toBe('4 blanks left');
    await fill(page, ['raise', 'the renewal rate']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('85%');
    await expect.poll(hint).toBe('1 blank left');
    const score = () => root.$eval('.pop-score', (element) => Number(/\d+/u.exec(element.textContent ?? '')?.[0]));
    // The score comes a moment after the last key.
    await expect.poll(() => root.$$eval('.pop-score', (all) => all.length)).toBe(1);
    const first = await score();
    await page.keyboard.press('Enter');
    await page.keyboard.type('20%');
    const notes = () => root.$$eval('.ng-note', (all) => all.map(({ textContent }) => textContent).join(''));
    await expect.poll(notes).toMatch(/^“20%” can’t be read as a date yet\./u);
    // No more than an empty blank: Enter leads there, and inserts nothing.
    await expect.poll(() => root.$$eval('[data-action=insert].waiting', (all) => all.length)).toBe(1);
    for (const _ of '20%') await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(notes).toBe('');
    await expect.poll(hint).toBe('Ready');
    await expect.poll(score).toBeGreaterThan(first);
    expect(await value()).toBe(BEFORE);
  });

  it('stands up to an audit', async () => {
    await mkdir(join(ARTIFACTS, 'new-goal'), { recursive: true });
    await page.screenshot({ path: join(ARTIFACTS, 'new-goal', 'at-the-caret.png') });
    const { passes, serious } = await auditRoot(page, await formOf(page));
    expect(passes).toBeGreaterThan(0);
    expect(serious).toEqual([]);
  });

  it('closes an open list first', async () => {
    const { root } = await formOf(page);
    const lists = () => root.$$eval('[role=listbox]', (all) => all.length);
    await page.keyboard.press('ArrowDown');
    await expect.poll(lists).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(lists).toBe(0);
  });

  it('closes on Escape, writes nothing, and gives the focus back to the caret', async () => {
    await page.keyboard.press('Escape');
    await isClosed(page);
    await page.keyboard.type('Go on');
    expect(await value()).toBe(`${BEFORE}Go on`);
  });

  it('offers to copy, and says why, where the field takes no more', async () => {
    await page.$eval('#goal', (field) => field.setAttribute('maxlength', '30'));
    await openForm(page);
    await fill(page);
    const { root } = await formOf(page);
    const note = await eventually(page, () => root.$('.note'));
    expect(await note.evaluate((element) => element.textContent)).toContain('longer than this field takes');
    expect(await root.$('[data-action=insert]')).toBeNull();
    await page.keyboard.press('Escape');
    await isClosed(page);
    expect(await value()).toBe(`${BEFORE}Go on`);
  });

  it('offers to copy where the caret is in no field', async () => {
    const bare = await coach.open('no-field', JIRA);
    await openForm(bare, false);
    const { root } = await formOf(bare);
    expect(await root.$('[data-action=insert]')).toBeNull();
    expect(await root.$eval('.note', (element) => element.textContent)).toContain('Copy the sentence');
    await bare.close();
  });
});

describe('the popup', () => {
  const press = async (page: Page, name: string): Promise<void> => {
    await (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
  };

  it('writes the sentence where the page has its caret, and the page’s own undo takes it back', async () => {
    const scene = PLAIN.find(({ name }) => name === 'contenteditable') as Scene;
    const stage = await begin(scene);
    const before = await stage.text();
    const popup = await coach.openPopup(stage.page);
    await press(popup, 'New goal from template');
    await popup.waitForSelector('.ng input:focus');
    await fill(popup);
    await popup.screenshot({ path: join(ARTIFACTS, 'new-goal', 'popup.png') });
    const { passes, serious } = await auditPage(popup);
    expect(passes).toBeGreaterThan(0);
    expect(serious).toEqual([]);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('::-p-text(Inserted in the page)');
    expect(await stage.text()).toBe(`${before.trimEnd()} ${SENTENCE}`);
    await popup.close();
    await stage.page.bringToFront();
    await stage.page.keyboard.down('Control');
    await stage.page.keyboard.press('z');
    await stage.page.keyboard.up('Control');
    await expect.poll(async () => (await stage.text()).trimEnd()).toBe(before.trimEnd());
    await stage.page.close();
  });

  it('copies where the page has no caret', async () => {
    const bare = await coach.open('no-field', JIRA);
    const popup = await coach.openPopup(bare);
    await press(popup, 'New goal from template');
    await popup.waitForSelector('.ng input:focus');
    expect(await popup.$('[data-action=insert]')).toBeNull();
    await popup.waitForSelector('[data-action=copy]');
    await popup.close();
    await bare.close();
  });
});
