/** Tells what kind of line a line of Markdown-like text is. Everything here looks at one line. */

import type { Span } from '../types.ts';

export type LineKind =
  | { readonly kind: 'blank' | 'rule' | 'fence' | 'underline' | 'text' | 'table-rule' }
  | { readonly kind: 'heading'; readonly level: number; readonly start: number; readonly end: number }
  | { readonly kind: 'item'; readonly indent: number; readonly start: number; readonly done: boolean }
  | { readonly kind: 'quote'; readonly start: number }
  | { readonly kind: 'row' };

const HEADING = /^ {0,3}(?<marks>#{1,6})[ \t](?<rest>.*)$/u;
/** As wikis write them: "h2. Goals", "** A point below a point". */
const WIKI_HEADING = /^h(?<level>[1-6])\.[ \t]+(?=\S)/u;
const WIKI_ITEM = /^(?<marks>\*[*#-]{1,5}|#[*#-]{0,5}\*)[ \t]+(?=\S)/u;
/** Bullet or number, then perhaps a task box. */
const ITEM =
  /^(?<indent>[ \t\u00a0]*)(?<mark>[-*+•◦‣▪●○·∙–—]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|(?:[\p{So}]\ufe0f?)(?=[ \t]))[ \t\u00a0]+(?:(?<box>\[[ xX✓]?\])[ \t]*)?(?=\S)/u;
const BOX = /^(?<indent>[ \t]*)(?<box>\[[ xX✓]\]|[☐☑✅☒✓✔])[ \t]+(?=\S)/u;
const QUOTE = /^ {0,3}>[ \t]?/u;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})[ \t]*$/u;
const TABLE_RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*(?:(?::-*:?|-+:?)[ \t]*)?)+$/u;

const indentOf = (blanks: string): number => {
  let width = 0;
  for (const character of blanks) width += character === '\t' ? 4 : 1;
  return width;
};

/** What a heading says, without the marks that close it. */
const bodyOf = (rest: string): string => {
  let end = rest.length;
  for (const closing of [' \t', '#', ' \t']) while (end > 0 && closing.includes(rest.charAt(end - 1))) end -= 1;
  return rest.slice(0, end).replace(/^[ \t]+/u, '');
};

/** `line` has no line end. Offsets count from its start. */
export const kindOfLine = (line: string): LineKind => {
  if (line.trim() === '') return { kind: 'blank' };
  if (/^(?: {0,3}(?:```|~~~)|\{(?:code|noformat)(?::[^}]{0,200})?\}[ \t]*$)/u.test(line)) return { kind: 'fence' };
  const heading = HEADING.exec(line);
  if (heading?.groups) {
    const body = bodyOf(heading.groups['rest'] ?? '');
    const start = line.indexOf(body, heading.groups['marks']?.length ?? 0);
    return { kind: 'heading', level: heading.groups['marks']?.length ?? 1, start, end: start + body.length };
  }
  const wiki = WIKI_HEADING.exec(line);
  if (wiki?.groups)
    return { kind: 'heading', level: Number(wiki.groups['level']), start: wiki[0].length, end: line.trimEnd().length };
  const point = WIKI_ITEM.exec(line);
  if (point?.groups) {
    const depth = (point.groups['marks']?.length ?? 1) - 1;
    return { kind: 'item', indent: 2 * depth, start: point[0].length, done: false };
  }
  if (UNDERLINE.test(line)) return { kind: 'underline' };
  if (RULE.test(line)) return { kind: 'rule' };
  if (TABLE_RULE.test(line)) return { kind: 'table-rule' };
  if (/^[ \t]*\|.*\|/u.test(line)) return { kind: 'row' };
  const item = ITEM.exec(line) ?? BOX.exec(line);
  if (item?.groups) {
    const done = /[xX✓☑✅✔]/u.test(item.groups['box'] ?? '');
    return { kind: 'item', indent: indentOf(item.groups['indent'] ?? ''), start: item[0].length, done };
  }
  const quote = QUOTE.exec(line);
  if (quote) return { kind: 'quote', start: quote[0].length };
  return { kind: 'text' };
};

/** Cells of a row, split at bars (not escaped ones) or tabs; offsets count from `offset`. */
export const cellsOf = (
  line: string,
  offset: number,
  separator: '|' | '\t',
): readonly (Span & { column: number })[] => {
  const cells: (Span & { column: number })[] = [];
  const from = separator === '|' ? (/^[ \t]*\|?/u.exec(line)?.[0].length ?? 0) : 0;
  let start = from;
  for (let index = from; index <= line.length; index += 1) {
    const atEnd = index === line.length;
    if (!atEnd && (line[index] !== separator || line[index - 1] === '\\')) continue;
    if (!(atEnd && separator === '|' && line.slice(start).trim() === '')) {
      const cell = line.slice(start, index);
      const left = start + (cell.length - cell.trimStart().length);
      cells.push({
        start: offset + left,
        end: offset + Math.max(left, start + cell.trimEnd().length),
        column: cells.length,
      });
    }
    start = index + 1;
  }
  return cells;
};
