/** What the person asked of `score`. */

import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { IsoDate, Surface } from '../../nlp/types.ts';
import { dayOf, oneOf, readArguments } from '../arguments.ts';
import { today } from '../today.ts';

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
