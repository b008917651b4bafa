/** Reads Markdown-like text into blocks: headings, paragraphs (hard-wrapped lines joined), list items, table rows. */

import { cellsOf } from './line-kinds.ts';
import {
  BOLD_LINE,
  continues,
  leavesItem,
  readLines,
  wrapOf,
  YIELD_EVERY,
  type Line,
  type Wrap,
} from './line-joins.ts';
import { LEAD_IN, type Block, type BlockKind, type Cell } from './layout.ts';
import { skipper } from './skipped-lines.ts';

type Draft = { -readonly [K in keyof Block]: Block[K] };

const TITLE_LENGTH = 70;

export function* readMarkdown(text: string, starts: readonly number[]): Generator<undefined, Block[]> {
  const lines = yield* readLines(text, starts);
  const blocks: Draft[] = [];
  let headings: number[] = [];
  let items: { index: number; indent: number; list: number }[] = [];
  let open: Draft | null = null;
  let lists = 0;
  let table: { columns: Cell[] | null; list: number; separator: '|' | '\t' } | null = null;
  let last: Line | null = null;
  let wrap: Wrap = { width: 0, capitals: true };

  const push = (kind: BlockKind, start: number, end: number, level: number, more: Partial<Draft> = {}): Draft => {
    const block: Draft = { kind, start, end, level, parent: null, headings, list: null, ...more };
    blocks.push(block);
    return block;
  };
  const headed = (block: Draft, level: number): void => {
    block.level = level;
    block.kind = level >= LEAD_IN ? 'title' : 'heading';
    headings = [...headings.filter((index) => (blocks[index]?.level ?? Infinity) < level), blocks.lastIndexOf(block)];
    items = [];
  };
  /** A short line, or one that ends in a colon, right above a list speaks for the list. */
  const leadIn = (): void => {
    const before = blocks.at(-1);
    if (!before || before.kind !== 'paragraph' || items.length > 0) return;
    const body = text.slice(before.start, before.end).trim();
    const isTitle = body.length <= TITLE_LENGTH && !/[.!;,]$/u.test(body) && !body.includes('\n');
    if (isTitle || /:[*_]{0,3}$/u.test(body)) {
      const level = isTitle ? LEAD_IN : LEAD_IN + 1;
      before.level = level;
      if (isTitle) before.kind = 'title';
      headings = [...headings.filter((index) => (blocks[index]?.level ?? Infinity) < LEAD_IN), blocks.length - 1];
    }
  };

  const skips = skipper(lines);
  for (const [index, line] of lines.entries()) {
    const { kind } = line;
    if (index % YIELD_EVERY === YIELD_EVERY - 1) yield;
    if (skips(index)) {
      open = null;
      if (kind.kind === 'fence') table = null;
      continue;
    }
    if (kind.kind !== 'row' && kind.kind !== 'table-rule') {
      if (!(kind.kind === 'text' && (line.text.match(/\t/gu)?.length ?? 0) >= 1 && /\S\t+\S/u.test(line.text)))
        table = null;
    }
    switch (kind.kind) {
      case 'fence':
      case 'blank':
        open = null;
        break;
      case 'rule':
        open = null;
        items = [];
        break;
      case 'underline':
        if (open && open.kind === 'paragraph' && last && open.start >= last.start)
          headed(open, line.text.includes('=') ? 1 : 2);
        open = null;
        break;
      case 'heading': {
        const block = push('heading', line.start + kind.start, line.start + kind.end, kind.level);
        headed(block, kind.level);
        open = null;
        break;
      }
      case 'item': {
        if (items.length === 0) {
          const before = blocks.at(-1);
          const far = before ? (text.slice(before.end, line.start).match(/\n/gu)?.length ?? 0) : 9;
          if (far <= 2) leadIn();
        }
        while (items.length > 0 && (items.at(-1)?.indent ?? 0) > kind.indent) items.pop();
        const sibling = items.at(-1)?.indent === kind.indent ? items.pop() : undefined;
        const parent = items.at(-1);
        const list = sibling?.list ?? (lists += 1);
        open = push('item', line.start + kind.start, line.end, items.length, {
          list,
          parent: parent?.index ?? null,
          done: kind.done,
        });
        items.push({ index: blocks.length - 1, indent: kind.indent, list });
        break;
      }
      case 'table-rule':
        if (
          table === null &&
          open &&
          last &&
          open.start >= last.start &&
          text.slice(open.start, open.end).includes('|')
        ) {
          table = { columns: [...cellsOf(last.text, last.start, '|')], list: (lists += 1), separator: '|' };
          blocks.splice(blocks.lastIndexOf(open), 1);
        } else if (table && table.columns === null && last) {
          table.columns = [...cellsOf(last.text, last.start, '|')];
          if (blocks.at(-1)?.kind === 'row') blocks.pop();
        }
        open = null;
        break;
      case 'row': {
        table ??= { columns: null, list: (lists += 1), separator: '|' };
        push('row', line.start, line.end, 0, {
          list: table.list,
          cells: cellsOf(line.text, line.start, '|'),
          ...(table.columns && { columns: table.columns }),
        });
        open = null;
        break;
      }
      case 'quote': {
        const body = line.start + kind.start;
        if (open?.kind === 'quote') open.end = line.end;
        else open = push('quote', body, line.end, 0);
        break;
      }
      case 'text': {
        if (/\S\t+\S/u.test(line.text) && line.text.length < 2000) {
          const cells = cellsOf(line.text, line.start, '\t');
          const next = lines[index + 1];
          if (table === null && next && cellsOf(next.text, next.start, '\t').length === cells.length) {
            table = { columns: [...cells], list: (lists += 1), separator: '\t' };
            open = null;
            break;
          }
          if (table?.separator === '\t') {
            push('row', line.start, line.end, 0, {
              list: table.list,
              cells,
              ...(table.columns && { columns: table.columns }),
            });
            open = null;
            break;
          }
        }
        if (open && last && (open.kind === 'paragraph' || open.kind === 'item' || open.kind === 'quote')) {
          const goesOn =
            open.kind === 'item' ? !leavesItem(last, line) : open.kind === 'quote' || continues(last, line, wrap);
          if (goesOn) {
            open.end = line.end;
            break;
          }
        }
        const indented = /^(?:\t| {2,})/u.test(line.text);
        if (!indented) items = [];
        if (/^ {4,}|^\t/u.test(line.text) && items.length === 0 && !open && blocks.at(-1)?.kind !== 'paragraph') {
          open = null; // an indented code block
          break;
        }
        if (!open) {
          let end = index;
          while (end < lines.length && end < index + 200 && lines[end]?.kind.kind === 'text') end += 1;
          wrap = wrapOf(lines.slice(index, end).map((one) => one.text));
        }
        if (headings.some((at) => (blocks[at]?.level ?? 0) >= LEAD_IN) && !indented)
          headings = headings.filter((at) => (blocks[at]?.level ?? 0) < LEAD_IN);
        open = push('paragraph', line.start, line.end, 0);
        const bold = BOLD_LINE.exec(line.text);
        if (bold) {
          headed(open, 7);
          open = null;
        }
      }
    }
    last = line;
  }
  return blocks;
}
