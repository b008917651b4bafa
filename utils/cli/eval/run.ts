/** `npm run eval`: the core's verdicts against labelled records. */

import { parseArgs } from 'node:util';
import { builtInTemplates } from '../../nlp/templates/index.ts';
import type { AnalyzeOptions } from '../../nlp/types.ts';
import { BadUsage } from '../bad-usage.ts';
import { isDate } from '../today.ts';
import { fallenBelow, readBaseline, writeBaseline } from './baseline.ts';
import { evaluate, type Figures } from './figures.ts';
import { printed } from './print.ts';
import { readRecords, type Records } from './records.ts';

const USAGE = `Usage: npm run eval -- [options] FILE.jsonl …

Compares the core with labelled lines, documents and sets.

  --today YYYY-MM-DD    the day that relative dates count from (2026-11-23, so that figures stay the same)
  --worst N             how many of the worst disagreements to list, of each kind (15)
  --baseline FILE       say which figures fell below those of the file; exit code 1 if any did
  --write FILE          keep today's figures
  --json                figures as JSON
  --help                this text
`;

const OPTIONS = {
  today: { type: 'string', default: '2026-11-23' },
  worst: { type: 'string', default: '15' },
  baseline: { type: 'string' },
  write: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const read = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (problem) {
    const [line = ''] = (problem as Error).message.split(/\.\s|\n/u);
    throw new BadUsage(`${line.replace(/\.$/u, '')}. See --help.`);
  }
};

const byLanguage = ({ lines, documents, sets }: Records): ReadonlyMap<string, Records> => {
  const languages = [...new Set([...lines, ...documents, ...sets].map(({ lang }) => lang))];
  const of = <T extends { readonly lang: string }>(list: readonly T[], language: string) =>
    list.filter(({ lang }) => lang === language);
  return new Map(
    languages.map((lang) => [lang, { lines: of(lines, lang), documents: of(documents, lang), sets: of(sets, lang) }]),
  );
};

export const run = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = read(args);
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (positionals.length === 0) throw new BadUsage('Name at least one file of labelled records. See --help.');
  if (!isDate(values.today)) throw new BadUsage(`--today takes a date such as 2027-03-31, not “${values.today}”.`);
  const worst = Number(values.worst);
  if (!Number.isInteger(worst) || worst < 0) throw new BadUsage(`--worst takes a whole number, not “${values.worst}”.`);
  const options: AnalyzeOptions = { today: values.today, surface: 'paste', template: builtInTemplates.smart };
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
