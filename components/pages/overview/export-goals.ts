/** A document's picture as a file: Markdown to read, CSV for a sheet, JSON for tools. Pure. */
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';
import { CRITERIA, type Goal, type Message } from '../../../utils/nlp/types.ts';
import { faultsOf } from '../../explain.ts';
import { levelOf, wordOf } from '../../levels.ts';
import { verdictWords } from '../verdict-words.ts';
import { findingsOf, groupsOf, ofWholeSet, withNotes, type Entry, type Group, type Row } from './overview.ts';

type Texts = readonly (readonly Entry[])[];

const MARKDOWN = /[\\`*_{}[\]<>#|~&]/gu;
/** At the start of a line these begin a list. */
const BULLET = /^(?:[-+]|\d{1,9}(?=[.)]))/u;
const ONE_LINE = /\s+/gu;
const plain = (text: string): string =>
  text
    .replace(ONE_LINE, ' ')
    .trim()
    .replace(MARKDOWN, '\\$&')
    .replace(BULLET, (mark) => (/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));

/** The objective above that a goal seems to serve, and a sentence on why that is thought; null where none is known. */
const servedBy = ({ criteria }: Goal): { readonly parent: string; readonly why: Message } | null => {
  const { given } = criteria.relevant;
  return given?.message ? { parent: given.text, why: given.message } : null;
};

const sayAll = (t: Translate, said: readonly { readonly message: Message }[]): readonly string[] =>
  said.map(({ message }) => t.say(message));

/**
 * A list of goals under their objectives, each with its score, its verdicts, what it serves, what is wrong with it and
 * what is found about it, and what each set lacks as a whole below it.
 */
export function asMarkdown(t: Translate, texts: Texts): string {
  const line = ({ goal }: Entry): string => `${plain(goal.text)} (${goal.score}; ${verdictWords(t, goal)})`;
  const serves = ({ goal }: Entry): readonly string[] => {
    const served = servedBy(goal);
    return served ? [plain(t.say(served.why))] : [];
  };
  const said = ({ goal, notes }: Row): readonly string[] => sayAll(t, [...faultsOf(goal), ...notes]).map(plain);
  const item = (entry: Row): readonly string[] => [
    `- ${line(entry)}`,
    ...[...serves(entry), ...said(entry)].map((why) => `  - ${why}`),
  ];
  const block = ({ objective, named, entries, findings }: Group): string =>
    [
      `## ${objective ? line(objective) : named === null ? t('overview_loose') : plain(named)}`,
      '',
      ...(objective ? [...serves(objective), ...said(objective)].flatMap((why) => [why, '']) : []),
      ...entries.flatMap(item),
      ...sayAll(t, findings).flatMap((why) => ['', `> ${plain(why)}`]),
    ].join('\n');
  return `# ${t('overview_title')}\n\n${groupsOf(texts, 'place', t.locale).map(block).join('\n\n')}\n`;
}

/** A sheet takes these at the start of a cell for a formula. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

type Cell = (row: Row, t: Translate) => string | number;

/** What stands below each heading of a sheet. */
const COLUMNS: readonly (readonly [heading: MessageKey, cell: Cell])[] = [
  ['overview_column_goal', ({ goal }) => goal.text],
  ['overview_column_role', ({ goal }, t) => (goal.role === null ? '' : t(`role_${goal.role}`))],
  ['overview_column_objective', ({ goal }) => goal.objective ?? ''],
  ['overview_column_serves', ({ goal }) => servedBy(goal)?.parent ?? ''],
  [
    'overview_column_serves_why',
    ({ goal }, t) => {
      const served = servedBy(goal);
      return served ? t.say(served.why) : '';
    },
  ],
  ['overview_column_score', ({ goal }) => goal.score],
  ...CRITERIA.map((each): readonly [MessageKey, Cell] => [
    `criterion_${each}`,
    ({ goal }, t) => t(wordOf(each, levelOf(goal, each))),
  ]),
  ['overview_column_deadline', ({ goal }) => goal.deadline?.end ?? ''],
  ['overview_column_language', ({ goal }) => goal.language ?? ''],
  ['overview_column_notes', ({ goal, notes }, t) => sayAll(t, [...faultsOf(goal), ...notes]).join(' ')],
  ['overview_column_set', ({ goal }, t) => sayAll(t, ofWholeSet(goal)).join(' ')],
];

/**
 * By RFC 4180: quotes doubled, lines end with CRLF, the first line names the columns. Between cells stands what a sheet of
 * the reader's country expects: a semicolon where numbers have a comma. What a set lacks as a whole stands with its objective.
 */
export function asCsv(t: Translate, texts: Texts): string {
  const between = new Intl.NumberFormat(t.locale).format(0.5).includes(',') ? ';' : ',';
  const head = COLUMNS.map(([heading]) => t(heading));
  const rows = texts.flatMap(withNotes).map((row) => COLUMNS.map(([, each]) => each(row, t)));
  return [head, ...rows].map((row) => `${row.map(cell).join(between)}\r\n`).join('');
}

/** The same as a file: without the mark at its start a sheet reads "ä" in its own country's way. */
export const csvFile = (t: Translate, texts: Texts): string => `\uFEFF${asCsv(t, texts)}`;

/** The core's own records, without rewrites and without places in a text that is not there. */
export function asJson(texts: Texts): string {
  const record = ({ goal }: Entry): object => ({
    text: goal.text,
    language: goal.language,
    role: goal.role,
    objective: goal.objective,
    score: goal.score,
    expected: goal.expected,
    criteria: Object.fromEntries(
      CRITERIA.map((each) => {
        const { verdict, effective, given } = goal.criteria[each];
        return [
          each,
          { verdict, effective, given: given && { verdict: given.verdict, source: given.source, text: given.text } },
        ];
      }),
    ),
    deadline: goal.deadline && { start: goal.deadline.start, end: goal.deadline.end, text: goal.deadline.text },
    serves: servedBy(goal)?.parent ?? null,
    faults: faultsOf(goal).map(({ rule }) => rule),
    findings: findingsOf(goal).map(({ rule }) => rule),
  });
  return `${JSON.stringify({ formatVersion: 1, goals: texts.flat().map(record) }, null, 2)}\n`;
}
