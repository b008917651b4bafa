/** What `eval --help` says. */

import type { Usage } from '../usage.ts';

export const EVAL: Usage = {
  command: 'eval',
  files: 'cli_usage_records',
  does: 'cli_usage_eval',
  options: [
    ['--today YYYY-MM-DD', 'cli_option_eval_today'],
    ['--worst N', 'cli_option_worst'],
    ['--baseline FILE', 'cli_option_baseline'],
    ['--write FILE', 'cli_option_write'],
    ['--json', 'cli_option_eval_json'],
  ],
};
