// `npm run check`: everything that must hold before a commit. Runs all of it, shows what did not hold.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../../utils/cli/ensure-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (path) => join('node_modules', path);
const tsx = bin('tsx/dist/cli.mjs');
const vitest = [bin('vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts'];

/** Name of a step and what Node runs for it. */
const STEPS = [
  ['prepare', [bin('wxt/bin/wxt.mjs'), 'prepare']],
  ['lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['types of the core', [bin('typescript/bin/tsc'), '-p', 'utils/nlp']],
  ['unused code', [bin('knip/bin/knip.js'), '--config', 'test/knip.json']],
  ['rule catalogue', [tsx, 'test/tools/render-catalogue.ts', '--check']],
  ['template format', [tsx, 'test/tools/render-schema.ts', '--check']],
];
/** `npm test` runs these too, and counts them. */
const TESTS = [
  ['architecture', [...vitest, '--project', 'architecture']],
  ['unit tests', [...vitest, '--project', 'core', '--project', 'shell']],
  ['packages and their size', [...vitest, '--project', 'package']],
];
const steps = process.argv.includes('--without-tests') ? STEPS : [...STEPS, ...TESTS];

ensurePackages();
const broken = [];
for (const [name, args] of steps) {
  const started = process.hrtime.bigint();
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  });
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  console.log(`${result.status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (result.status === 0) continue;
  broken.push(name);
  console.log(`${result.stdout}${result.stderr}`);
}
if (broken.length > 0) console.log(`\nDoes not hold: ${broken.join(', ')}.`);
process.exit(broken.length === 0 ? 0 : 1);
