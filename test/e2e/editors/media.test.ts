import { inflateSync } from 'node:zlib';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Coach, eventually, findClosedRoots, marks, popover, startCoach } from '../harness.ts';
import { ENGINES, PLAIN } from './scenes.ts';
import { boxOf, enter, openByKey, type Stage } from './stage.ts';

const GOAL = 'Improve the onboarding of new colleagues.';
const SCENES = [...PLAIN, ...ENGINES].filter(({ name }) =>
  ['textarea', 'contenteditable', 'ProseMirror'].includes(name),
);

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterEach(() => page.close());
afterAll(() => coach.close());

/** Goal, mark, handle and card, all at once. */
async function withAll(scene: (typeof SCENES)[number]): Promise<Stage> {
  page = await coach.open(scene.fixture);
  const stage = await enter(page, scene);
  await stage.field.evaluate((field) => ((field as HTMLElement).style.caretColor = 'transparent'));
  await page.keyboard.type(GOAL);
  await stage.mark('onboarding');
  await eventually(page, async () => (await findClosedRoots(page, '.handle:not([hidden])')).length > 0);
  await openByKey(coach, stage);
  return stage;
}

/** Takes all that is ours out of the page, for good. */
const takeAway = (): Promise<void> =>
  page.evaluate(() => {
    CSS.highlights.clear();
    for (const host of document.querySelectorAll('tarkka-coach, tarkka-popover')) host.remove();
  });

/** What is drawn on paper: its letters in order, and each colour once. */
async function printed(): Promise<{ readonly letters: string; readonly colours: readonly string[] }> {
  const text = Buffer.from(await page.pdf()).toString('latin1');
  const drawn = [...text.matchAll(/stream\r?\n(?<body>[^]*?)\r?\nendstream/gu)]
    .map(({ groups }) => {
      try {
        return inflateSync(Buffer.from(groups?.['body'] ?? '', 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
  return {
    letters: [...drawn.matchAll(/<(?<codes>[0-9A-F]+)> Tj/gu)].map(({ groups }) => groups?.['codes']).join(''),
    colours: [...new Set(drawn.match(/[\d.]+ [\d.]+ [\d.]+ rg/gu))].toSorted(),
  };
}

/** How many boxes handle and card have. */
async function boxes(): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const selector of ['.handle', '[role=dialog]']) {
    const [found] = await findClosedRoots(page, selector);
    counts.push((await found?.root.$eval(selector, (element) => element.getClientRects().length)) ?? -1);
  }
  return counts;
}

describe.each(SCENES)('$name', (scene) => {
  it('is printed with its text and nothing of ours', async () => {
    const stage = await withAll(scene);
    const onPaper = await printed();
    await page.emulateMediaType('screen');
    // With the screen's rules on paper ours is there, a moment later: what is missing above could have been seen.
    await expect.poll(async () => (await printed()).letters.length).toBeGreaterThan(onPaper.letters.length);
    await expect.poll(async () => (await printed()).colours.length).toBeGreaterThan(onPaper.colours.length);
    await page.emulateMediaType();
    await takeAway();
    expect(await printed()).toEqual(onPaper);
    expect(onPaper.letters).not.toBe('');
    expect(await stage.text()).toBe(GOAL);
  });

  it('shows line, handle and card under forced colours', async () => {
    page = await coach.open(scene.fixture);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const stage = await enter(page, scene);
    await page.keyboard.type(GOAL);
    const line = await eventually(page, async () => {
      const [found] = await findClosedRoots(page, '.line');
      return found ? found.root.$('.line') : null;
    });
    const [drawn, field] = [await boxOf(line), await boxOf(stage.field)];
    expect(drawn.x).toBeGreaterThanOrEqual(field.x);
    expect(drawn.y).toBeGreaterThan(field.y);
    expect(drawn.width).toBeGreaterThan(200);
    expect(await marks(page)).toEqual([]);
    await eventually(page, async () => (await findClosedRoots(page, '.handle:not([hidden])')).length > 0);
    await openByKey(coach, stage);
    expect(await boxes()).toEqual([1, 1]);
  });
});

const composed = async (text: string): Promise<CDPSession> => {
  const session = await page.createCDPSession();
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return session;
};

describe.each(SCENES)('$name', (scene) => {
  it('is left in peace while a word is composed, and judged once it stands', async () => {
    page = await coach.open(scene.fixture);
    const stage = await enter(page, scene);
    await page.keyboard.type(`${GOAL} `);
    await stage.mark('onboarding');
    const part = 'Reduce late parcels from nine to two';
    const session = await composed(part);
    await coach.command(page, 'open-popover');
    expect((await marks(page)).filter(({ text }) => text.includes('parcels'))).toEqual([]);
    expect(await popover(page)).toBeNull();
    expect(await stage.text()).toContain(part);
    await session.send('Input.insertText', { text: `${part}.` });
    await stage.mark('parcels');
    await expect.poll(() => stage.text()).toBe(`${GOAL} ${part}.`);
    await page.keyboard.type(' Next.');
    await expect.poll(() => stage.text()).toBe(`${GOAL} ${part}. Next.`);
  });
});
