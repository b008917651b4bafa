/** Options as they are typed after a command. What is wrong with them is said in one line, the same of each command. */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { IsoDate } from '../nlp/types.ts';
import { BadUsage } from './bad-usage.ts';
import { isDate } from './today.ts';

/** Every command takes these. */
const COMMON = {
  ui: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Options = NonNullable<ParseArgsConfig['options']>;

/** As Node's message names it. */
const OPTION = /(?<=')-[^\s'=]*/u;

/** Node tells an option without its value by its message alone. */
const wrongWith = (code: string | undefined, message: string): string => {
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return 'cli_unknown_option';
  return /missing|ambiguous/u.test(message) ? 'cli_option_needs' : 'cli_option_value';
};

/** In: what was typed after the command, and its own options. Out: their values and the files, or `BadUsage`. */
export const readArguments = <Own extends Options>(args: readonly string[], own: Own) => {
  try {
    return parseArgs({ args: [...args], options: { ...COMMON, ...own }, allowPositionals: true, strict: true });
  } catch (problem) {
    const { code, message } = problem as NodeJS.ErrnoException;
    const [option = ''] = OPTION.exec(message) ?? [];
    throw new BadUsage({ key: wrongWith(code, message), values: { option } });
  }
};

/** The value, where it is one of those that the option knows. */
export const oneOf = <T extends string>(option: string, known: readonly T[], value: string): T => {
  const found = known.find((choice) => choice === value);
  if (found === undefined)
    throw new BadUsage({ key: 'cli_takes', values: { option: `--${option}`, known: known.join(', '), value } });
  return found;
};

/** The value, where it is a real day. */
export const dayOf = (option: string, value: string): IsoDate => {
  if (!isDate(value)) throw new BadUsage({ key: 'cli_takes_date', values: { option: `--${option} ${value}` } });
  return value;
};

/** The value as a whole number from 0 on. */
export const wholeOf = (option: string, value: string): number => {
  if (!/^\d{1,9}$/u.test(value))
    throw new BadUsage({ key: 'cli_takes_whole', values: { option: `--${option}`, value } });
  return Number(value);
};

const HELP: readonly string[] = ['help', '--help', '-h'];

/**
 * In: all that was typed. Out: the command's name, which only the language of the messages may stand before; what is the
 * command's; that language, whatever else is wrong; and whether help is asked for and no more.
 */
export const readCommand = (typed: readonly string[]) => {
  const isUi = (arg: string): boolean => arg.startsWith('--ui=');
  const at = typed.findIndex((arg, index) => arg !== '--ui' && !isUi(arg) && typed[index - 1] !== '--ui');
  const name = typed[at] ?? '';
  const args = typed.filter((_, index) => index !== at);
  const ui: Locale =
    LOCALES.find((locale) =>
      typed.some((arg, index) => arg === `--ui=${locale}` || (typed[index - 1] === '--ui' && arg === locale)),
    ) ?? 'en';
  return { name, args, ui, isHelp: HELP.includes(name) };
};
