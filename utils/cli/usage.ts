/** What `--help` prints, in the reader's language. */

import type { MessageKey, Translate } from '../i18n/translate.ts';

export type Usage = {
  /** As it is typed, up to the options. */
  readonly command: string;
  readonly files: MessageKey;
  readonly does: MessageKey;
  /** Options as they are typed, each with what it says. */
  readonly options: readonly (readonly [option: string, says: MessageKey])[];
};

/** Every command ends with these. */
const COMMON: Usage['options'] = [
  ['--ui en|fi', 'cli_option_ui'],
  ['--help, -h', 'cli_option_help'],
];
const WIDTH = 24;

/** An option that is longer than its column has its words on a line of their own. */
const row = (option: string, words: string): string =>
  `  ${option.length < WIDTH ? option.padEnd(WIDTH) : `${option}\n${' '.repeat(WIDTH + 2)}`}${words}\n`;

const head = (t: Translate, usage: Usage): string =>
  t('cli_usage', { command: `npm run -s ${usage.command} --`, files: t(usage.files) });

/** In: what a command says of itself. Out: its help, ending with a line feed. */
export const helpOf = (usage: Usage, t: Translate): string =>
  `${head(t, usage)}\n\n${t(usage.does)}\n\n${[...usage.options, ...COMMON]
    .map(([option, says]) => row(option, t(says)))
    .join('')}`;

/** In: all commands. Out: what each is for, and where more is told. */
export const helpOfAll = (commands: readonly Usage[], t: Translate): string =>
  `${commands.map((usage) => `${head(t, usage)}\n  ${t(usage.does)}\n`).join('\n')}\n${t('cli_usage_more')}\n`;
