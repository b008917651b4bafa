/** Why a replacement can't be written as one step: known before anything is written, and told with "Copy" beside it. */
import type { TextEdit } from '../../nlp/types.ts';
import type { Editor } from '../adapter.ts';

export type Refusal = 'engine' | 'formatting' | 'protected' | 'too-long' | 'read-only' | 'viewing' | 'unreachable';

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
