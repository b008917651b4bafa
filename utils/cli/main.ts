/** `score` and `eval` from a terminal: the same core as in the browser. `quick-start.mjs` starts it. */

import { stringsOf } from '../i18n/bundled.ts';
import { createTranslator } from '../i18n/translate.ts';
import { readCommand } from './arguments.ts';
import { BadUsage } from './bad-usage.ts';
import { EVAL } from './eval/usage.ts';
import { SCORE } from './score/usage.ts';
import { helpOfAll } from './usage.ts';

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

const KNOWN = Object.keys(COMMANDS).join(', ');

async function main(typed: readonly string[]): Promise<void> {
  const { name, args, ui, isHelp } = readCommand(typed);
  try {
    if (isHelp) return void process.stdout.write(helpOfAll([SCORE, EVAL], createTranslator(ui, stringsOf(ui))));
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined)
      throw new BadUsage({ key: name === '' ? 'cli_which_command' : 'cli_no_command', values: { name, known: KNOWN } });
    const command = await load();
    await command.run(args);
  } catch (problem) {
    if (!(problem instanceof BadUsage)) throw problem;
    process.stderr.write(`${problem.in(ui)}\n`);
    process.exitCode = 2;
  }
}

void main(process.argv.slice(2));
