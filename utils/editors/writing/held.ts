/** The sentence that the popover is about, as it stands in its editor: shared by who opens and who writes. */
import type { Span, TextEdit } from '../../nlp/types.ts';
import type { Editor } from '../adapter.ts';
import type { RefusalOf } from '../refusals/refuses.ts';
import { moveSpan, type TextChange } from '../text/text-change.ts';
import { moveCaret } from './edits.ts';

export type Held = {
  readonly editor: Editor;
  /** Where the goal starts in the text its edits count in. */
  base: number;
  readonly refusalOf: RefusalOf;
  /** Where the sentence is now; null when its text is another one. */
  span: Span | null;
  /** Near where it was, also when it is gone. */
  near: number;
  text: string;
  /** The caret to give back. */
  caret: Span | null;
  isWriting: boolean;
  /** As `performance.now()` counts. */
  changedAt: number;
  /** By the person, in this editor. */
  typedAt: number;
};

export const hold = (editor: Editor, at: Span, base: number, refusalOf: RefusalOf): Held => ({
  editor,
  base,
  refusalOf,
  span: at,
  near: at.start,
  text: editor.read().text.slice(at.start, at.end),
  caret: editor.selection(),
  isWriting: false,
  changedAt: performance.now(),
  typedAt: Number.NEGATIVE_INFINITY,
});

/** The sentence stands elsewhere, or is another one; the caret is among the same words. */
export function follow(held: Held, change: TextChange, typed = false): void {
  const shift = change.inserted.length - change.removed;
  if (change.start + change.removed <= held.near) held.near += shift;
  if (!held.isWriting) {
    const { start, removed, inserted } = change;
    held.caret &&= moveCaret(held.caret, { start, end: start + removed, text: inserted });
    held.span &&= moveSpan(held.span, held.text, change);
  }
  held.changedAt = performance.now();
  if (typed) held.typedAt = held.changedAt;
}

export const movedBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

export const inPlace = (edit: TextEdit, start: number): TextEdit => ({ ...movedBy(edit, start), text: edit.text });
