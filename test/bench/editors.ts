/** What the coach costs in every editor of the matrix: a page that is opened and left, a key, and rest. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Block, Fixture } from '../fixtures/pages/scripts/fixture.ts';
import { ENGINES, PLAIN, type Scene } from '../e2e/editors/scenes.ts';
import { HOSTS, SITES } from '../e2e/editors/sites.ts';
import { difference, measureKeys, measureRest, meter, pause, percentile, spent, type Spent } from './measure.ts';
import type { Stage } from './stage.ts';
import { attempt, note } from './table.ts';
import { paragraphs } from './text.ts';

/** Those at addresses that the extension comes with. The other sites' engines are here by themselves. */
const SCENES: readonly Scene[] = [
  ...PLAIN,
  ...ENGINES,
  ...SITES.filter(({ site }) => site.includes('.atlassian.net/')),
  ...HOSTS,
];
const TEXT = paragraphs(2000, 10);
const KEYS = 40;
const OPENINGS = 5;
const AFTER_LOAD_MS = 1500;
const REST_MS = 5000;
const OPENING_LIMIT_MS = 1;

/** In both browsers, so that the layer of words that Google Docs makes for us is not counted as the coach's. */
const ASKED_FOR = ';globalThis._docs_annotate_canvas_by_ext = "bench";';

type Compare = (name: string, bare: readonly Spent[], coached: readonly Spent[]) => void;

export async function benchEditors(bare: Stage, coached: Stage, compare: Compare, noise: number): Promise<void> {
  for (const scene of SCENES) {
    await attempt(scene.name, async () => {
      const [alone, used] = [await use(bare, scene), await use(coached, scene)];
      compare(scene.name, alone.keys, used.keys);
      note(`${scene.name}: script added in 5 s of rest`, used.rest.script - alone.rest.script, 'ms', noise);
      note(`${scene.name}: whole task time added in 5 s of rest`, used.rest.task - alone.rest.task, 'ms', noise);
    });
  }
}

/** A page that is opened, without a goal in a field that has the focus, and left alone. */
export async function benchOpenings(bare: Stage, coached: Stage): Promise<void> {
  for (const scene of SCENES) {
    await attempt(`${scene.name}: opened`, async () => {
      const [without, having] = [await openings(bare, scene), await openings(coached, scene)];
      const added = (part: 'all' | 'after'): number => {
        const [one = Number.NaN, other = Number.NaN] = [having, without].map((costs) =>
          percentile(
            costs.map((cost) => cost[part]),
            0.5,
          ),
        );
        return one - other;
      };
      note(`${scene.name}: script added after load by a page that is opened`, added('after'), 'ms', OPENING_LIMIT_MS);
      note(`${scene.name}: and with its start before that`, added('all'), 'ms');
    });
  }
}

type Opening = { readonly after: number; readonly all: number };

/** Script in milliseconds, one figure an opening: all of it, and what comes after the page has loaded. */
async function openings(stage: Stage, scene: Scene): Promise<Opening[]> {
  const costs: Opening[] = [];
  for (let trial = 0; trial < OPENINGS; trial += 1) {
    let session: CDPSession | undefined;
    const page = await stage.open(scene.fixture, scene.site, ASKED_FOR, async (blank) => {
      session = await meter(blank);
    });
    if (!session) return costs;
    const before = await spent(session);
    await pause(AFTER_LOAD_MS);
    const all = await spent(session);
    costs.push({ all: all.script, after: difference(all, before).script });
    await page.close();
  }
  return costs;
}

async function use(stage: Stage, scene: Scene): Promise<{ readonly keys: readonly Spent[]; readonly rest: Spent }> {
  const page = await stage.open(scene.fixture, scene.site, ASKED_FOR);
  await fill(page, scene);
  await page.keyboard.press('Space');
  await pause(4000);
  const session = await meter(page);
  const keys = await measureKeys(page, session, KEYS, (letter) => page.keyboard.press(letter as 'a'));
  await pause(4000);
  const rest = await measureRest(session, REST_MS);
  await page.close();
  return { keys, rest };
}

/** The text in the editor, through its own model, and the caret where a press puts it. */
async function fill(page: Page, scene: Scene): Promise<void> {
  const holder = scene.inFrame ? await page.waitForSelector('iframe') : null;
  const frame = (await holder?.contentFrame()) ?? page.mainFrame();
  const field = await frame.waitForSelector(scene.selector);
  await page.waitForFunction(() => 'fixture' in globalThis);
  await field?.evaluate((element) => (element.ariaLabel = 'Goal'));
  const lines = scene.holds === 'line' ? TEXT.slice(0, 1) : TEXT;
  await page.evaluate(
    async (blocks: readonly Block[]) => (globalThis as unknown as { fixture: Fixture }).fixture.load(blocks),
    lines.map((text) => [{ text }]),
  );
  // Somewhere in the first lines, also where margins stand around them.
  await field?.click({ offset: { x: 300, y: scene.fixture === 'google-docs' ? 100 : 14 } });
}
