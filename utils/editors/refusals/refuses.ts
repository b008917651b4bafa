/** Who says, before anything is written, that it can't be. */
import type { TextEdit } from '../../nlp/types.ts';
import type { Editor, Refusal } from '../adapter.ts';

/** Null when the edit can be written as one step. */
export type RefusalOf = (edit: TextEdit) => Refusal | null;

/** What one kind of editor can't take. Looks only. */
export type Refuses = (editor: Editor) => RefusalOf;

/** Never written, for a reason that is told. */
export const never =
  (why: Refusal): Refuses =>
  () =>
  () =>
    why;
