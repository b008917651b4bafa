import type { Browser, JSHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../../utils/cli/browser/launch.ts';
import { type FixtureServer, serveFixtures } from '../harness/server.ts';
import { buildWorld } from './random/build-world.ts';
import { runSequence, type Tally } from './random/sequence.ts';
import type { Hand } from './random/world.ts';
import { ENGINES, PLAIN, type Scene } from './scenes.ts';
import { HOSTS } from './sites.ts';
import { showing } from './showing.ts';
import { enter } from './stage.ts';

/** So many sequences an editor; `npm run soak` sets more, and another seed. */
const COUNT = Number(process.env['TARKKA_SEQUENCES'] ?? 50);
const SEED = Number(process.env['TARKKA_SEED'] ?? 1);
/** Frames, dialogs and roots change nothing in what is written. */
const SCENES: readonly Scene[] = [...PLAIN.filter(({ name }) => !/ in a /u.test(name)), ...ENGINES, ...HOSTS];

let browser: Browser;
let server: FixtureServer;
let world: string;
beforeAll(async () => {
  server = await serveFixtures(inject('fixtures'));
  world = await buildWorld();
  ({ browser } = await launchBrowser({
    browser: inject('browser'),
    headless: true,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`, '--ignore-certificate-errors'],
  }));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Long runs have found faults with these. */
const FOUND = [70_018, 70_060, 70_122, 70_211, 70_223, 70_395, 70_560];
/** How many tabs share an editor's sequences. */
const TABS = 2;

/** In a tab that believes itself in front: the sequences of these seeds, one after the other. */
async function runIn(scene: Scene, seeds: readonly number[], tally: Tally): Promise<void> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // What our script there asks before the page's first: the words over the canvas.
  await page.evaluateOnNewDocument('globalThis._docs_annotate_canvas_by_ext = "tarkka-goal-coach"');
  const url = new URL(scene.site ?? 'https://editors.example.com/');
  url.searchParams.set('fixture', scene.fixture);
  await page.goto(url.href);
  const stage = await enter(page, scene);
  await stage.frame.evaluate(`${world}; 0`);
  const hand = (await stage.field.evaluateHandle((field) =>
    (globalThis as unknown as { random: { begin(field: Element): Hand } }).random.begin(field),
  )) as JSHandle<Hand>;
  for (const seed of seeds) await runSequence(stage, scene, hand, seed, tally);
  await page.close();
}

/** All editors at once: most of the time is spent waiting for them. */
describe.concurrent.each(SCENES)('$name', (scene) => {
  it(
    `loses and doubles no letter in ${COUNT} random sequences`,
    { timeout: 60_000 + COUNT * 12_000 },
    async ({ task }) => {
      const tally: Tally = { writes: 0, refusals: 0 };
      const seeds = [...FOUND, ...Array.from({ length: COUNT }, (_, index) => SEED * 10_000 + index)];
      const shares = Array.from({ length: TABS }, (_, tab) => seeds.filter((seed) => seed % TABS === tab));
      await Promise.all(shares.map((share) => runIn(scene, share, tally)));
      expect(tally.writes).toBeGreaterThan(tally.refusals);
      showing(task, scene)('random sequences');
    },
  );
});
