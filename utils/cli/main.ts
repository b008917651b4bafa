/** `score` and `eval` from a terminal: the same core as in the browser. `quick-start.mjs` starts it. */

import { BadUsage } from './bad-usage.ts';

const COMMANDS: Readonly<Record<string, () => Promise<{ readonly run: (args: readonly string[]) => Promise<void> }>>> =
  {
    score: () => import('./score/run.ts'),
    eval: () => import('./eval/run.ts'),
  };

// Whoever reads the output may stop reading (`| head`); that is no failure.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined)
      throw new BadUsage(`There is no command “${name}”. Use one of: ${Object.keys(COMMANDS).join(', ')}.`);
    const command = await load();
    await command.run(args);
  } catch (problem) {
    if (!(problem instanceof BadUsage)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 2;
  }
}

void main(process.argv.slice(2));
