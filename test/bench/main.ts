/**
 * What the coach costs, in a real browser, against the same pages without it in the same run. Prints as it goes and a
 * table at the end. `npm run bench -- core keys` measures only what is named.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findOrInstallBrowser } from '../../utils/cli/browser/install.ts';
import { buildFixtures } from '../e2e/harness/build-fixtures.ts';
import { serveFixtures } from '../e2e/harness/server.ts';
import { buildExtension } from '../tools/build-extension.ts';
import { benchCore } from './core.ts';
import { benchEditors, benchOpenings } from './editors.ts';
import { measureKeys, measureMark, measureRest, meter, pause, percentile, type Spent } from './measure.ts';
import { benchPacks } from './packs.ts';
import { benchPaste, benchPopup } from './popup.ts';
import { fill, setStage, type Stage } from './stage.ts';
import { benchCommandLine } from './start.ts';
import { attempt, note, noteSpread, printTable } from './table.ts';
import { paragraphs } from './text.ts';

const EDITORS = ['textarea', 'contenteditable', 'prosemirror'];
const KEYS = 60;
const WARM_TRIALS = 12;
const COLD_TRIALS = 8;
const TEXT = paragraphs(10_000, 50);
const GOAL = ' Cut the number of late parcels from nine to two. ';
const REST_MS = 5000;
/** What 5 s of rest differ by in a browser without an extension. */
const NOISE_MS = 5;

type Costs = readonly Spent[];

/** At most so much more, in milliseconds of the main thread. */
const KEY_LIMITS = { script: { median: 1, tail: 4 }, task: { median: 4, tail: 16 } } as const;

function compare(editor: string, bare: Costs, coached: Costs): void {
  for (const [part, name] of [
    ['script', 'script'],
    ['task', 'whole task time'],
  ] as const) {
    const added = (share: number): number => {
      const [without, having] = [bare, coached].map((costs) =>
        percentile(
          costs.map((cost) => cost[part]),
          share,
        ),
      );
      return (having ?? Number.NaN) - (without ?? Number.NaN);
    };
    note(`${editor}: ${name} that a key adds, median`, added(0.5), 'ms', KEY_LIMITS[part].median);
    note(`${editor}: ${name} that a key adds, 95 %`, added(0.95), 'ms', KEY_LIMITS[part].tail);
  }
}

async function keys(stage: Stage, editor: string): Promise<Costs> {
  const page = await stage.open(editor);
  await fill(page, editor, TEXT);
  await page.keyboard.sendCharacter(' ');
  await pause(4000);
  const costs = await measureKeys(page, await meter(page), KEYS);
  await page.close();
  return costs;
}

async function markTimes(stage: Stage, editor: string, trials: number, cold: boolean): Promise<void> {
  const times: number[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const page = await stage.open(editor);
    await fill(page, editor, TEXT);
    await page.keyboard.sendCharacter(' ');
    await pause(3000);
    if (cold) await stage.stopWorker();
    const time = await measureMark(page, GOAL);
    if (time !== null) times.push(time);
    await page.close();
  }
  const what = `${editor}: from pause to mark, ${cold ? 'worker stopped before' : 'worker warm'}`;
  noteSpread(what, times, { tail: cold ? 1500 : 80 });
  if (times.length < trials) note(`${what}: trials without a mark`, trials - times.length, '', 0);
}

async function rest(stage: Stage, fixture: string): Promise<{ script: number; task: number }> {
  const page = await stage.open(fixture);
  if (fixture !== 'no-field') {
    await fill(page, fixture, TEXT);
    await page.keyboard.sendCharacter(' ');
    await pause(6000);
  }
  const spent = await measureRest(await meter(page), REST_MS);
  await page.close();
  return spent;
}

async function compareRest(bare: Stage, coached: Stage, fixture: string, name: string): Promise<void> {
  const [without, having] = [await rest(bare, fixture), await rest(coached, fixture)];
  note(`${name}: script added in 5 s`, having.script - without.script, 'ms', NOISE_MS);
  note(`${name}: whole task time added in 5 s`, having.task - without.task, 'ms', NOISE_MS);
}

function sizes(extension: string): void {
  const kilobytes = (...paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(extension, path)), { level: 9 }).length / 1000, 0);
  note('loaded in every frame, gzipped', kilobytes('content-scripts/coach.js'), 'kB', 25);
  const inDocs = kilobytes('google-docs-bridge.js', 'google-docs-coach.js');
  note('loaded in a Google document, gzipped', inDocs, 'kB', 25);
  note('loaded when the popover first opens, gzipped', kilobytes('popover.js'), 'kB', 90);
  note('loaded at the first Apply, Copy or step, gzipped', kilobytes('acting.js'), 'kB', 9);
}

async function inBrowser(extension: string, wanted: (part: string) => boolean): Promise<void> {
  const server = await serveFixtures(await buildFixtures());
  const { path } = await findOrInstallBrowser();
  const bare = await setStage(path, server);
  const coached = await setStage(path, server, extension);
  try {
    for (const editor of EDITORS) {
      if (wanted('keys'))
        await attempt(`${editor}: a key`, async () =>
          compare(editor, await keys(bare, editor), await keys(coached, editor)),
        );
      if (wanted('warm')) await attempt(`${editor}: a mark`, () => markTimes(coached, editor, WARM_TRIALS, false));
      if (wanted('cold')) await attempt(`${editor}: a cold mark`, () => markTimes(coached, editor, COLD_TRIALS, true));
    }
    if (wanted('rest')) {
      await attempt('at rest', () => compareRest(bare, coached, 'contenteditable', 'at rest, 10,000 words'));
      await attempt('no field', () => compareRest(bare, coached, 'no-field', 'a page without a field'));
    }
    if (wanted('openings')) await benchOpenings(bare, coached);
    if (wanted('editors')) await benchEditors(bare, coached, compare, NOISE_MS);
    if (wanted('popup')) await attempt('the popup', () => benchPopup(coached));
    if (wanted('paste')) await attempt('a megabyte in the popup', () => benchPaste(coached));
  } finally {
    await Promise.all([bare.browser.close(), coached.browser.close()]);
    await server.close();
  }
}

const named = process.argv.slice(2);
const wanted = (part: string): boolean => named.length === 0 || named.includes(part);
if (wanted('core')) await attempt('the core', benchCore);
if (wanted('packs')) await attempt('the packs', benchPacks);
if (wanted('start')) await attempt('the command line', benchCommandLine);
const WITHOUT_BROWSER = ['core', 'packs', 'start', 'size'];
const needsBrowser = named.length === 0 || named.some((part) => !WITHOUT_BROWSER.includes(part));
if (needsBrowser || wanted('size')) {
  const extension = buildExtension();
  await attempt('sizes', () => sizes(extension));
  if (needsBrowser) await inBrowser(extension, wanted);
}
printTable();
