import { spawnSync } from 'node:child_process';
import { percentile } from './measure.ts';
import { note } from './table.ts';

/** From pressing Enter to the end of the answer, on a warm disk. */
export function benchCommandLine(): void {
  const times = Array.from({ length: 6 }, () => {
    const started = performance.now();
    spawnSync('npm', ['run', '-s', 'score', '--', '--lines', '--json', '--today', '2026-11-23'], {
      input: 'Increase sales\n',
    });
    return performance.now() - started;
  });
  note('the command line, one sentence', percentile(times.slice(1), 0.5), 'ms', 2000);
}
