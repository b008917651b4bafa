/**
 * Writes into one sentence and looks whether it stays. A write happens only on an exact, current match, once; it is
 * undone by a write in reverse, while the sentence still reads as it was written.
 */
import type { Span, TextEdit } from '../../nlp/types.ts';
import { createCaretBack } from './caret-back.ts';
import { applyEdits, moveCaret, smallestEdit } from './edits.ts';
import { inPlace, type Held } from './held.ts';
import type { ApplyOutcome } from './outcome.ts';
import { penOf } from '../strategies.ts';
import type { Pen } from '../strategies/pen.ts';

const READ_BACK_MS = [0, 50, 250, 700];
/** A page that is busy writes late. */
const LATE_MS = [500, 1000, 1500];

export type Writer = {
  apply(edits: readonly TextEdit[]): Promise<ApplyOutcome>;
  undo(): Promise<ApplyOutcome>;
};

export function createWriter(
  held: Held,
  signal: AbortSignal,
  pen: Pen = penOf(held.editor, signal, () => held.changedAt),
): Writer {
  const { editor } = held;
  const undone = createCaretBack(editor, signal);
  let busy = false;
  const written: { readonly before: string; readonly after: string }[] = [];

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
    const { span, text } = held;
    const { text: whole, revision } = editor.read();
    if (!span || signal.aborted || whole.slice(span.start, span.end) !== text) return 'stale';
    const small = smallestEdit(text, after);
    if (!small) return 'applied';
    const edit = inPlace(small, span.start);
    if (held.refusalOf(edit)) return 'refused';
    // Collapsed, whatever was selected: the next key adds to what was written and replaces nothing.
    const { end } = editor.selection() ?? held.caret ?? edit;
    const before = { span, text, caret: { start: end, end } };
    held.caret = moveCaret(before.caret, edit);
    held.isWriting = true;
    try {
      const tried = await pen.replace(edit, revision);
      if (!tried) return 'stale';
      if (tried === 'suggested') {
        held.span = null;
        return 'applied';
      }
      const outcome = await readBack(before, after);
      if (outcome === 'applied') undone({ text, caret: end - span.start });
      return outcome;
    } finally {
      held.isWriting = false;
    }
  }

  async function readBack(before: { span: Span; text: string; caret: Span }, after: string): Promise<ApplyOutcome> {
    const { start } = before.span;
    let stood = false;
    for (const [index, wait] of [...READ_BACK_MS, ...LATE_MS].entries()) {
      // What has put the old words back is not busy; what has done nothing yet may be.
      if (index >= READ_BACK_MS.length && (stood || !standsAt(start, before.text))) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
      await editor.refresh();
      if (signal.aborted) return 'unverified';
      if (!stood && standsAt(start, after)) {
        stood = true;
        Object.assign(held, { span: { start, end: start + after.length }, text: after, isWriting: false });
        if (held.caret) editor.select(held.caret);
      }
    }
    // From the first good look on, the sentence is followed: what a person does to it later is not the editor's doing.
    if (stood && held.span && standsAt(held.span.start, after)) return 'applied';
    const back = standsAt(start, before.text);
    held.span = back ? before.span : null;
    held.text = before.text;
    if (back) editor.select((held.caret = before.caret));
    return back ? 'refused' : 'unverified';
  }

  return {
    async apply(edits) {
      const before = held.text;
      const after = applyEdits(before, held.base, edits);
      if (after === null) return 'stale';
      const outcome = await write(after);
      if (outcome === 'applied') written.push({ before, after });
      return outcome;
    },
    async undo() {
      while (written.length > 0) {
        const last = written.at(-1);
        if (!last || last.after !== held.text) return 'stale';
        const outcome = await write(last.before);
        if (outcome !== 'applied') return outcome;
        written.pop();
      }
      return 'applied';
    },
  };
}
