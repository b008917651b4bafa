import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Coach, eventually, findClosedRoots, startCoach } from '../harness.ts';
import { GOAL } from './document.ts';
import { PLAIN, type Scene } from './scenes.ts';
import { enter, type Stage } from './stage.ts';

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterEach(() => page.close());
afterAll(() => coach.close());

const sceneOf = (name: string): Scene => PLAIN.find((scene) => scene.name === name) as Scene;

async function write(name: string): Promise<Stage> {
  page = await coach.open(sceneOf(name).fixture);
  const stage = await enter(page, sceneOf(name));
  await page.keyboard.type(GOAL);
  return stage;
}

it('leaves the marks of other checkers alone', async () => {
  const stage = await write('contenteditable');
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
