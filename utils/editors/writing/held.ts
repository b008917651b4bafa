/** The sentence that the popover is about, as it stands in its editor: shared by who opens and who writes. */
import type { Span, TextEdit } from '../../nlp/types.ts';
import type { Editor } from '../adapter.ts';
import type { RefusalOf } from '../refusals/refuses.ts';
import { movedBy, moveSpan, type TextChange } from '../text/text-change.ts';

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
  /** The person has typed in this editor since this was last made false. */
  typed?: boolean;
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
});

/** The sentence stands elsewhere, or is another one. */
export function follow(held: Held, change: TextChange, typed: boolean): void {
  const shift = change.inserted.length - change.removed;
  const end = change.start + change.removed;
  if (end <= held.near) held.near += shift;
  // A write of ours says itself where they are after it.
  if (!held.isWriting) {
    if (held.span) held.span = moveSpan(held.span, held.text, change);
    if (held.caret && change.start < held.caret.start && end <= held.caret.start)
      held.caret = movedBy(held.caret, shift);
  }
  held.changedAt = performance.now();
  if (typed) held.typed = true;
}

export const inPlace = (edit: TextEdit, start: number): TextEdit => ({ ...movedBy(edit, start), text: edit.text });
