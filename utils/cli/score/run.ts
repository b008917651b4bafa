/** `npm run -s score`: goals in files or standard input, as JSON for tools or as text for people. */

import { stringsOf } from '../../i18n/bundled.ts';
import { createTranslator, type Translate } from '../../i18n/translate.ts';
import type { AnalyzeOptions, Goal } from '../../nlp/types.ts';
import { readInputs, type Input } from '../input.ts';
import { judgeDocument, judgeLines, type Judged } from './judge.ts';
import { parseOptions, USAGE, type ScoreOptions } from './options.ts';
import { readTemplate } from './read-template.ts';
import { emptyRecord, recordOf } from './record.ts';
import { paintFor, renderGoal, renderSummary } from './render.ts';

function* judged(input: Input, options: ScoreOptions, analysis: AnalyzeOptions, t: Translate): Generator<Judged> {
  if (options.lines) {
    yield* judgeLines(input.text, analysis);
    return;
  }
  const { goals, truncated } = judgeDocument(input, analysis);
  yield* goals;
  if (truncated) process.stderr.write(`${input.file ?? '-'}: ${t('cli_truncated')}\n`);
}

export const run = async (args: readonly string[]): Promise<void> => {
  const options = parseOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const t = createTranslator(options.ui, stringsOf(options.ui));
  const paint = paintFor(process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  const template = await readTemplate(options.template, t);
  const analysis: AnalyzeOptions = {
    today: options.today,
    surface: options.surface,
    template,
    language: options.language,
  };
  const all: Goal[] = [];
  for await (const input of readInputs(options.files)) {
    for (const found of judged(input, options, analysis, t)) {
      const { goal, line, endLine } = found;
      const place = { file: input.file, line, endLine };
      if (options.json) {
        process.stdout.write(`${JSON.stringify(goal === null ? emptyRecord(place) : recordOf(goal, place, t))}\n`);
      } else if (goal !== null) {
        all.push(goal);
        process.stdout.write(`${renderGoal(found, t, paint)}\n`);
      }
    }
  }
  if (!options.json) process.stdout.write(`\n${renderSummary(all, t)}\n`);
};
