/** Tables that name the objective in a column beside their key results: each row stands under that of its row. */

import type { Block, Layout } from './layout.ts';
import type { LanguagePack, Reference, Span } from './types.ts';

/** What a heading is about doesn't hang on the day. */
export const SOME_DAY: Reference = { today: '2000-01-01', calendar: { firstMonth: 1, cycle: 'quarter' } };
const BELOW: ReadonlySet<string | null> = new Set(['key_result', 'initiative']);
const ABOVE: ReadonlySet<string | null> = new Set(['objective', 'goals', 'goal']);
/** An empty cell goes on with the one above it, as merged cells do; so far up it is looked for. */
const FAR = 40;

/** The column of objectives; null where no other column holds what serves them. */
export const objectiveColumn = (
  { columns = [] }: Pick<Block, 'columns'>,
  layout: Layout,
  pack: LanguagePack,
): number | null => {
  const goals = columns
    .map((heading) => ({ column: heading.column, text: layout.plain.slice(heading.start, heading.end).trim() }))
    .filter(({ text }) => pack.column(text) === 'goal')
    .map(({ column, text }) => ({ column, role: pack.heading(text, SOME_DAY).role }));
  if (!goals.some(({ role }) => BELOW.has(role))) return null;
  return goals.find(({ role }) => ABOVE.has(role))?.column ?? null;
};

/** The objective that a row stands under: the cell of its row, or of a row above where that is empty. */
export const objectiveOfRow = (block: Block, layout: Layout, pack: LanguagePack): Span | null => {
  const column = block.cells ? objectiveColumn(block, layout, pack) : null;
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
