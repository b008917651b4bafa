/** `score` and `eval` from a terminal: the same core as in the browser. `quick-start.mjs` starts it. */

import { LOCALES, type Locale } from '../i18n/locales.ts';
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

/** The language that was asked for, whatever else is wrong with what was typed. */
const uiOf = (args: readonly string[]): Locale =>
  LOCALES.find((locale) =>
    args.some((arg, at) => arg === `--ui=${locale}` || (args[at - 1] === '--ui' && arg === locale)),
  ) ?? 'en';

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined)
      throw new BadUsage({ key: 'cli_no_command', values: { name, known: Object.keys(COMMANDS).join(', ') } });
    const command = await load();
    await command.run(args);
  } catch (problem) {
    if (!(problem instanceof BadUsage)) throw problem;
    process.stderr.write(`${problem.in(uiOf(args))}\n`);
    process.exitCode = 2;
  }
}

void main(process.argv.slice(2));
