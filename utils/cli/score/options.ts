/** What the person asked of `score`. */

import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { IsoDate, Surface } from '../../nlp/types.ts';
import { BadUsage } from '../bad-usage.ts';
import { TICKS } from './render.ts';
import { isDate, today } from '../today.ts';

export const USAGE = `Usage: npm run -s score -- [options] [FILE …]

Finds the goals in files or standard input and says what each lacks.

  --lines               judge each line by itself
  --json                one JSON object a goal; with --lines one a line
  --lang auto|en|fi     language of the goals (auto)
  --today YYYY-MM-DD    the day that “next quarter” counts from (today)
  --template FILE       a team's template
  --surface field|prose|paste   how sure to be of a goal: prose is the strictest (paste)
  --ui en|fi            language of the messages (en)
  --help                this text

S M A R T: ${TICKS.met} met  ${TICKS.partial} hinted at  ${TICKS.missing} missing  ${TICKS.given} given by what stands around it  ${TICKS.unasked} not asked of it
→ a rewrite, blanks in [brackets]   ↑ what it serves   · what is found about it and its set of key results
`;

export type ScoreOptions = {
  readonly json: boolean;
  readonly lines: boolean;
  readonly help: boolean;
  readonly language: string;
  readonly today: IsoDate;
  readonly template: string | null;
  readonly surface: Surface;
  readonly ui: Locale;
  readonly files: readonly string[];
};

const LANGUAGES = ['auto', 'en', 'fi'] as const;
const SURFACES = ['field', 'prose', 'paste'] as const satisfies readonly Surface[];

const oneOf = <T extends string>(option: string, known: readonly T[], value: string): T => {
  const found = known.find((choice) => choice === value);
  if (found === undefined)
    throw new BadUsage({ key: 'cli_takes', values: { option: `--${option}`, known: known.join(', '), value } });
  return found;
};

const OPTIONS = {
  json: { type: 'boolean', default: false },
  lines: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'auto' },
  today: { type: 'string' },
  template: { type: 'string' },
  surface: { type: 'string', default: 'paste' },
  ui: { type: 'string', default: 'en' },
} as const;

/** As Node's message names it. */
const OPTION = /(?<=')-[^\s'=]*/u;

const read = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (problem) {
    const { code, message } = problem as NodeJS.ErrnoException;
    const [option = ''] = OPTION.exec(message) ?? [];
    throw new BadUsage({
      key: code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'cli_unknown_option' : 'cli_option_value',
      values: { option },
    });
  }
};

/** In: arguments after the command. Out: options, or `BadUsage` with one line. */
export const parseOptions = (args: readonly string[]): ScoreOptions => {
  const { values, positionals } = read(args);
  const date = values.today ?? today();
  if (!isDate(date)) throw new BadUsage({ key: 'cli_takes_date', values: { option: `--today ${date}` } });
  return {
    json: values.json,
    lines: values.lines,
    help: values.help,
    language: oneOf('lang', LANGUAGES, values.lang),
    today: date,
    template: values.template ?? null,
    surface: oneOf('surface', SURFACES, values.surface),
    ui: oneOf('ui', LOCALES, values.ui),
    files: positionals,
  };
};
