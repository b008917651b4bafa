/** `npm run eval`: the core's verdicts against labelled records. */

import { stringsOf } from '../../i18n/bundled.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { builtInTemplates } from '../../nlp/templates/index.ts';
import type { AnalyzeOptions } from '../../nlp/types.ts';
import { dayOf, oneOf, readArguments, wholeOf } from '../arguments.ts';
import { BadUsage } from '../bad-usage.ts';
import { helpOf } from '../usage.ts';
import { fallenBelow, readBaseline, writeBaseline } from './baseline.ts';
import { evaluate, type Figures } from './figures.ts';
import { printed } from './print.ts';
import { readRecords, type Records } from './records.ts';
import { EVAL } from './usage.ts';

const OPTIONS = {
  today: { type: 'string', default: '2026-11-23' },
  worst: { type: 'string', default: '15' },
  baseline: { type: 'string' },
  write: { type: 'string' },
} as const;

const byLanguage = ({ lines, documents, sets }: Records): ReadonlyMap<string, Records> => {
  const languages = [...new Set([...lines, ...documents, ...sets].map(({ lang }) => lang))];
  const of = <T extends { readonly lang: string }>(list: readonly T[], language: string) =>
    list.filter(({ lang }) => lang === language);
  return new Map(
    languages.map((lang) => [lang, { lines: of(lines, lang), documents: of(documents, lang), sets: of(sets, lang) }]),
  );
};

export const run = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = readArguments(args, OPTIONS);
  const ui = oneOf('ui', LOCALES, values.ui);
  if (values.help) {
    process.stdout.write(helpOf(EVAL, createTranslator(ui, stringsOf(ui))));
    return;
  }
  if (positionals.length === 0) throw new BadUsage({ key: 'cli_no_records' });
  const worst = wholeOf('worst', values.worst);
  const options: AnalyzeOptions = {
    today: dayOf('today', values.today),
    surface: 'paste',
    template: builtInTemplates.smart,
  };
  const figures: Record<string, Figures> = {};
  for (const [language, records] of byLanguage(await readRecords(positionals))) {
    const evaluation = evaluate(records, options);
    figures[language] = evaluation.figures;
    if (!values.json) process.stdout.write(`${printed(language, records, evaluation, worst)}\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (values.write !== undefined) await writeBaseline(values.write, figures);
  if (values.baseline !== undefined) {
    const fallen = fallenBelow(await readBaseline(values.baseline), figures);
    process.stderr.write(fallen.length === 0 ? 'No figure fell below the baseline.\n' : `${fallen.join('\n')}\n`);
    if (fallen.length > 0) process.exitCode = 1;
  }
};
