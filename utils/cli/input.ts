/** Files and standard input as text. */

import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { BadUsage } from './bad-usage.ts';
import type { Terminal } from './terminal.ts';

export type Input = { readonly file: string | null; readonly text: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'cli_no_such_file',
  EISDIR: 'cli_is_folder',
  EACCES: 'cli_may_not_be_read',
};

/** As much of a file as there is, or as was asked for and one byte more. */
const readBytes = async (file: string, most: number): Promise<Buffer> =>
  most === Infinity ? readFile(file) : Buffer.concat(await createReadStream(file, { end: most }).toArray());

/** In: a path as given, and how many bytes are read at most. Out: its text; null where it is longer. */
export async function readText(file: string): Promise<string>;
export async function readText(file: string, most: number): Promise<string | null>;
/** What can't be read is said in one line. */
export async function readText(file: string, most = Infinity): Promise<string | null> {
  let bytes: Buffer;
  try {
    bytes = await readBytes(file, most);
  } catch (problem) {
    const { code = '', message } = problem as NodeJS.ErrnoException;
    throw new BadUsage({ key: REASONS[code] ?? 'cli_cannot_read', values: { file, reason: message } });
  }
  if (bytes.length > most) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadUsage({ key: 'cli_not_utf8', values: { file } });
  }
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** In: paths, `-` or none for standard input. Out: their texts in order, read one after the other. */
export async function* readInputs(
  files: readonly string[],
  standard: Terminal['input'] = process.stdin,
): AsyncGenerator<Input> {
  for (const file of files.length === 0 ? ['-'] : files) {
    if (file === '-') yield { file: null, text: withoutMark(await textOf(standard)) };
    else yield { file, text: withoutMark(await readText(file)) };
  }
}

/** Lines without their ends: a last line feed ends the last line, a CR before a LF is no part of a line. */
export const linesOf = (text: string): readonly string[] => {
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else if (lines.length === 0) return [];
  const closed = text.endsWith('\n') ? lines.length : lines.length - 1;
  return lines.map((line, index) => (index < closed && line.endsWith('\r') ? line.slice(0, -1) : line));
};

const parses = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

/** Whether it is a template, a list of records or the like, whole or line by line, and no text that somebody wrote. */
export const isJson = (text: string): boolean =>
  /^\s*[{[]/u.test(text) && (parses(text) || parses(text.trimStart().split('\n', 1)[0] ?? ''));
