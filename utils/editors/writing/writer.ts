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
import { movedBy } from '../text/text-change.ts';
import type { Pen } from '../strategies/pen.ts';

const READ_BACK_MS = [0, 50, 250, 700];
/** A page that is busy writes late. */
const LATE_MS = [500, 1000, 1500];

export type Writer = {
  apply(edits: readonly TextEdit[]): Promise<ApplyOutcome>;
  undo(): Promise<ApplyOutcome>;
};

/** What was there when it was tried; `caret` counts from the sentence's start. */
type Tried = {
  readonly whole: string;
  readonly start: number;
  readonly text: string;
  readonly caret: number;
  readonly small: TextEdit;
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
    if (!span || signal.aborted || !standsAt(span.start, text)) return 'stale';
    const small = smallestEdit(text, after);
    if (!small) return 'applied';
    if (held.refusalOf(inPlace(small, span.start))) return 'refused';
    held.typed = false;
    const selected = editor.selection();
    // Collapsed, whatever was selected: the next key adds to what was written and replaces nothing.
    const caret = (selected ?? held.caret ?? inPlace(small, span.start)).end - span.start;
    /** Where the sentence is now: others may write beside it meanwhile, the person may not. */
    const start = (): number | null => {
      editor.read();
      const at = held.typed ? null : held.span;
      return at && standsAt(at.start, text) ? at.start : null;
    };
    let whole = '';
    try {
      const tried = await pen.replace({
        now() {
          const at = start();
          return at === null ? null : inPlace(small, at);
        },
        begin() {
          held.isWriting = true;
          whole = editor.read().text;
        },
      });
      if (tried === 'suggested') {
        held.span = null;
        return 'applied';
      }
      if (tried) return await readBack({ whole, start: (held.span ?? span).start, text, caret, small }, after);
      // What was selected for the write is not left to the next key.
      const at = start();
      const now = held.typed ? null : editor.selection();
      if (selected && at !== null) editor.select(movedBy(selected, at - span.start));
      else if (now) editor.select({ start: now.end, end: now.end });
      return 'stale';
    } finally {
      held.isWriting = false;
    }
  }

  async function readBack(tried: Tried, after: string): Promise<ApplyOutcome> {
    const { start, text, caret, small } = tried;
    const caretAt = (at: number): Span => ({ start: at + caret, end: at + caret });
    held.caret = moveCaret(caretAt(start), inPlace(small, start));
    let stood = false;
    for (const [index, wait] of [...READ_BACK_MS, ...LATE_MS].entries()) {
      // What has put the old words back is not busy; what has done nothing yet may be.
      if (index >= READ_BACK_MS.length && (stood || !standsAt(start, text))) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
      await editor.refresh();
      if (signal.aborted) return 'unverified';
      const at = stood ? null : placeOf(after, tried);
      if (at === null) continue;
      stood = true;
      Object.assign(held, { span: { start: at, end: at + after.length }, text: after, isWriting: false });
      held.caret = moveCaret(caretAt(at), inPlace(small, at));
      editor.select(held.caret);
    }
    // From the first good look on, the sentence is followed: what a person does to it later is not the editor's doing.
    if (stood && held.span && standsAt(held.span.start, after)) {
      undone({ text, caret });
      return 'applied';
    }
    const back = standsAt(start, text);
    const instead = back ? text : insteadOf(tried);
    held.span = instead === null ? null : { start, end: start + instead.length };
    held.text = instead ?? text;
    if (back) editor.select((held.caret = caretAt(start)));
    else if (instead !== null) written.push({ before: text, after: instead });
    return back ? 'refused' : 'unverified';
  }

  /** What stands in the sentence's place, where nothing else has changed and no line came: it can be taken back. */
  function insteadOf({ whole, start, text }: Tried): string | null {
    const now = editor.read().text;
    const [lead, rest] = [whole.slice(0, start), whole.slice(start + text.length)];
    const fits = now.length >= lead.length + rest.length && now.startsWith(lead) && now.endsWith(rest);
    const instead = fits ? now.slice(lead.length, now.length - rest.length) : '\n';
    return instead.includes('\n') ? null : instead;
  }

  /** At its place; or elsewhere, once, where it stood nowhere before: others wrote above it in the same moment. */
  function placeOf(after: string, { whole, start }: Tried): number | null {
    if (standsAt(start, after)) return start;
    const { text } = editor.read();
    const at = whole.includes(after) ? -1 : text.indexOf(after);
    return at === -1 || text.includes(after, at + 1) ? null : at;
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
      if (written.length === 0) return 'stale';
      while (written.length > 0) {
        const last = written.pop();
        if (!last || last.after !== held.text) return 'stale';
        const outcome = await write(last.before);
        if (outcome !== 'applied') return outcome;
      }
      return 'applied';
    },
  };
}
