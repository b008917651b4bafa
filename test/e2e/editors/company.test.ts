import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Coach, eventually, findClosedRoots, startCoach } from '../harness.ts';
import { GOAL } from './document.ts';
import { differing, unpainted } from './pixels.ts';
import { PLAIN, type Scene } from './scenes.ts';
import { applied, enter, fillAndApply, openByMouse, type Stage, wordsAt } from './stage.ts';

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

it('marks and opens beside another checker that draws over the field and has its own window open', async () => {
  const stage = await write('contenteditable');
  await stage.mark();
  // As such checkers do: a host of their own, over everything, with lines and a window in its shadow root.
  await page.evaluate(() => {
    const { left, top, width, height } = (document.getElementById('goal') as HTMLElement).getBoundingClientRect();
    const host = document.createElement('another-extension');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<div style="position:fixed;z-index:2147483647;pointer-events:none;left:${left}px;top:${top}px;width:${width}px;height:${height}px;border-bottom:2px solid red"></div>
      <div role="dialog" style="position:fixed;z-index:2147483647;left:${left + 300}px;top:${top + height + 200}px;width:200px;height:100px;background:#eee"><button>Fix</button></div>`;
    document.documentElement.append(host);
  });
  const before = await page.$eval('another-extension', (host) => host.outerHTML + host.shadowRoot?.innerHTML);
  const { rects } = await stage.mark();
  expect(rects.map(({ left, top }) => [left, top])).toEqual((await wordsAt(stage, GOAL, 0)).map(({ x, y }) => [x, y]));
  const card = await openByMouse(stage, await stage.mark());
  await fillAndApply(stage, card);
  await applied(stage, card);
  expect(await stage.text()).toMatch(/30 June 2027/u);
  expect(await page.$eval('another-extension', (host) => host.outerHTML + host.shadowRoot?.innerHTML)).toBe(before);
});

it('is seen below the line of a spell checker, which is seen as well', async () => {
  const stage = await write('contenteditable');
  // The browser's own line; what draws it is out of a page's reach.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(misspelt) { text-decoration: spelling-error }');
    document.adoptedStyleSheets.push(sheet);
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('goal') as HTMLElement);
    CSS.highlights.set('misspelt', new Highlight(range));
  });
  await stage.mark();
  const theirs = await differing(page, unpainted(page, 'misspelt'));
  const ours = await differing(page, unpainted(page, 'tarkka'));
  if (!theirs || !ours) throw new Error(`${ours ? 'Its' : 'Our'} line is not to be seen.`);
  expect(ours.y[0]).toBeGreaterThan(theirs.y[0]);
  expect(ours.y[1]).toBeGreaterThanOrEqual(theirs.y[1]);
  // Ours may end in the gap between two dashes.
  for (const end of [0, 1] as const) expect(Math.abs(ours.x[end] - theirs.x[end])).toBeLessThanOrEqual(4);
});

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
