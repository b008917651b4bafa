/** What the person asked of `score`. */

import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { IsoDate, Surface } from '../../nlp/types.ts';
import { dayOf, oneOf, readArguments } from '../arguments.ts';
import { TICKS } from './render.ts';
import { today } from '../today.ts';

export const USAGE = `Usage: npm run -s score -- [options] [FILE …]

Finds the goals in files or standard input and says what each lacks.

  --lines               judge each line by itself
  --json                one JSON object a goal; with --lines one a line
  --lang auto|en|fi     language of the goals (auto)
  --today YYYY-MM-DD    the day that “next quarter” counts from (today)
  --template FILE       a team's template
  --surface field|prose|paste   how sure to be of a goal: prose is the strictest (paste)
  --ui en|fi            language of the messages (en)
  --help, -h            this text

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

const OPTIONS = {
  lines: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'auto' },
  today: { type: 'string' },
  template: { type: 'string' },
  surface: { type: 'string', default: 'paste' },
} as const;

/** In: arguments after the command. Out: options, or `BadUsage` with one line. */
export const parseOptions = (args: readonly string[]): ScoreOptions => {
  const { values, positionals } = readArguments(args, OPTIONS);
  return {
    json: values.json,
    lines: values.lines,
    help: values.help,
    language: oneOf('lang', LANGUAGES, values.lang),
    today: dayOf('today', values.today ?? today()),
    template: values.template ?? null,
    surface: oneOf('surface', SURFACES, values.surface),
    ui: oneOf('ui', LOCALES, values.ui),
    files: positionals,
  };
};
