/**
 * From the document's own text, in which tables, breaks and objects are single control characters, to the text that
 * is judged. Unit by unit, so that offsets are the same in both.
 */
import type { BlockHint } from '../../nlp/types.ts';

/** The start of the text, soft breaks, and the borders of tables, rows, cells and sections. */
const BORDERS = /\p{Cc}/gu;
/** Pictures, then smart chips. */
const OBJECTS = ['\u0001', '\ue907'];
const OBJECT = '\ufffc';

export const plainOf = (raw: string): string =>
  OBJECTS.reduce((text, each) => text.replaceAll(each, OBJECT), raw)
    .replace(BORDERS, '\n')
    .replaceAll('\u00a0', ' ');

const TABLE = '\u0010';
const TABLE_END = '\u0011';
const ROW = '\u0012';
const CELL = '\u001c';

/** One block a paragraph; in tables with its place. */
export function structureOf(raw: string): readonly BlockHint[] {
  const hints: BlockHint[] = [];
  let [table, row, column, tables] = [-1, -1, -1, 0];
  let start = 0;
  for (let end = 0; end <= raw.length; end += 1) {
    const unit = raw.charAt(end);
    if (end < raw.length && unit >= ' ') continue;
    if (end > start) {
      const at = { start, end };
      hints.push(
        table >= 0 && column >= 0 ? { ...at, kind: 'cell', table, row, column } : { ...at, kind: 'paragraph' },
      );
    }
    start = end + 1;
    if (unit === TABLE) [table, row, column] = [tables++, -1, -1];
    else if (unit === TABLE_END) table = -1;
    else if (unit === ROW) [row, column] = [row + 1, -1];
    else if (unit === CELL) column += 1;
  }
  return hints;
}
