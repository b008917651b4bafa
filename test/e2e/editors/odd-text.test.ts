import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Coach, eventually, marks, startCoach } from '../harness.ts';

const GOAL = 'We will increase the renewal rate from 80% to 90% by calling every customer at risk.';
const PROSE = 'The meeting is at noon and the notes are in the shared folder, where all can read them by themselves.\n';

/** What people paste and programs produce. The goal is typed below it. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['a megabyte less what is typed', PROSE.repeat(9500)],
  ['10,000 lines', 'Noon.\n'.repeat(10_000)],
  ['a line of 100,000 letters', `${'a'.repeat(100_000)}\n`],
  ['a line of 100,000 marks', `${'*-# |>'.repeat(17_000)}\n`],
  ['lone surrogates', `Half a sign \uD83D, the other half \uDC4D, and \uDBFF at last.\n`],
  ['text from right to left', 'הפגישה בצהריים, וההערות בתיקייה המשותפת.\n\u202eReversed\u202c\n'],
  ['emoji', `${'👩‍👩‍👧‍👦🏳️‍🌈👍🏽'.repeat(500)}\n`],
  ['signs that control', 'A\u0000B\u0007C\u001BD\u200BE\uFEFFF\u2028G\n'],
];

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterEach(() => page.close());
afterAll(() => coach.close());

const marked = (words: string): Promise<boolean> =>
  eventually(page, async () => (await marks(page)).some(({ text }) => text === words));

describe.each(TEXTS)('%s', (_, text) => {
  it('in a text box is kept to the last sign, and what is typed below it is marked', async () => {
    page = await coach.open('textarea');
    await page.$eval('#goal', (field) => field.setAttribute('aria-label', 'Goal'));
    await page.click('#goal');
    // As a paste is, in one step. The protocol can't carry every sign: the page makes the text and compares.
    await page.$eval(
      '#goal',
      (field, json) => {
        const box = field as HTMLTextAreaElement;
        box.setRangeText(JSON.parse(json) as string, 0, 0, 'end');
        box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
        Object.assign(globalThis, { kept: box.value });
      },
      JSON.stringify(text),
    );
    await page.keyboard.type(GOAL);
    await marked(GOAL);
    const stands = await page.$eval(
      '#goal',
      (field, typed) =>
        (field as HTMLTextAreaElement).value === (globalThis as unknown as { kept: string }).kept + typed,
      GOAL,
    );
    expect(stands).toBe(true);
  });
});

it('lone surrogates in an editable element move no mark', async () => {
  page = await coach.open('contenteditable');
  await page.$eval('#goal', (field) => {
    field.setAttribute('aria-label', 'Goal');
    field.innerHTML = `<p>${String.fromCharCode(0xd83d)} and ${String.fromCharCode(0xdc4d)} are halves.</p><p><br></p>`;
  });
  await page.click('#goal p:last-child');
  await page.keyboard.type(GOAL);
  await marked(GOAL);
  expect(await page.$eval('#goal', (field) => field.textContent?.charCodeAt(0))).toBe(0xd83d);
});
