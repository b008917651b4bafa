import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../utils/cli/browser/find.ts';

let folder = '';
/** A program that does nothing but end with this code. */
const program = (name: string, code: number): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarkka-browser-'));
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
  vi.stubEnv('TARKKA_BROWSER', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.runIf(process.platform === 'linux')('the browser', () => {
  it('is the one that the environment names, whatever is installed', async () => {
    program('chromium', 0);
    const named = program('some-browser', 0);
    vi.stubEnv('TARKKA_BROWSER', named);
    expect(await findBrowser()).toEqual({ path: named, source: 'environment' });
  });

  it('is not looked for elsewhere when the named one is missing', async () => {
    vi.stubEnv('TARKKA_BROWSER', join(folder, 'no-browser'));
    await expect(findBrowser()).rejects.toThrow('no-browser');
  });

  it('is Chromium before all others', async () => {
    for (const name of ['brave-browser', 'microsoft-edge', 'google-chrome']) program(name, 0);
    const chromium = program('chromium', 0);
    expect(await findBrowser()).toEqual({ path: chromium, source: 'installed' });
  });

  it('is never a script that only stands in its place', async () => {
    const stand = program('chromium', 1);
    const real = program('chromium-browser', 0);
    const found = await findBrowser();
    expect(found?.path).not.toBe(stand);
    // A machine may have a Chromium of its own, which comes first.
    expect([real, '/usr/bin/chromium', '/snap/bin/chromium']).toContain(found?.path);
  });
});
