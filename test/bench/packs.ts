import { basename, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rollup } from 'vite';
import { note } from './table.ts';

/** What a pack holds beside the reading of a sentence. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'topics and names of measures': ['concepts', 'metrics'],
  'whose goals, and measures of two sides': ['levels', 'opposites'],
  'what rewrites insert, and where': ['phrasing'],
  'telling goals from other sentences': ['features', 'weights'],
};
const COACHING = ['concepts', 'metrics', 'levels', 'opposites', 'phrasing'];

/** What isn't the folder's own, and what is named, is left to others. */
const alone = (folder: string, without: readonly string[]): Plugin => ({
  name: 'alone',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined) return null;
    const file = resolve(importer, '..', source);
    const own = relative(folder, file) === basename(file) && !without.includes(basename(file, '.ts'));
    return own ? null : { id: basename(file), external: true };
  },
});

/** A pack's own modules, minified as one and gzipped, in kB: what is shared with other languages counts for none. */
async function kilobytes(code: string, ...without: readonly string[]): Promise<number> {
  const folder = resolve('utils/nlp/languages', code);
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [alone(folder, without)],
    build: {
      write: false,
      minify: true,
      lib: { entry: ['index.ts', 'abbreviations.ts'].map((name) => join(folder, name)), formats: ['cjs'] },
    },
  })) as Rollup.RollupOutput[];
  const texts = built.flatMap(({ output }) => output.map((part) => (part.type === 'chunk' ? part.code : '')));
  return gzipSync(texts.join(''), { level: 9 }).length / 1000;
}

/** What Finnish adds to the worker, in kB, and as much of it as judges a sentence. */
export async function finnishAdds(): Promise<{ readonly all: number; readonly judging: number }> {
  return { all: await kilobytes('fi'), judging: await kilobytes('fi', ...COACHING) };
}

/** What Finnish adds, and English in the same way, for comparison. */
export async function benchPacks(): Promise<void> {
  const { all, judging } = await finnishAdds();
  note('the Finnish pack, gzipped', all, 'kB', 20);
  note('of it what judges a sentence, gzipped', judging, 'kB');
  for (const [name, files] of Object.entries(PARTS))
    note(`of it ${name}, gzipped`, all - (await kilobytes('fi', ...files)), 'kB');
  note('the English pack without its tagger, gzipped', await kilobytes('en'), 'kB');
}
