import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClosedRoot,
  closeByEscape,
  type Coach,
  eventually,
  findClosedRoots,
  popover,
  startCoach,
} from '../harness.ts';
import { untilStill } from '../harness/still.ts';
import { differenceOf } from './document.ts';
import { differing, type Extent, unpainted } from './pixels.ts';
import { ENGINES, PLAIN, type Scene } from './scenes.ts';
import { applied, boxOf, chord, enter, fillAndApply, openByKey, type Stage } from './stage.ts';

const GOAL = 'Improve the onboarding of new colleagues.';
const [TEXTAREA, CONTENTEDITABLE, PROSEMIRROR] = ['textarea', 'contenteditable', 'ProseMirror'].map((wanted) =>
  [...PLAIN, ...ENGINES].find(({ name }) => name === wanted),
) as [Scene, Scene, Scene];

type Way = {
  readonly name: string;
  /** Of what stands around the field. */
  readonly style?: Readonly<Record<string, string>>;
  /** Of the whole document. */
  readonly root?: Readonly<Record<string, string>>;
  readonly dir?: 'rtl' | 'auto';
  readonly goal?: string;
  /** What is written below it. */
  readonly after?: string;
  /** The browser's own, as by Ctrl and plus. */
  readonly zoom?: number;
  readonly degrees?: number;
  /** How much larger a pixel of the page is by all of it. */
  readonly grown?: number;
};

const WAYS: readonly Way[] = [
  { name: 'as it is' },
  { name: 'in a page zoomed to 50 %', zoom: 0.5 },
  { name: 'in a page zoomed to 200 %', zoom: 2, grown: 2 },
  { name: 'zoomed to a half by a style', style: { zoom: '0.5' } },
  { name: 'zoomed to the double by a style', style: { zoom: '2' }, grown: 2 },
  { name: 'scaled up', style: { transform: 'scale(1.5)', transformOrigin: '0 0' }, grown: 1.5 },
  { name: 'scaled down', style: { scale: '0.75', transformOrigin: '10px 20px' } },
  { name: 'moved', style: { transform: 'translate(60px, 40px)' } },
  { name: 'turned', style: { transform: 'rotate(8deg)', transformOrigin: '0 0' }, degrees: 8 },
  {
    name: 'turned, scaled and zoomed at once',
    style: { zoom: '1.25', transform: 'rotate(-5deg) scale(1.2)', transformOrigin: '0 200px' },
    degrees: -5,
    grown: 1.5,
  },
  { name: 'in a document zoomed to one and a half by a style', root: { zoom: '1.5' }, grown: 1.5 },
  { name: 'in a document that is scaled', root: { transform: 'scale(1.25)', transformOrigin: '0 0' }, grown: 1.25 },
  { name: 'in a document that is turned', root: { rotate: '4deg', transformOrigin: '0 0' }, degrees: 4 },
  { name: 'right to left', dir: 'rtl' },
  {
    name: 'right to left, in Finnish',
    dir: 'rtl',
    goal: 'Parannamme uusien työntekijöiden perehdytystä.',
    after: 'Kiitos.',
  },
  { name: 'right to left, scaled', dir: 'rtl', style: { scale: '1.25', transformOrigin: '0 0' }, grown: 1.25 },
  { name: 'right to left, turned', dir: 'rtl', style: { rotate: '6deg', transformOrigin: '0 0' }, degrees: 6 },
  { name: 'in two directions', dir: 'rtl', goal: 'Improve the onboarding of new colleagues in תל אביב and Oulu.' },
  { name: 'in the direction of its words', dir: 'auto', goal: 'Improve the onboarding at “אבג” of new colleagues.' },
];

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterEach(() => page.close());
afterAll(() => coach.close());

async function zoomTo(factor: number): Promise<void> {
  await page.bringToFront();
  await (
    await coach.worker()
  ).evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(tab?.id ?? -1, wanted);
  }, factor);
  await page.waitForFunction((wanted) => devicePixelRatio === wanted, {}, factor);
}

/** The field in a scrolled box in a styled one; a goal in its first line, the caret in its second. */
async function begin(scene: Scene, { style = {}, root = {}, dir, zoom = 1 }: Way): Promise<Stage> {
  page = await coach.open(scene.fixture);
  await page.evaluate(
    (wanted, whole, direction) => {
      Object.assign(document.documentElement.style, whole);
      const field = document.getElementById('goal') as HTMLElement;
      const outer = document.createElement('div');
      const scrolled = document.createElement('div');
      const [before, after] = [document.createElement('p'), document.createElement('p')];
      Object.assign(outer.style, wanted);
      if (direction) field.dir = outer.dir = direction;
      outer.style.width = 'max-content';
      Object.assign(scrolled.style, { overflow: 'auto', width: '600px', height: '240px', border: '3px solid #ccc' });
      for (const each of [before, after]) each.style.height = '400px';
      field.style.caretColor = 'transparent';
      field.style.fontSize = '16px';
      scrolled.append(before, field, after);
      outer.append(scrolled);
      document.body.replaceChildren(outer);
      scrolled.scrollTop = 360;
    },
    style,
    root,
    dir,
  );
  await zoomTo(zoom);
  const stage = await enter(page, scene);
  return stage;
}

/** Puts the goal's words under a selection, and takes it away. */
const select = async (stage: Stage, goal: string): Promise<() => Promise<void>> => {
  const choose = (length: number | null): Promise<void> =>
    stage.field.evaluate((field, wanted) => {
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
        const end = field.value.length;
        return field.setSelectionRange(wanted === null ? end : 0, wanted ?? end);
      }
      const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const [first, last] = texts.filter(({ data }) => data.trim() !== '');
      if (!first || !last) throw new Error('The words are gone.');
      if (wanted === null) getSelection()?.collapse(last, last.data.length);
      else getSelection()?.setBaseAndExtent(first, 0, first, wanted);
    }, length);
  await choose(goal.length);
  return () => choose(null);
};

const isHidden = async (): Promise<boolean> => (await findClosedRoots(page, '.handle:not([hidden])')).length === 0;

/** Where the words are and where the mark is, both as the screen shows them. */
async function look(
  stage: Stage,
  { goal = GOAL, degrees = 0 }: Way,
): Promise<{ readonly words: Extent; readonly mark: Extent }> {
  await page.mouse.move(1, 1);
  await eventually(page, isHidden);
  const [words, mark] = [
    await differing(page, () => select(stage, goal), degrees),
    await differing(page, unpainted(page, 'tarkka'), degrees),
  ];
  if (!words || !mark) throw new Error(words ? 'No mark is to be seen.' : 'The words are not to be seen.');
  return { words, mark };
}

/** Pixels of the page. */
const NEAR = 2;
/** The card's own distance from letters is 8; a selection is as high as the line. */
const BESIDE = { least: 0, most: 12 };

function expectUnder(
  { words, mark }: { readonly words: Extent; readonly mark: Extent },
  { grown = 1, degrees = 0 }: Way,
): void {
  // An edge between two pixels is smeared over both.
  const near = NEAR * grown + (Number.isInteger(grown) && degrees === 0 ? 0 : 1);
  for (const end of [0, 1] as const) expect(Math.abs(mark.along[end] - words.along[end])).toBeLessThanOrEqual(near);
  expect(mark.across[0]).toBeGreaterThan((words.across[0] + words.across[1]) / 2);
  expect(mark.across[1]).toBeLessThanOrEqual(words.across[1] + near);
}

/** Whole in the window, close to the words and not over them. */
async function expectBeside(card: ClosedRoot, words: Extent): Promise<void> {
  await untilStill(card);
  const { x, y, width, height } = await boxOf((await card.root.$('[role=dialog]')) as never);
  const { ratio, wide, high } = await page.evaluate(() => ({
    ratio: devicePixelRatio,
    wide: innerWidth,
    high: innerHeight,
  }));
  const [left, right, top, bottom] = [...words.x, ...words.y].map((side) => side / ratio) as [
    number,
    number,
    number,
    number,
  ];
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(wide);
  expect(y + height).toBeLessThanOrEqual(high);
  expect(Math.min(x + width, right) - Math.max(x, left)).toBeGreaterThan(0);
  const gap = Math.max(y - bottom, top - y - height);
  expect(gap).toBeGreaterThanOrEqual(BESIDE.least);
  expect(gap).toBeLessThanOrEqual(BESIDE.most);
}

/** A text box's words are measured in a copy, others where they stand: these take turns, unless all is asked for. */
const inTurn = (turn: number): readonly Way[] =>
  process.env['TARKKA_EVERY'] ? WAYS : WAYS.filter((_, index) => index % 2 === turn);

describe.each([
  { scene: TEXTAREA, ways: WAYS },
  { scene: CONTENTEDITABLE, ways: inTurn(0) },
  { scene: PROSEMIRROR, ways: inTurn(1) },
])('$scene.name', ({ scene, ways }) => {
  it.each(ways)('$name has its mark under the words and its card beside them', async (way) => {
    const stage = await begin(scene, way);
    await stage.field.click();
    await page.keyboard.type(way.goal ?? GOAL);
    await page.keyboard.press('Enter');
    await page.keyboard.type(way.after ?? 'Then lunch.');
    await stage.mark(way.goal ?? GOAL);
    const { words, mark } = await look(stage, way);
    expectUnder({ words, mark }, way);

    const ratio = await page.evaluate(() => devicePixelRatio);
    await page.mouse.move((words.x[0] + words.x[1]) / 2 / ratio, (words.y[0] + words.y[1]) / 2 / ratio);
    const handle = await eventually(page, async () => {
      const [layer] = await findClosedRoots(page, '.handle:not([hidden])');
      return layer ? layer.root.$('.handle') : null;
    });
    await handle.click();
    await expectBeside(await eventually(page, () => popover(page)), words);
    await closeByEscape(page);

    await chord(page, 'Home');
    await page.keyboard.press('ArrowUp');
    await expectBeside(await openByKey(coach, stage), words);
    expect(await findClosedRoots(page, '[role=dialog]')).toHaveLength(1);
  });
});

describe.each([TEXTAREA, CONTENTEDITABLE, PROSEMIRROR])('$name', (scene) => {
  it.each([
    ['English', 'We will increase the renewal rate from 80% to 90%.'],
    ['English with Hebrew in it', 'We will increase the renewal rate in תל אביב from 80% to 90%.'],
  ])('is written right, and back, where %s stands in a text from right to left', async (_, goal) => {
    const stage = await begin(scene, { name: '', dir: 'rtl' });
    await stage.field.click();
    await page.keyboard.type(goal);
    await stage.mark(goal);
    const card = await openByKey(coach, stage);
    await fillAndApply(stage, card);
    await applied(stage, card);
    const { removed, inserted } = differenceOf(goal, await stage.text());
    // At most the first letter, which is small behind a date.
    expect(removed).toBeLessThanOrEqual(1);
    expect(inserted).toContain('30 June 2027');
    await closeByEscape(page);
    await chord(page, 'z');
    await expect.poll(() => stage.text()).toBe(goal);
  });
});

const sceneOf = (wanted: string): Scene => PLAIN.find(({ name }) => name === wanted) as Scene;

it.each(['0.6', '1.5'])('in a frame that is scaled by %s the card is beside the words', async (scale) => {
  const scene = sceneOf('contenteditable in a blank frame');
  page = await coach.open(scene.fixture);
  const stage = await enter(page, scene);
  await page.$eval('iframe', (frame, by) => Object.assign(frame.style, { scale: by, transformOrigin: '0 0' }), scale);
  await stage.frame.evaluate(() => (document.body.style.paddingTop = '60px'));
  await stage.field.evaluate((field) => ((field as HTMLElement).style.caretColor = 'transparent'));
  await page.keyboard.type(GOAL);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Then lunch.');
  await stage.mark(GOAL);
  const words = await differing(page, () => select(stage, GOAL));
  if (!words) throw new Error('The words are not to be seen.');
  await chord(page, 'Home');
  await page.keyboard.press('ArrowUp');
  await expectBeside(await openByKey(coach, stage), words);
  expect(await findClosedRoots(page, '[role=dialog]')).toHaveLength(1);
});

it('in a dialog that is turned the mark is under the words, and the card beside them', async () => {
  const [scene, way] = [sceneOf('textarea in a modal dialog'), { name: '', degrees: 6 }];
  page = await coach.open(scene.fixture);
  await page.$eval('dialog', (dialog) => (dialog.style.rotate = '6deg'));
  const stage = await enter(page, scene);
  await stage.field.evaluate((field) => ((field as HTMLElement).style.caretColor = 'transparent'));
  await page.keyboard.type(`${GOAL}\nThen lunch.`);
  await stage.mark(GOAL);
  const { words, mark } = await look(stage, way);
  expectUnder({ words, mark }, way);
  await chord(page, 'Home');
  await page.keyboard.press('ArrowUp');
  await expectBeside(await openByKey(coach, stage), words);
  expect(await findClosedRoots(page, '[role=dialog]')).toHaveLength(1);
});
