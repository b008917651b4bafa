/** A new goal in an editor that holds nothing yet. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually, popover } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';
import { ENGINES, PLAIN, type Scene } from './scenes.ts';
import { chord, enter } from './stage.ts';

const SENTENCE = 'Raise the renewal rate from 70% to 85% by 30 June 2027 by calling every customer';
const WORDS = ['raise', 'the renewal rate', '70%', '85%', '30 June 2027', 'calling every customer'];

const running = withCoach();

/** Asks until the page’s coach has heard that it is wanted, and that the caret is in a field. */
async function openForm(page: Page): Promise<void> {
  const worker = await running.coach.worker();
  await eventually(page, () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const asked = chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'caret' }) as Promise<unknown>;
      return (await asked.catch(() => null)) !== null;
    }),
  );
  await running.coach.command(page, 'new-goal');
  const { root } = await eventually(page, () => popover(page));
  await eventually(page, () => root.$('.ng input:focus'));
}

/** Fills the form and applies. */
async function fillForm(page: Page): Promise<void> {
  for (const [index, word] of WORDS.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(word);
  }
  await page.keyboard.press('Enter');
}
const closed = (page: Page) => eventually(page, async () => (await popover(page)) === null);

describe.each([...PLAIN, ...ENGINES])('an empty $name', (scene) => {
  it('takes a new goal, and one undo takes it back', async () => {
    const page = await running.open(scene.fixture);
    const stage = await enter(page, scene);
    await stage.load([[]]);
    await stage.field.click();
    const before = await stage.text();
    expect(before).toBe('');
    await openForm(page);
    await fillForm(page);
    await closed(page);
    expect(await stage.text()).toBe(SENTENCE);
    await page.keyboard.type('.');
    await expect.poll(() => stage.text()).toBe(`${SENTENCE}.`);
    await eventually(page, async () => {
      if ((await stage.text()) === before) return true;
      await chord(page, 'z');
      return false;
    });
  });
});

/** Has no place of its own for a line that is empty: what is asked for there is not taken. */
const TRIX = ENGINES.find(({ name }) => name === 'Trix');

it.runIf(TRIX)('an empty line of Trix keeps its text, and the form says so', async () => {
  const page = await running.open('trix');
  const stage = await enter(page, TRIX as Scene);
  await page.keyboard.type('Plan of the spring.');
  await page.keyboard.press('Enter');
  const before = await stage.text();
  await openForm(page);
  await fillForm(page);
  const { root } = await eventually(page, () => popover(page));
  await eventually(page, () => root.evaluate((form) => /can’t write in this editor/u.test(form.textContent ?? '')));
  expect(await stage.text()).toBe(before);
});

const LINES = [...PLAIN, ...ENGINES].filter((scene) => scene.holds !== 'line' && scene !== TRIX);

describe.each(LINES)('an empty line of $name', (scene) => {
  it('takes a new goal below the text that stands there', async () => {
    const page = await running.open(scene.fixture);
    const stage = await enter(page, scene);
    await page.keyboard.type('Plan of the spring.');
    await page.keyboard.press('Enter');
    await openForm(page);
    await fillForm(page);
    await closed(page);
    expect(await stage.text()).toBe(`Plan of the spring.\n${SENTENCE}`);
    await page.keyboard.type('.');
    await expect.poll(() => stage.text()).toBe(`Plan of the spring.\n${SENTENCE}.`);
  });
});
