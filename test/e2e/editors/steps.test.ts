/** Editors that keep steps of their own where the scenes of the contract do not: each takes back a rewrite by one undo. */
import { expect, it } from 'vitest';
import { closeByEscape } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';
import { GOAL } from './document.ts';
import { ENGINES, type Scene } from './scenes.ts';
import { applied, chord, enter, fillAndApply, openByKey } from './stage.ts';

const WRITTEN = /^We will increase the renewal rate from 80% to 90%.*30 June 2027.*\.$/u;
const FROALA: Scene = { name: 'like Froala', fixture: 'froala', selector: '.fr-element' };
const TINYMCE = ENGINES.find(({ name }) => name === 'TinyMCE') as Scene;
const running = withCoach();

it.each([
  { ...FROALA, deaf: false },
  { ...TINYMCE, name: 'TinyMCE without what takes pasted text', deaf: true },
])('$name', async ({ deaf, ...scene }) => {
  const { page, ...stage } = await enter(await running.open(scene.fixture), scene);
  if (deaf)
    await stage.frame.evaluate(() =>
      addEventListener('paste', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
  await page.keyboard.type(GOAL);
  await stage.mark();
  const before = await stage.blocks();
  const card = await openByKey(running.coach, { page, ...stage });
  await fillAndApply({ page, ...stage }, card);
  await applied({ page, ...stage }, card);
  const written = await stage.text();
  expect(written).toMatch(WRITTEN);
  await closeByEscape(page);
  await chord(page, 'z');
  await expect.poll(() => stage.blocks()).toEqual(before);
  await chord(page, 'y');
  await expect.poll(() => stage.text()).toBe(written);
});
