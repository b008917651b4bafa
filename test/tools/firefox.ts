import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const INSTALLER = 'apt-get';
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

const find = (): string | null => {
  const named = process.env['TARKKA_FIREFOX'];
  if (named) return named;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC];
  return places.find((place) => existsSync(place)) ?? null;
};

const apt = (...args: readonly string[]): boolean =>
  spawnSync(INSTALLER, ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * The Firefox that `TARKKA_FIREFOX` names, else an installed one; where continuous integration is root on Debian, it is
 * installed. Null where there is none: the tests of it are skipped then.
 */
export function findOrInstallFirefox(): string | null {
  const found = find();
  if (found || !process.env['CI'] || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return found;
  console.log('Installing Firefox with apt-get …');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'firefox-esr');
  return find();
}
