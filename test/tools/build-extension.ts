import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What tests make; several runs in one checkout keep apart by `TARKKA_ARTIFACTS`. */
export const ARTIFACTS = process.env['TARKKA_ARTIFACTS'] ?? join(root, 'test/.artifacts');

function build(folder: string, ...args: readonly string[]): void {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...args], {
    cwd: root,
    encoding: 'utf8',
    // The test runner sets NODE_ENV=test, which would build a development React.
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', TARKKA_OUT_DIR: folder },
  });
  if (status !== 0) throw new Error(`The extension did not build:\n${stdout}\n${stderr}`);
}

/** Builds what ships for Chrome and returns its folder; `TARKKA_EXTENSION` names one built before. */
export function buildExtension(): string {
  const given = process.env['TARKKA_EXTENSION'];
  if (given) return given;
  const folder = join(ARTIFACTS, 'extension');
  build(folder);
  return join(folder, 'chrome-mv3');
}

/** Builds the one build that also runs on http://localhost, and returns its folder. */
export function buildPlayground(): string {
  const folder = join(ARTIFACTS, 'playground-extension');
  build(folder, '--mode', 'playground');
  return join(folder, 'chrome-mv3-playground');
}

/** Builds what ships for Firefox and returns its folder: one a worker, since test files that run together each build. */
export function buildForFirefox(): string {
  const folder = join(ARTIFACTS, `firefox-${process.env['VITEST_POOL_ID'] ?? 'alone'}`);
  build(folder, '-b', 'firefox');
  return join(folder, 'firefox-mv3');
}

/** Builds both packages and returns their folders. */
export function buildPackages(): { chrome: string; firefox: string } {
  const folder = join(ARTIFACTS, 'packages');
  build(folder);
  build(folder, '-b', 'firefox');
  return { chrome: join(folder, 'chrome-mv3'), firefox: join(folder, 'firefox-mv3') };
}
