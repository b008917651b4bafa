/**
 * `npm run -s score` and `eval`. What starts is one file, made of the sources when they have changed since: reading some
 * three hundred modules, in TypeScript, takes a second longer. Where that file can't be made, the sources themselves run.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(root, 'node_modules/.cache/tarkka');
/** All that the command line is made of. */
const SOURCES = ['utils/cli', 'utils/i18n', 'utils/nlp', 'public/_locales', 'package-lock.json'];

const LASTS_MS = 3_600_000;

/** Another name when a source was changed, came or went. */
function nameNow() {
  const seen = createHash('sha256');
  const look = (path) => {
    const { mtimeMs, size } = statSync(path);
    seen.update(`${path} ${mtimeMs} ${size}\n`);
  };
  for (const source of SOURCES.map((each) => join(root, each))) {
    look(source);
    if (!statSync(source).isDirectory()) continue;
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) look(join(entry.parentPath, entry.name));
    }
  }
  return seen.digest('hex').slice(0, 16);
}

/** The folder appears whole or not at all, also when two make it at the same time. */
async function make(folder) {
  const { build } = await import('vite');
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(join(kept, 'draft-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      // The tagger's modules as its makers put them together.
      resolve: { alias: { 'compromise/two': join(root, 'node_modules/compromise/builds/two/compromise-two.mjs') } },
      ssr: { noExternal: true },
      build: {
        ssr: 'utils/cli/main.ts',
        outDir: draft,
        target: 'node20',
        rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' } },
      },
    });
    // Somebody may be running what was made of earlier sources.
    for (const old of readdirSync(kept).map((name) => join(kept, name))) {
      if (statSync(old).mtimeMs < Date.now() - LASTS_MS) rmSync(old, { recursive: true, force: true });
    }
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function start() {
  try {
    const folder = join(kept, nameNow());
    const main = join(folder, 'main.cjs');
    if (!existsSync(main)) await make(folder).catch((problem) => existsSync(main) || Promise.reject(problem));
    createRequire(import.meta.url)(main);
  } catch {
    const { register } = await import('tsx/esm/api');
    register();
    await import('./main.ts');
  }
}

// Expressions are compiled once, when first asked, in place of once for a trial and once for good.
setFlagsFromString('--no-regexp-tier-up');
await start();
