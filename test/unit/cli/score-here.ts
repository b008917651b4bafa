/** `score` in this process: what it would print, and the code it would exit with. */
import { Readable } from 'node:stream';
import { BadUsage } from '../../../utils/cli/bad-usage.ts';
import { run } from '../../../utils/cli/score/run.ts';
import type { ScoreRecord } from './contract.ts';

export async function scoreHere(args: readonly string[], input: string | Buffer = '') {
  let [stdout, stderr, status] = ['', '', 0];
  try {
    await run(args, {
      input: Readable.from([Buffer.from(input)], { objectMode: false }),
      output: { write: (text: string) => void (stdout += text) },
      errors: { write: (text: string) => void (stderr += text) },
    });
  } catch (problem) {
    if (!(problem instanceof BadUsage)) throw problem;
    [stderr, status] = [`${problem.message}\n`, 2];
  }
  return {
    stdout,
    stderr,
    status,
    records: () =>
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as ScoreRecord),
  };
}
