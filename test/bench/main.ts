import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findOrInstallBrowser } from '../../utils/cli/browser/install.ts';
import { buildFixtures } from '../e2e/harness/build-fixtures.ts';
import { serveFixtures } from '../e2e/harness/server.ts';
import { buildExtension } from '../tools/build-extension.ts';
import { measureKeys, measureMark, measureRest, meter, pause, percentile } from './measure.ts';
import { benchCore } from './core.ts';
import { fill, setStage, type Stage } from './stage.ts';
import { paragraphs } from './text.ts';

const EDITORS = ['textarea', 'contenteditable', 'prosemirror'];
const KEYS = 60;
const WARM_TRIALS = 12;
const COLD_TRIALS = 5;
const TEXT = paragraphs(10_000, 50);
const GOAL = ' Reduce the number of late parcels. ';

const show = (value: number): string => `${value.toFixed(2)} ms`;
type Costs = Awaited<ReturnType<typeof measureKeys>>;

function compare(name: string, bare: Costs, coached: Costs): void {
  for (const [label, part] of [
    ['script', 'script'],
    ['whole task time', 'task'],
  ] as const) {
    const added = [0.5, 0.95].map(
      (share) =>
        [bare, coached].map((costs) =>
          percentile(
            costs.map((cost) => cost[part]),
            share,
          ),
        ) as [number, number],
    );
    const [median, tail] = added.map(
      ([without, having]) => `${show(having - without)} (${show(without)} → ${show(having)})`,
    );
    console.log(`${name}, ${label} a key adds: median ${median}, p95 ${tail}`);
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
  const figures =
    times.length === 0
      ? 'no mark came'
      : `median ${show(percentile(times, 0.5))}, p95 ${show(percentile(times, 0.95))}`;
  console.log(
    `${editor}, pause to mark, ${cold ? 'worker stopped' : 'worker warm'}: ${figures} (${times.length} of ${trials})`,
  );
}

async function rest(stage: Stage, fixture: string, label: string): Promise<void> {
  const page = await stage.open(fixture);
  if (fixture !== 'no-field') {
    await fill(page, fixture, TEXT);
    await page.keyboard.sendCharacter(' ');
    await pause(6000);
  }
  const session = await meter(page);
  const { script, task } = await measureRest(session, 5000);
  console.log(
    `${label}, ${stage.withCoach ? 'with' : 'without'} the coach: ${show(script)} script, ${show(task)} task time in 5 s`,
  );
  await page.close();
}

const extension = buildExtension();
const weigh = (path: string): string =>
  `${(gzipSync(readFileSync(join(extension, path)), { level: 9 }).length / 1000).toFixed(1)} kB`;
console.log(
  `In every frame: ${weigh('content-scripts/coach.js')} gzipped; the popover: ${weigh('popover.js')} gzipped`,
);
await benchCore();

const server = await serveFixtures(await buildFixtures());
const { path } = await findOrInstallBrowser();
const bare = await setStage(path, server);
const coached = await setStage(path, server, extension);
try {
  for (const editor of EDITORS) compare(editor, await keys(bare, editor), await keys(coached, editor));
  for (const stage of [bare, coached]) {
    await rest(stage, 'contenteditable', 'Idle');
    await rest(stage, 'no-field', 'No field');
  }
  for (const editor of EDITORS) {
    await markTimes(coached, editor, WARM_TRIALS, false);
    await markTimes(coached, editor, COLD_TRIALS, true);
  }
} finally {
  await Promise.all([bare.browser.close(), coached.browser.close()]);
  await server.close();
}
