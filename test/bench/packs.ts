import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rollup } from 'vite';
import { note } from './table.ts';

const NOTHING =
  'export const en = {}, fi = {}, abbreviations = [], topics = {}, metrics = [], phrasing = {}, weights = {}, features = () => ({}), readTokens = () => [], readLevel = () => null, opposites = [], carriers = {}, holdsBack = /x/u, narrows = /x/u;';
const pack = (code: string): RegExp => new RegExp(`languages/${code}/(?:index|abbreviations)\\.ts$`, 'u');

/** What a pack holds beside the reading of a sentence. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'topics and names of measures': /languages\/fi\/(?:concepts|metrics)\.ts$/u,
  'whose goals, and measures of two sides': /languages\/fi\/(?:levels|opposites)\.ts$/u,
  'what rewrites insert, and where': /languages\/fi\/phrasing\.ts$/u,
  'telling goals from other sentences': /languages\/fi\/(?:features|weights)\.ts$/u,
};

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

const coaching = /languages\/fi\/(?:concepts|metrics|phrasing|levels|opposites)\.ts$/u;

/** What Finnish adds to the worker, in kB: bundled with it and without; and as much of it as judges a sentence. */
export async function finnishAdds(): Promise<{ readonly all: number; readonly judging: number }> {
  const without = await kilobytes(pack('fi'));
  return { all: (await kilobytes()) - without, judging: (await kilobytes(coaching)) - without };
}

/** What Finnish adds, and English in the same way, for comparison. */
export async function benchPacks(): Promise<void> {
  const whole = await kilobytes();
  const { all, judging } = await finnishAdds();
  note('the Finnish pack adds to the worker, gzipped', all, 'kB', 20);
  note('of it what judges a sentence, gzipped', judging, 'kB');
  for (const [name, files] of Object.entries(PARTS))
    note(`of it ${name}, gzipped`, whole - (await kilobytes(files)), 'kB');
  const tagger = /languages\/en\/tagger\.ts$/u;
  const untagged = await kilobytes(tagger);
  note('the English pack without its tagger, gzipped', untagged - (await kilobytes(tagger, pack('en'))), 'kB');
}
