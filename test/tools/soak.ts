/**
 * `npm run soak -- [rounds] [sequences]`: the editors' tests again and again (20 rounds, each with another seed, with
 * every place in every editor), then 1,000 random sequences an editor. Stops at the first failure.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build-extension.ts';

const [rounds = 20, sequences = 1000] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const extension = buildExtension();

function run(name: string, env: Readonly<Record<string, string>>, ...files: readonly string[]): void {
  console.log(name);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.e2e.config.ts', ...files],
    // One try: a flake is a failure here.
    { cwd: root, stdio: 'inherit', env: { ...process.env, CI: '', TARKKA_EXTENSION: extension, ...env } },
  );
  if (status !== 0) process.exit(1);
}

for (let round = 1; round <= rounds; round += 1)
  run(
    `Round ${round} of ${rounds}`,
    { TARKKA_SEED: String(round), TARKKA_EVERY: '1' },
    'test/e2e/editors',
    'test/e2e/hosts',
  );
run(
  `${sequences} sequences an editor`,
  { TARKKA_SEED: '7', TARKKA_SEQUENCES: String(sequences) },
  'test/e2e/editors/random.test.ts',
);
