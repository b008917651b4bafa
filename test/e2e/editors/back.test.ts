import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeByEscape, type Coach, findClosedRoots, marks, startCoach } from '../harness.ts';
import { PLAIN, type Scene } from './scenes.ts';
import { applied, enter, fillAndApply, openByKey } from './stage.ts';

const GOAL = 'We will increase the renewal rate from 80% to 90% with calls to every customer at risk.';

let coach: Coach;
let page: Page;
beforeAll(async () => {
  // The test tool keeps the browser from remembering pages, which browsers of people do.
  coach = await startCoach({ without: ['--disable-back-forward-cache'] });
});
afterAll(() => coach.close());

it.each(['textarea', 'contenteditable'])(
  'a page with a %s that the browser remembers comes back with one coach, its mark and a card that works',
  async (name) => {
    const scene = PLAIN.find((each) => each.name === name) as Scene;
    page = await coach.open(scene.fixture);
    const stage = await enter(page, scene);
    // A press at the field's first line is none on the mark.
    await page.keyboard.press('Enter');
    await page.keyboard.type(GOAL);
    await stage.mark();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    // As links of the page lead away; what the tool's own navigation does is not remembered.
    const left = page.waitForNavigation();
    await page.evaluate(() => location.assign('https://acme.atlassian.net/browse/GOAL-9?fixture=no-field'));
    await left;
    await page.goBack();
    await page.waitForFunction(() => (globalThis as { persisted?: boolean }).persisted === true);

    const again = await enter(page, scene);
    await page.keyboard.press('ArrowDown');
    await again.mark();
    expect((await marks(page)).map(({ text }) => text)).toEqual([GOAL]);
    expect(await page.$$('tarkka-coach')).toHaveLength(1);
    const card = await openByKey(coach, again);
    expect(await findClosedRoots(page, '[role=dialog]')).toHaveLength(1);
    await fillAndApply(again, card);
    await applied(again, card);
    expect((await again.text()).trim()).toMatch(
      /^We will increase the renewal rate from 80% to 90%.*30 June 2027.*\.$/u,
    );
    await closeByEscape(page);
    await page.close();
  },
);
