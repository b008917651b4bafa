/**
 * Blocks from what an editor knows of its structure; text between the hints is read as plain paragraphs. A bullet that
 * somebody typed makes an item there, too.
 */

import type { Block, Cell } from './layout.ts';
import { kindOfLine } from './line-kinds.ts';
import type { BlockHint } from '../types.ts';

type Draft = { -readonly [K in keyof Block]: Block[K] };

/** Line breaks inside a block part it, unless the next line begins in lower case. */
const parts = (text: string, start: number, end: number): { start: number; end: number }[] => {
  const spans: { start: number; end: number }[] = [];
  let from = start;
  const inside = text.slice(start, end);
  for (const { 0: blanks, index } of inside.matchAll(/\s+/gu)) {
    const next = inside.slice(index + blanks.length, index + blanks.length + 2);
    if (!blanks.includes('\n') || next === '' || /^\p{Ll}/u.test(next)) continue;
    spans.push({ start: from, end: start + index + blanks.indexOf('\n') });
    from = start + index + blanks.lastIndexOf('\n') + 1;
  }
  spans.push({ start: from, end });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
};

const KINDS = {
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'item',
  title: 'title',
  quote: 'quote',
  cell: 'paragraph',
} as const;

const LONGEST_HEADING = 80;

/** Tables whose first row says what their columns hold: one that is there for looks, or has its headings at the side, has none. */
const tablesWithHeadings = (text: string, hints: readonly BlockHint[]): ReadonlySet<number> => {
  const cells = hints.filter(({ kind }) => kind === 'cell');
  const found = new Set(cells.filter(({ row = 0 }) => row > 0).map(({ table = 0 }) => table));
  for (const { table = 0, row = 0, start, end } of cells) {
    const words = text.slice(start, end).trim();
    const isSentence = /[.!…]$/u.test(words) && words.split(/\s+/u).length > 3;
    if (row === 0 && (isSentence || words.length > LONGEST_HEADING)) found.delete(table);
  }
  return found;
};

export const readHints = (text: string, hints: readonly BlockHint[]): Block[] => {
  const blocks: Draft[] = [];
  let headings: number[] = [];
  let items: { index: number; level: number; list: number }[] = [];
  let lists = 0;
  const headed = tablesWithHeadings(text, hints);
  const tables = new Map<number, { list: number; columns: Cell[]; rows: Map<number, Draft & { cells: Cell[] }> }>();

  const push = (kind: Block['kind'], start: number, end: number, level: number, more: Partial<Draft> = {}): void => {
    blocks.push({ kind, start, end, level, parent: null, headings, list: null, ...more });
  };
  const pushItem = (start: number, end: number, level: number, done = false): void => {
    while (items.length > 0 && (items.at(-1)?.level ?? 0) > level) items.pop();
    const sibling = items.at(-1)?.level === level ? items.pop() : undefined;
    const parent = items.at(-1);
    const list = sibling?.list ?? (lists += 1);
    push('item', start, end, items.length, { list, parent: parent?.index ?? null, ...(done && { done }) });
    items.push({ index: blocks.length - 1, level, list });
  };
  const pushText = (kind: Block['kind'], from: number, to: number): void => {
    for (const { start, end } of parts(text, from, to)) {
      const typed = kind === 'paragraph' ? kindOfLine(text.slice(start, end).split('\n', 1)[0] ?? '') : null;
      if (typed?.kind === 'item') pushItem(start + typed.start, end, typed.indent, typed.done);
      else {
        items = [];
        push(kind, start, end, 0);
      }
    }
  };

  let position = 0;
  for (const hint of [...hints].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(position, Math.min(hint.start, text.length));
    const end = Math.min(hint.end, text.length);
    if (start > position) pushText('paragraph', position, start);
    if (end <= start) continue;
    position = end;
    if (hint.kind === 'code') continue;
    if (hint.kind === 'cell' && headed.has(hint.table ?? 0)) {
      const table = tables.get(hint.table ?? 0) ?? {
        list: (lists += 1),
        columns: [] as Cell[],
        rows: new Map<number, Draft & { cells: Cell[] }>(),
      };
      tables.set(hint.table ?? 0, table);
      const cell = { start, end, column: hint.column ?? 0 };
      if ((hint.row ?? 0) === 0) {
        table.columns.push(cell);
        continue;
      }
      const row = table.rows.get(hint.row ?? 0);
      if (row) {
        row.cells.push(cell);
        row.end = end;
      } else {
        const cells = [cell];
        push('row', start, end, 0, { list: table.list, cells, columns: table.columns });
        const block = blocks.at(-1);
        if (block) table.rows.set(hint.row ?? 0, block as Draft & { cells: Cell[] });
      }
      continue;
    }
    if (hint.kind === 'list-item') {
      pushItem(start, end, hint.level ?? 0);
      continue;
    }
    if (hint.kind === 'heading' || hint.kind === 'title') {
      const level = hint.kind === 'title' ? 1 : (hint.level ?? 2);
      push(KINDS[hint.kind], start, end, level);
      if (hint.kind === 'heading')
        headings = [...headings.filter((index) => (blocks[index]?.level ?? 9) < level), blocks.length - 1];
      items = [];
      continue;
    }
    pushText(KINDS[hint.kind], start, end);
  }
  if (position < text.length) pushText('paragraph', position, text.length);
  return blocks;
};
