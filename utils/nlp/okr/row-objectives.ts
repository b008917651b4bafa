/** Tables that name the objective in a column beside their key results: each row stands under that of its row. */

import { columnsOf, isAbove, type Column } from '../text/columns.ts';
import type { Block, Layout } from '../text/layout.ts';
import type { LanguagePack, Span } from '../types.ts';

const BELOW: ReadonlySet<string | null> = new Set(['key_result', 'initiative']);
/** An empty cell goes on with the one above it, as merged cells do; so far up it is looked for. */
const FAR = 40;

/** The column of objectives; null where no other column holds what serves them. */
export const objectiveColumn = (columns: readonly Column[]): number | null =>
  columns.some(({ role }) => BELOW.has(role)) ? (columns.find(isAbove)?.column ?? null) : null;

/** The objective that a row stands under: the cell of its row, or of a row above where that is empty. */
export const objectiveOfRow = (block: Block, layout: Layout, pack: LanguagePack): Span | null => {
  const column = block.cells ? objectiveColumn(columnsOf(block, layout, pack)) : null;
  if (column === null) return null;
  const last = layout.blocks.indexOf(block);
  for (let index = last; index >= Math.max(0, last - FAR); index -= 1) {
    const row = layout.blocks[index];
    if (row?.list !== block.list) return null;
    const cell = row?.cells?.find((each) => each.column === column);
    const text = cell ? layout.plain.slice(cell.start, cell.end) : '';
    if (!cell || text.trim() === '') continue;
    const start = cell.start + text.length - text.trimStart().length;
    return { start, end: start + text.trim().length };
  }
  return null;
};
