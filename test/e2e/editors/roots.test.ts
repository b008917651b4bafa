import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ClosedRoot, closeByEscape, type Coach, eventually, marks, popover, startCoach } from '../harness.ts';
import { GOAL } from './document.ts';
import { PLAIN, type Scene } from './scenes.ts';
import { boxOf, chord, enter, fillInto, openByMouse } from './stage.ts';

type Fixture = { closedText(): string; move(): void; rewrite(): void; navigate(): void };
declare const closedText: Fixture['closedText'];
declare const move: Fixture['move'];
declare const rewrite: Fixture['rewrite'];
declare const navigate: Fixture['navigate'];

const WRITTEN = /^We will increase the renewal rate from 80% to 90%.*30 June 2027.*\.$/u;

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterEach(() => page.close());
afterAll(() => coach.close());

const marked = (where: Parameters<typeof marks>[0] = page): Promise<boolean> =>
  eventually(page, async () => (await marks(where)).some(({ text }) => text === GOAL));
const unmarked = (): Promise<boolean> => eventually(page, async () => (await marks(page)).length === 0);

async function apply(): Promise<ClosedRoot> {
  await coach.command(page, 'open-popover');
  const card = await eventually(page, () => popover(page));
  await fillInto(page, card);
  await page.keyboard.press('Enter');
  return card;
}

it('works in a closed shadow root', async () => {
  page = await coach.open('roots');
  const box = await boxOf((await page.$('#closed')) as NonNullable<Awaited<ReturnType<Page['$']>>>);
  await page.mouse.click(box.x + 30, box.y + 30);
  await page.keyboard.type(GOAL);
  await marked();
  await apply();
  await eventually(page, async () => WRITTEN.test(await page.evaluate(() => closedText())));
  await closeByEscape(page);
  await chord(page, 'z');
  await expect.poll(() => page.evaluate(() => closedText())).toBe(GOAL);
});

it('reads what draws its own text, and offers a copy', async () => {
  page = await coach.open('roots');
  await (await page.$('#own-text'))?.click();
  await page.keyboard.type(GOAL);
  await marked();
  await coach.command(page, 'open-popover');
  const card = await eventually(page, () => popover(page));
  await eventually(page, () => card.root.$('[data-action=copy]'));
  expect(await card.root.$('[data-action=apply]')).toBeNull();
  expect(await page.$eval('#own-text', ({ textContent }) => textContent)).toBe(GOAL);
});

it.each(['textarea', 'contenteditable'])(
  'a %s in what fills the screen has its mark, its handle and its card',
  async (name) => {
    const scene = PLAIN.find((each) => each.name === name) as Scene;
    page = await coach.open(scene.fixture);
    const stage = await enter(page, scene);
    await page.keyboard.press('Enter');
    await page.keyboard.type(GOAL);
    await stage.mark();
    await page.evaluate(() => document.body.requestFullscreen());
    await eventually(page, () => page.$('body:fullscreen > tarkka-coach'));
    expect(await openByMouse(stage, await stage.mark())).toBeTruthy();
    await page.evaluate(() => document.exitFullscreen());
    await eventually(page, () => page.$('html > tarkka-coach'));
    await stage.mark();
  },
);

it('works in a frame of another origin, and draws inside it', async () => {
  page = await coach.open('roots');
  const holder = await page.waitForSelector('#other');
  const frame = await eventually(page, async () => {
    const found = await holder?.contentFrame();
    return found?.url().includes('contenteditable') ? found : null;
  });
  const field = await frame.waitForSelector('#goal');
  await field?.click();
  await page.keyboard.type(GOAL);
  await marked(frame);
  expect(await marks(page)).toEqual([]);
  const text = () => frame.$eval('#goal', (element) => (element as HTMLElement).innerText.trim());
  expect(await text()).toBe(GOAL);
  await coach.command(page, 'open-popover');
  await eventually(page, () => frame.evaluate(() => document.querySelector('tarkka-popover') !== null));
  expect(await page.evaluate(() => document.querySelector('tarkka-popover'))).toBeNull();
});

it('shows the verdicts in the popup where a frame of another origin has no room for the card', async () => {
  page = await coach.open('roots');
  const holder = await page.waitForSelector('#other');
  await holder?.evaluate((frame) => {
    frame.setAttribute('width', '300');
    frame.setAttribute('height', '150');
  });
  const frame = await eventually(page, async () => {
    const found = await holder?.contentFrame();
    return found?.url().includes('contenteditable') ? found : null;
  });
  await (await frame.waitForSelector('#goal'))?.click();
  await page.keyboard.type(GOAL);
  await marked(frame);
  const opened = coach.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await coach.command(page, 'open-popover');
  const popup = await (await opened).asPage();
  const row = await popup.waitForSelector('.cramped-goals .goal-row');
  expect(await row?.$eval('.goal-text', (text) => text.textContent)).toBe(GOAL);
  expect(await frame.evaluate(() => document.querySelector('tarkka-popover'))).toBeNull();
  await row?.click();
  await popup.waitForSelector('[data-action=copy]');
  expect(await popup.$('[data-action=apply]')).toBeNull();
  expect(await popup.$$eval('.popup-main textarea', ([box]) => (box as HTMLTextAreaElement).value)).toBe('');
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('.cramped-goals .goal-row');
});

it('lets an element go that is moved, and finds it again where it is', async () => {
  page = await coach.open('roots');
  await page.click('#moving');
  await page.keyboard.type(GOAL);
  await marked();
  await page.evaluate(() => move());
  await page.click('#moving');
  await chord(page, 'End');
  await marked();
  await apply();
  await expect
    .poll(() => page.$eval('#moving', (element) => (element as HTMLElement).innerText.trim()))
    .toMatch(WRITTEN);
});

it.each([
  ['writes its document anew', () => rewrite(), '#anew'],
  ['draws another view in the place of this one', () => navigate(), '#next'],
] as const)('goes on where a page %s', async (_, act, selector) => {
  page = await coach.open('roots');
  await page.click('#moving');
  await page.keyboard.type(GOAL);
  await marked();
  await page.evaluate(act);
  await unmarked();
  await page.waitForSelector(selector);
  await page.click(selector);
  await page.keyboard.type(GOAL);
  expect(await marked()).toBe(true);
});

it('goes on where a person comes back to a page', async () => {
  page = await coach.open('textarea');
  await page.$eval('#goal', (field) => field.setAttribute('aria-label', 'Goal'));
  await page.click('#goal');
  await page.keyboard.type(GOAL);
  await marked();
  await page.goto('https://acme.atlassian.net/browse/GOAL-9?fixture=no-field');
  await page.goBack();
  await page.waitForSelector('#goal');
  await page.click('#goal');
  await page.$eval('#goal', (field) => (field as HTMLTextAreaElement).select());
  await page.keyboard.type(GOAL);
  expect(await marked()).toBe(true);
});
