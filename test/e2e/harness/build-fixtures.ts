import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ARTIFACTS } from '../../tools/build-extension.ts';

const pages = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));

/** Bundles the pages of test/fixtures/pages with the real editors of npm and returns the folder to serve. */
export async function buildFixtures(): Promise<string> {
  const outDir = join(ARTIFACTS, 'fixtures');
  await build({
    configFile: false,
    root: pages,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The runner's NODE_ENV would make it the development one.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: readdirSync(pages)
          .filter((name) => name.endsWith('.html'))
          .map((name) => join(pages, name)),
      },
    },
  });
  return outDir;
}
