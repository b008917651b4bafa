import type { ParentObjective } from '../types.ts';

/** An objective above; `line` is null where it is not in the text. */
export type UpperObjective = ParentObjective & { readonly line: number | null };
