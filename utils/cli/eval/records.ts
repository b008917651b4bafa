/** Labelled records, one JSON object a line: single lines, documents, sets of objective and key results. */

import { BadUsage } from '../bad-usage.ts';
import { readText } from '../input.ts';

type Source = { readonly id: string; readonly lang: string; readonly repo: string };

export type LineRecord = Source & {
  readonly kind: 'line';
  readonly text: string;
  readonly context: { readonly headings: readonly string[]; readonly parent: string };
  readonly isGoal: boolean;
  readonly unsure: boolean;
  /** In the order of CRITERIA; null for what is no goal. */
  readonly levels: readonly (number | null)[];
  readonly timeInContext: boolean;
};

export type DocumentRecord = Source & {
  readonly kind: 'document';
  readonly text: string;
  readonly words: number;
  readonly goals: readonly { readonly line: number; readonly unsure: boolean }[];
};

export type SetRecord = Source & {
  readonly kind: 'set';
  readonly objective: string;
  readonly keyResults: readonly string[];
  readonly problems: readonly string[];
};

export type LabelledRecord = LineRecord | DocumentRecord | SetRecord;

type Fields = Readonly<Record<string, unknown>>;

const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(string) : []);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const level = (value: unknown): number | null => (value === 0 || value === 1 || value === 2 ? value : null);

const readRecord = (fields: Fields): LabelledRecord | null => {
  const source = { id: string(fields['id']), lang: string(fields['lang']) || 'en', repo: string(fields['repo']) };
  const text = string(fields['text']);
  if (Array.isArray(fields['goals'])) {
    const goals = fields['goals']
      .filter(isFields)
      .map((goal) => ({ line: Number(goal['line']), unsure: goal['unsure'] === true }));
    const words = Number(fields['words'] ?? text.split(/\s+/u).length);
    return { ...source, kind: 'document', text, words, goals };
  }
  if (Array.isArray(fields['key_results'])) {
    const { objective, key_results: keyResults, problems } = fields;
    return {
      ...source,
      kind: 'set',
      objective: string(objective),
      keyResults: strings(keyResults),
      problems: strings(problems),
    };
  }
  if (typeof fields['is_goal'] !== 'boolean') return null;
  const context = isFields(fields['context']) ? fields['context'] : {};
  return {
    ...source,
    kind: 'line',
    text,
    context: { headings: strings(context['headings']), parent: string(context['parent']) },
    isGoal: fields['is_goal'],
    unsure: fields['unsure'] === true,
    levels: ['S', 'M', 'A', 'R', 'T'].map((letter) => level(fields[letter])),
    timeInContext: fields['time_in_context'] === true,
  };
};

/** In: a path. Out: its records. A line that is none is said with its number. */
export const readRecords = async (file: string): Promise<readonly LabelledRecord[]> => {
  const records: LabelledRecord[] = [];
  for (const [index, line] of (await readText(file)).split('\n').entries()) {
    if (line.trim() === '') continue;
    let fields: unknown;
    try {
      fields = JSON.parse(line);
    } catch {
      throw new BadUsage(`${file}, line ${index + 1}: this is not JSON.`);
    }
    const record = isFields(fields) ? readRecord(fields) : null;
    if (record === null) throw new BadUsage(`${file}, line ${index + 1}: this is no labelled line, document or set.`);
    records.push(record);
  }
  return records;
};
