/** What the columns of a row's table hold, each by its heading and by the headings beside it. */

import type { Block, Layout } from './layout.ts';
import type { ColumnKind, LanguagePack, Reference } from '../types.ts';

export type Column = {
  readonly column: number;
  readonly kind: ColumnKind | null;
  /** Of a column of goals: what its heading makes of them. */
  readonly role: ReturnType<LanguagePack['heading']>['role'];
};

/** What a heading is about doesn't hang on the day. */
export const SOME_DAY: Reference = { today: '2000-01-01', calendar: { firstMonth: 1, cycle: 'quarter' } };
const ABOVE: ReadonlySet<Column['role']> = new Set(['objective', 'goals', 'goal']);
const MEASURES: ReadonlySet<Column['kind']> = new Set(['measure', 'target', 'baseline']);

/** Whether it says how much. */
export const isOfMeasures = ({ kind }: Column): boolean => MEASURES.has(kind);

/** Whether a goal in this column is what the other columns serve. */
export const isAbove = ({ kind, role }: Column): boolean => kind === 'goal' && ABOVE.has(role);

/**
 * "Objective | Success criteria | Actions": with a measure of its own the objective is the goal, and actions are means.
 * "Priority" over phrases names goals; over "High" and "P1" it grades.
 */
export const columnsOf = (
  { columns = [], cells = [] }: Pick<Block, 'columns' | 'cells'>,
  layout: Layout,
  pack: LanguagePack,
): readonly Column[] => {
  const text = ({ start, end }: { start: number; end: number }): string => layout.plain.slice(start, end).trim();
  const isPhrase = (column: number): boolean =>
    cells.some((cell) => cell.column === column && text(cell).split(/\s+/u).length >= 3);
  const read = columns.map((heading): Column => {
    const { column } = heading;
    const kind = pack.column(text(heading));
    const role = kind === 'goal' || kind === 'status' ? pack.heading(text(heading), SOME_DAY).role : null;
    return kind === 'status' && role === 'goals' && isPhrase(column)
      ? { column, kind: 'goal', role }
      : { column, kind, role: kind === 'goal' ? role : null };
  });
  const served = read.some(isAbove) && read.some(isOfMeasures);
  const hasKeyResults = read.some(({ role }) => role === 'key_result');
  return served && !hasKeyResults
    ? read.map((one) => (one.role === 'initiative' ? { ...one, kind: 'how', role: null } : one))
    : read;
};
