/**
 * Writes into one sentence and looks whether it stays. A write happens only on an exact, current match, once; it is
 * undone by a write in reverse, while the sentence still reads as it was written.
 */
import type { Message, Span, TextEdit } from '../nlp/types.ts';
import type { Editor, TextChange } from './adapter.ts';
import { applyEdits, moveCaret, smallestEdit } from './edits.ts';
import type { ApplyOutcome, WriteMode } from './popover-contract.ts';
import { penOf } from './strategies.ts';
import type { Pen, Refusal } from './strategies/pen.ts';
import { moveSpan } from './text-change.ts';

const READ_BACK_MS = [0, 50, 250, 700];

const REASONS: Readonly<Record<Refusal, Message>> = {
  engine: { key: 'popover_cant_write' },
  'read-only': { key: 'coach_copy_read_only' },
  unreachable: { key: 'coach_copy_unreachable' },
  'too-long': { key: 'coach_copy_too_long' },
  formatting: { key: 'coach_copy_formatting' },
  protected: { key: 'coach_copy_protected' },
};

export type Writer = {
  modeOf(edits: readonly TextEdit[]): WriteMode;
  apply(edits: readonly TextEdit[]): Promise<ApplyOutcome>;
  undo(): Promise<ApplyOutcome>;
  /** Where the sentence is now; null when its text is another one. */
  span(): Span | null;
  /** Near where it was, also when it is gone. */
  near(): number;
  text(): string;
  caret(): Span | null;
  readonly isWriting: boolean;
  /** The sentence stands elsewhere, or is another one. */
  onChange(change: TextChange): void;
};

/** `base`: where the goal stood in the text its edits count in. The caret is the one to give back. */
export function createWriter(
  editor: Editor,
  at: Span,
  base: number,
  signal: AbortSignal,
  pen: Pen = penOf(editor, signal),
): Writer {
  let caret = editor.selection();
  let span: Span | null = at;
  let near = at.start;
  let text = editor.read().text.slice(at.start, at.end);
  let busy = false;
  let writing = false;
  const written: { readonly before: string; readonly after: string }[] = [];

  const inPlace = (edit: TextEdit, start: number): TextEdit => ({
    start: edit.start + start,
    end: edit.end + start,
    text: edit.text,
  });
  const standsAt = (start: number, wanted: string): boolean =>
    editor.read().text.slice(start, start + wanted.length) === wanted;

  async function write(after: string): Promise<ApplyOutcome> {
    if (busy) return 'stale';
    busy = true;
    try {
      await editor.refresh();
      return await writeNow(after);
    } finally {
      busy = false;
    }
  }

  async function writeNow(after: string): Promise<ApplyOutcome> {
    const { text: whole, revision } = editor.read();
    if (!span || signal.aborted || whole.slice(span.start, span.end) !== text) return 'stale';
    const small = smallestEdit(text, after);
    if (!small) return 'applied';
    const edit = inPlace(small, span.start);
    if (pen.refusalOf(edit)) return 'refused';
    // Collapsed, whatever was selected: the next key adds to what was written and replaces nothing.
    const { end } = editor.selection() ?? caret ?? edit;
    const before = { span, text, caret: { start: end, end } };
    caret = moveCaret(before.caret, edit);
    writing = true;
    try {
      const tried = await pen.replace(edit, revision);
      if (!tried) return 'stale';
      if (tried === 'suggested') {
        span = null;
        return 'applied';
      }
      return await readBack(before, after);
    } finally {
      writing = false;
    }
  }

  async function readBack(before: { span: Span; text: string; caret: Span }, after: string): Promise<ApplyOutcome> {
    const { start } = before.span;
    let stood = false;
    for (const wait of READ_BACK_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      await editor.refresh();
      if (signal.aborted) return 'unverified';
      if (!stood && standsAt(start, after)) {
        stood = true;
        span = { start, end: start + after.length };
        text = after;
        writing = false;
        if (caret) editor.select(caret);
      }
    }
    // From the first good look on, the sentence is followed: what a person does to it later is not the editor's doing.
    if (stood && span && standsAt(span.start, after)) return 'applied';
    const back = standsAt(start, before.text);
    span = back ? before.span : null;
    text = before.text;
    if (back) editor.select((caret = before.caret));
    return back ? 'refused' : 'unverified';
  }

  return {
    modeOf(edits) {
      const { text: whole } = editor.read();
      if (!span || whole.slice(span.start, span.end) !== text) return { kind: 'write' };
      const { start } = span;
      const after = applyEdits(text, base, edits);
      const one = after === null ? null : smallestEdit(text, after);
      const refusal = one && pen.refusalOf(inPlace(one, start));
      if (!refusal) return { kind: 'write' };
      const shift = start - base;
      const parts = edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift }));
      const inSteps = refusal === 'formatting' || refusal === 'protected';
      if (inSteps && parts.length > 1 && parts.every((edit) => !pen.refusalOf(edit))) {
        return { kind: 'steps', count: parts.length };
      }
      return { kind: 'copy', reason: REASONS[refusal] };
    },
    async apply(edits) {
      const before = text;
      const after = applyEdits(text, base, edits);
      if (after === null) return 'stale';
      const outcome = await write(after);
      if (outcome === 'applied') written.push({ before, after });
      return outcome;
    },
    async undo() {
      while (written.length > 0) {
        const last = written.at(-1);
        if (!last || last.after !== text) return 'stale';
        const outcome = await write(last.before);
        if (outcome !== 'applied') return outcome;
        written.pop();
      }
      return 'applied';
    },
    span: () => span,
    near: () => near,
    text: () => text,
    caret: () => caret,
    get isWriting() {
      return writing;
    },
    onChange(change) {
      const shift = change.inserted.length - change.removed;
      if (change.start + change.removed <= near) near += shift;
      if (!writing && span) span = moveSpan(span, text, change);
    },
  };
}
