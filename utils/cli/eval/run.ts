/** `eval`: the core against labelled records. */

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Surface } from '../../nlp/types.ts';
import { BadUsage } from '../bad-usage.ts';
import { readText } from '../input.ts';
import { isDate, today } from '../today.ts';
import { figuresOfDocuments, figuresOfLines, figuresOfSets, worseThan, type Figures } from './baseline.ts';
import { evaluateDocuments } from './documents.ts';
import { engineOf, type Engine } from './engine.ts';
import { evaluateInContext, evaluateLines } from './lines.ts';
import { readRecords, type LabelledRecord } from './records.ts';
import { reportDocuments, reportLines, reportSets } from './report.ts';
import { evaluateSets } from './sets.ts';

const USAGE = `Usage: npm run -s eval -- [options] FILE.jsonl …

Compares the core with labelled lines, documents and OKR sets, by language.

  --today YYYY-MM-DD   the day that “next quarter” counts from (today)
  --baseline FILE      says which figures are worse than the kept ones; exit code 1 when one is
  --write FILE         keeps the figures
  --help               this text
`;

const SURFACES: readonly Surface[] = ['prose', 'paste'];

type Report = { readonly lines: readonly string[]; readonly figures: Figures };

const ofKind = <K extends LabelledRecord['kind']>(records: readonly LabelledRecord[], kind: K) =>
  records.filter((record): record is Extract<LabelledRecord, { kind: K }> => record.kind === kind);

const evaluate = (records: readonly LabelledRecord[], engine: Engine): Report => {
  const [lines, documents, sets] = [ofKind(records, 'line'), ofKind(records, 'document'), ofKind(records, 'set')];
  const reports: Report[] = [];
  if (lines.length > 0) {
    const figures = evaluateLines(lines, engine);
    reports.push({ lines: reportLines(figures, evaluateInContext(lines, engine)), figures: figuresOfLines(figures) });
  }
  for (const surface of documents.length > 0 ? SURFACES : []) {
    const figures = evaluateDocuments(documents, engine, surface);
    reports.push({ lines: reportDocuments(figures, surface), figures: figuresOfDocuments(figures, surface) });
  }
  if (sets.length > 0) {
    const figures = evaluateSets(sets, engine);
    reports.push({ lines: reportSets(figures), figures: figuresOfSets(figures) });
  }
  return {
    lines: reports.flatMap((report) => [...report.lines, '']),
    figures: Object.assign({}, ...reports.map((report) => report.figures)) as Figures,
  };
};

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        today: { type: 'string' },
        baseline: { type: 'string' },
        write: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (problem) {
    throw new BadUsage(`${(problem as Error).message.split(/\.\s|\n/u)[0] ?? ''}. See --help.`);
  }
};

const readKept = async (file: string): Promise<Readonly<Record<string, Figures>>> => {
  try {
    return JSON.parse(await readText(file)) as Readonly<Record<string, Figures>>;
  } catch (problem) {
    if (problem instanceof BadUsage) throw problem;
    throw new BadUsage(`${file} is not JSON.`);
  }
};

/** In: arguments after the command. Out: the report on standard output. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = readOptions(args);
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const date = values.today ?? today();
  if (!isDate(date)) throw new BadUsage(`--today takes a date such as 2027-03-31, not “${date}”.`);
  if (positionals.length === 0) throw new BadUsage('Name at least one file of labelled records. See --help.');
  const records = (await Promise.all(positionals.map(readRecords))).flat();
  const engine = engineOf(date);
  const measured: Record<string, Figures> = {};
  for (const language of new Set(records.map(({ lang }) => lang))) {
    const report = evaluate(
      records.filter(({ lang }) => lang === language),
      engine,
    );
    measured[language] = report.figures;
    process.stdout.write(`== ${language} ==\n${report.lines.join('\n')}\n`);
  }
  if (values.write !== undefined) await writeFile(values.write, `${JSON.stringify(measured, null, 2)}\n`);
  if (values.baseline === undefined) return;
  const kept = await readKept(values.baseline);
  const worse = Object.entries(kept).flatMap(([language, figures]) =>
    worseThan(figures, measured[language] ?? {}).map((line) => `${language} ${line}`),
  );
  process.stdout.write(
    worse.length === 0
      ? 'No figure is worse than the kept ones.\n'
      : `Worse than the kept figures:\n${worse.join('\n')}\n`,
  );
  if (worse.length > 0) process.exitCode = 1;
};
