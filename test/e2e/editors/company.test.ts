import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Coach, eventually, findClosedRoots, startCoach } from '../harness.ts';
import { GOAL } from './document.ts';
import { PLAIN, type Scene } from './scenes.ts';
import { enter, letterAt, type Stage, wordsAt } from './stage.ts';

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterEach(() => page.close());
afterAll(() => coach.close());

const sceneOf = (name: string): Scene => PLAIN.find((scene) => scene.name === name) as Scene;

async function write(name: string, style: Readonly<Record<string, string>>): Promise<Stage> {
  page = await coach.open(sceneOf(name).fixture);
  await page.evaluate((wanted) => Object.assign(document.body.style, wanted), style);
  const stage = await enter(page, sceneOf(name));
  await page.keyboard.type(GOAL);
  return stage;
}

const STYLES = [
  ['zoomed to one and a half', { zoom: '1.5' }],
  ['scaled', { transform: 'scale(1.25)', transformOrigin: '0 0' }],
] as const;

it.each(STYLES)('a page that is %s has its marks under the words of a text box', async (_, style) => {
  const stage = await write('textarea', style);
  const { rects } = await stage.mark();
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) throw new Error('The mark is nowhere.');
  expect(await letterAt(stage, first.left + 1, (first.top + first.bottom) / 2)).toBe(0);
  expect(await letterAt(stage, last.right - 1, (last.top + last.bottom) / 2)).toBe(GOAL.length);
});

it.each([...STYLES, ['zoomed to a half', { zoom: '0.5' }], ['right to left', { direction: 'rtl' }]] as const)(
  'a page that is %s has its marks under the words of an editable element',
  async (_, style) => {
    const stage = await write('contenteditable', style);
    const { rects } = await stage.mark();
    const words = await wordsAt(stage, GOAL, 0);
    expect(rects.map(({ left, top }) => [left, top])).toEqual(words.map(({ x, y }) => [x, y]));
  },
);

it('leaves the marks of other checkers alone', async () => {
  const stage = await write('contenteditable', {});
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('goal') as HTMLElement);
    CSS.highlights.set('another-checker', new Highlight(range));
  });
  await stage.mark();
  await coach.browser.uninstallExtension(coach.extensionId);
  await page.keyboard.type(' And then more.');
  await eventually(page, () =>
    page.evaluate(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('tarkka'))),
  );
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['another-checker']);
  expect(await findClosedRoots(page, '.handle')).toEqual([]);
});
