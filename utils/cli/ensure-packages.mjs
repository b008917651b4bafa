// Runs before anything is installed: nothing here may need a package.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs what the lock file names when it is missing or older than the lock file. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Tarkka needs Node 20.19 or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && isCurrent(installed, lock)) return;
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--fetch-retries=5'];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const install = () =>
    npm
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  // Once more: a network that failed a moment ago may be there again.
  if (install().status !== 0 && install().status !== 0) {
    console.error('The packages could not be installed: see above.');
    process.exit(1);
  }
}

/** A checkout moves the lock file's date without changing it: then the names and versions are compared. */
function isCurrent(installed, lock) {
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  const versions = (path) =>
    Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages)
      .filter(([name, { optional }]) => name !== '' && !optional)
      .map(([name, { version }]) => `${name}@${version}`)
      .join('\n');
  return versions(installed) === versions(lock);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensurePackages();
