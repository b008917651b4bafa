import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rollup } from 'vite';
import { note } from './table.ts';

/** What goals are about and what measures are called: parents are matched and measures proposed by them. */
const SHARED = /languages\/fi\/(?:concepts|metrics)\.ts$/u;
const PACK = /languages\/fi\/(?:index|abbreviations)\.ts$/u;
const NOTHING = 'export const fi = {}, abbreviations = [], topics = {}, metrics = [];';

const leavingOut = (files: RegExp): Plugin => ({
  name: 'leaving-out',
  enforce: 'pre',
  load: (id) => (files.test(id) ? NOTHING : null),
});

/** The core as the worker bundles it, minified and gzipped, in kB. */
async function kilobytes(...leftOut: readonly RegExp[]): Promise<number> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: leftOut.map((files) => leavingOut(files)),
    build: {
      write: false,
      minify: true,
      lib: { entry: 'utils/nlp/analyze.ts', formats: ['iife'], name: 'core' },
    },
  })) as Rollup.RollupOutput[];
  const code = built.flatMap(({ output }) => output.map((part) => (part.type === 'chunk' ? part.code : '')));
  return gzipSync(code.join(''), { level: 9 }).length / 1000;
}

/** What Finnish adds to the worker: bundled with it and without. */
export async function benchPacks(): Promise<void> {
  const whole = await kilobytes();
  note('the Finnish pack adds to the worker, gzipped', whole - (await kilobytes(PACK)), 'kB', 20);
  note('of it topics and names of measures, gzipped', whole - (await kilobytes(SHARED)), 'kB');
}
