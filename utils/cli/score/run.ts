/** `npm run -s score`: goals in files or standard input, as JSON for tools or as text for people. */

import { stringsOf } from '../../i18n/bundled.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { unknownRules } from '../../nlp/templates/notes.ts';
import type { AnalyzeOptions, Goal } from '../../nlp/types.ts';
import { isJson, readInputs, type Input } from '../input.ts';
import { processTerminal, type Terminal } from '../terminal.ts';
import { judgeDocument, judgeLines, type Judged } from './judge.ts';
import { parseOptions, type ScoreOptions } from './options.ts';
import { readTemplate } from './read-template.ts';
import { emptyRecord, lineOf, recordOf } from './record.ts';
import { paintFor, renderGoal, renderSummary } from './render.ts';
import { scoreHelp } from './usage.ts';

function* judged(
  input: Input,
  options: ScoreOptions,
  analysis: AnalyzeOptions,
  warn: (name: string) => void,
): Generator<Judged> {
  if (options.lines) {
    yield* judgeLines(input.text, analysis);
    return;
  }
  const { goals, truncated } = judgeDocument(input, analysis);
  yield* goals;
  if (truncated) warn(input.file ?? '-');
}

export const run = async (
  args: readonly string[],
  { input: standard, output, errors }: Terminal = processTerminal,
): Promise<void> => {
  const options = parseOptions(args);
  const t = createTranslator(options.ui, stringsOf(options.ui));
  if (options.help) {
    output.write(scoreHelp(t));
    return;
  }
  const paint = paintFor(output.isTTY === true && process.env['NO_COLOR'] === undefined);
  const template = await readTemplate(options.template, t);
  const unknown = unknownRules(template);
  if (unknown.length > 0)
    errors.write(`${options.template ?? '-'}: ${t('template_unknown_rules', { rules: unknown.join(', ') })}\n`);
  const analysis: AnalyzeOptions = {
    today: options.today,
    surface: options.surface,
    template,
    language: options.language,
  };
  const all: Goal[] = [];
  const warn = (name: string): void => void errors.write(`${name}: ${t('cli_truncated')}\n`);
  for await (const input of readInputs(options.files, standard)) {
    if (isJson(input.text)) errors.write(`${t('cli_is_json', { file: input.file ?? '-' })}\n`);
    for (const found of judged(input, options, analysis, warn)) {
      const { goal, line, endLine } = found;
      const place = { file: input.file, line, endLine };
      if (options.json) {
        output.write(lineOf(goal === null ? emptyRecord(place) : recordOf(goal, place, t)));
      } else if (goal !== null) {
        all.push(goal);
        output.write(`${renderGoal(found, t, paint, options.files.length > 1 ? (input.file ?? '-') : null)}\n`);
      }
    }
  }
  if (!options.json) output.write(renderSummary(all, t));
};
