/** Labelled records: single lines, documents, sets of an objective and its key results. One JSON object a line. */

import { CRITERIA, LETTERS, type Criterion } from '../../nlp/types.ts';
import { BadUsage } from '../bad-usage.ts';
import { linesOf, readText } from '../input.ts';

export type Level = 0 | 1 | 2;
export type Labels = Readonly<Record<Criterion, Level>>;

export type LineRecord = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly isGoal: boolean;
  readonly unsure: boolean;
  readonly role: string;
  /** Null for what is no goal. */
  readonly labels: Labels | null;
  readonly timeInContext: boolean;
  readonly context: {
    readonly headings: readonly string[];
    readonly parent: string;
    readonly before: string;
    readonly after: string;
  };
};

export type DocumentRecord = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly words: number;
  readonly goals: readonly { readonly line: number; readonly unsure: boolean }[];
};

export type SetRecord = {
  readonly id: string;
  readonly lang: string;
  readonly objective: string;
  readonly keyResults: readonly string[];
  readonly problems: readonly string[];
};

export type Records = {
  readonly lines: readonly LineRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly sets: readonly SetRecord[];
};

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const level = (value: unknown): Level | null => (value === 0 || value === 1 || value === 2 ? value : null);

const labelsOf = (fields: Fields): Labels | null => {
  const levels = CRITERIA.map((criterion) => [criterion, level(fields[LETTERS[criterion]])] as const);
  return levels.some(([, value]) => value === null) ? null : (Object.fromEntries(levels) as Labels);
};

const lineOf = (fields: Fields): LineRecord => {
  const context = isFields(fields['context']) ? fields['context'] : {};
  return {
    id: text(fields['id']),
    lang: text(fields['lang']) || 'en',
    text: text(fields['text']),
    isGoal: fields['is_goal'] === true,
    unsure: fields['unsure'] === true,
    role: text(fields['role']),
    labels: fields['is_goal'] === true ? labelsOf(fields) : null,
    timeInContext: fields['time_in_context'] === true,
    context: {
      headings: list(context['headings']).map(text).filter(Boolean),
      parent: text(context['parent']),
      before: text(context['before']),
      after: text(context['after']),
    },
  };
};

const documentOf = (fields: Fields): DocumentRecord => ({
  id: text(fields['id']),
  lang: text(fields['lang']) || 'en',
  text: text(fields['text']),
  words: typeof fields['words'] === 'number' ? fields['words'] : text(fields['text']).split(/\s+/u).length,
  goals: list(fields['goals'])
    .filter(isFields)
    .map((goal) => ({ line: Number(goal['line']), unsure: goal['unsure'] === true })),
});

const setOf = (fields: Fields): SetRecord => ({
  id: text(fields['id']),
  lang: text(fields['lang']) || 'en',
  objective: text(fields['objective']),
  keyResults: list(fields['key_results']).map(text),
  problems: list(fields['problems']).map(text),
});

/** In: files of records, mixed as they come. Out: the three kinds apart. */
export const readRecords = async (files: readonly string[]): Promise<Records> => {
  const [lines, documents, sets]: [LineRecord[], DocumentRecord[], SetRecord[]] = [[], [], []];
  for (const file of files) {
    for (const [index, content] of linesOf(await readText(file)).entries()) {
      if (content.trim() === '') continue;
      const values = { file, line: index + 1 };
      let fields: unknown;
      try {
        fields = JSON.parse(content);
      } catch {
        throw new BadUsage({ key: 'cli_record_not_json', values });
      }
      if (!isFields(fields)) throw new BadUsage({ key: 'cli_record_none', values });
      if (Array.isArray(fields['key_results'])) sets.push(setOf(fields));
      else if (Array.isArray(fields['goals'])) documents.push(documentOf(fields));
      else if ('is_goal' in fields) lines.push(lineOf(fields));
      else throw new BadUsage({ key: 'cli_record_unknown', values });
    }
  }
  return { lines, documents, sets };
};
