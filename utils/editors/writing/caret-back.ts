/**
 * An undo selects again what was selected when the change was made. These are the words that the coach wrote over, not
 * the person's choice, and the next key would replace them: the caret goes back to where the person had it.
 */
import type { Span } from '../../nlp/types.ts';
import type { Editor } from '../adapter.ts';
import { settle } from '../strategies/pen.ts';

/** A sentence as it was before a write, and the caret, counted from its start; it may have stood outside. */
export type Before = { readonly text: string; readonly caret: number };

/** Call it with what each write found; it watches the editor from the first on, until `signal`. */
export function createCaretBack(editor: Editor, signal: AbortSignal): (before: Before) => void {
  const befores: Before[] = [];

  function back(): Span | null {
    const selected = editor.selection();
    if (signal.aborted || !selected || selected.start === selected.end) return null;
    const { text } = editor.read();
    for (const before of befores) {
      const at = text.indexOf(before.text, Math.max(0, selected.end - before.text.length));
      if (at === -1 || at > selected.start) continue;
      const caret = Math.min(Math.max(0, at + before.caret), text.length);
      return { start: caret, end: caret };
    }
    return null;
  }

  return (before) => {
    if (befores.push(before) > 1) return;
    editor.onChange(async () => {
      // An editor selects after it has drawn.
      await settle();
      const caret = back();
      if (caret) editor.select(caret);
    });
  };
}
