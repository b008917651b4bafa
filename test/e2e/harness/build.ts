import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** What tests make; several runs in one checkout keep apart by `TARKKA_ARTIFACTS`. */
export const ARTIFACTS = process.env['TARKKA_ARTIFACTS'] ?? join(root, 'test/.artifacts');

/** Builds the package for Chrome as it ships and returns its folder; `TARKKA_EXTENSION` names one built before. */
export async function buildExtension(): Promise<string> {
  const given = process.env['TARKKA_EXTENSION'];
  if (given) return given;
  const outDir = join(ARTIFACTS, 'extension');
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: root,
    encoding: 'utf8',
    // The runner sets NODE_ENV=test, which would build a development React.
    env: { ...process.env, NODE_ENV: 'production', TARKKA_OUT_DIR: outDir },
  });
  if (status !== 0) throw new Error(`The extension did not build:\n${stdout}\n${stderr}`);
  return join(outDir, 'chrome-mv3');
}

/** Bundles the pages of test/fixtures/pages with the real editors of npm and returns the folder to serve. */
export async function buildFixtures(): Promise<string> {
  const pages = join(root, 'test/fixtures/pages');
  const outDir = join(ARTIFACTS, 'fixtures');
  await build({
    configFile: false,
    root: pages,
    logLevel: 'error',
    mode: 'production',
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: readdirSync(pages)
          .filter((name) => name.endsWith('.html'))
          .map((name) => join(pages, name)),
      },
    },
  });
  return outDir;
}
