/** The structure of the text as the core is told it. */
import type { BlockHint } from '../../nlp/types.ts';
import type { Run } from './dom-runs.ts';

export function structureOf(runs: readonly Run[]): readonly BlockHint[] {
  const tables = new Map<Element, number>();
  return runs.map((run) => {
    const hint = {
      start: run.start,
      end: run.start + run.text.length,
      kind: run.kind,
      ...(run.level !== undefined && { level: run.level }),
    };
    if (run.kind !== 'cell') return hint;
    const cell = run.block.closest<HTMLTableCellElement>('td, th');
    const row = cell?.closest('tr');
    const table = row?.closest('table');
    if (!cell || !row || !table) return { ...hint, kind: 'paragraph' as const };
    if (!tables.has(table)) tables.set(table, tables.size);
    return {
      ...hint,
      table: tables.get(table) ?? 0,
      row: Math.max(0, row.rowIndex),
      column: Math.max(0, cell.cellIndex),
    };
  });
}
