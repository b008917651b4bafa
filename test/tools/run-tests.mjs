// `npm test`: installs what is missing, runs every test and closes with one line of counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../../utils/cli/ensure-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const artifacts = process.env.TARKKA_ARTIFACTS ?? join(root, 'test/.artifacts');

ensurePackages();
mkdirSync(artifacts, { recursive: true });
const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status;
if (node('node_modules/wxt/bin/wxt.mjs', 'prepare') !== 0) process.exit(1);

let passed = 0;
let failed = 0;
for (const config of ['vitest.config.ts', 'vitest.e2e.config.ts']) {
  const report = join(artifacts, `${config}.json`);
  rmSync(report, { force: true });
  const status = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    `test/${config}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const counts = readCounts(report);
  passed += counts.passed;
  // A run that broke off, or in which a whole file did not load, has failed whatever it counted.
  failed += counts.failed === 0 && status !== 0 ? 1 : counts.failed;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
