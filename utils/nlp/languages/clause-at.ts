import type { Clause } from '../types.ts';

/** The kind of the clause at this offset. */
export const clauseAt = (clauses: readonly Clause[], offset: number): Clause['kind'] =>
  clauses.find((clause) => offset >= clause.start && offset < clause.end)?.kind ?? 'main';
