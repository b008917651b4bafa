/** What `score --help` says. */

import type { Translate } from '../../i18n/translate.ts';
import { helpOf, type Usage } from '../usage.ts';
import { TICKS } from './render.ts';

export const SCORE: Usage = {
  command: 'score',
  files: 'cli_usage_files',
  does: 'cli_usage_score',
  options: [
    ['--lines', 'cli_option_lines'],
    ['--json', 'cli_option_json'],
    ['--lang auto|en|fi', 'cli_option_lang'],
    ['--today YYYY-MM-DD', 'cli_option_today'],
    ['--template FILE', 'cli_option_template'],
    ['--surface field|prose|paste', 'cli_option_surface'],
  ],
};

export const scoreHelp = (t: Translate): string => `${helpOf(SCORE, t)}\n${t('cli_ticks', TICKS)}\n${t('cli_signs')}\n`;
