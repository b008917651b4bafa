/**
 * The body of a Google document: selected and pasted into in one go, in the page's world, where the very words stand
 * at the very place. A document that takes no input takes it silently, so that only reading tells.
 */
import type { TextEdit } from '../../nlp/types.ts';
import { createBridge } from '../google-docs/client.ts';
import { modeOf } from '../google-docs/mode.ts';
import { around, tabOf } from '../google-docs/protocol.ts';
import { settle, type Strategy } from './pen.ts';

/** Spaces at the ends of what is pasted are lost; these become ordinary ones. */
const HARD_SPACE = '\u00a0';
/** Looks for what was suggested. */
const LOOKS_MS = [40, 100, 300, 800];

export const googleDocs: Strategy = (editor, signal) => {
  const { ownerDocument: document } = editor.root;
  const ask = createBridge(document, signal);
  const tab = tabOf(location);
  const textOf = (start: number, end: number): string => editor.read().text.slice(start, end);

  /** Nothing can't be pasted: a letter beside it is written along. */
  function widened(edit: TextEdit): TextEdit {
    if (edit.text !== '') return edit;
    const before = textOf(edit.start - 1, edit.start);
    if (edit.start > 0 && /[\p{L}\p{N}]/u.test(before)) return { ...edit, start: edit.start - 1, text: before };
    const after = textOf(edit.end, edit.end + 1);
    return { ...edit, end: edit.end + 1, text: after };
  }

  return {
    async replace(aim) {
      const edit = signal.aborted || tabOf(location) !== tab ? null : aim.now();
      if (!edit) return false;
      aim.begin();
      const { start, end, text } = widened(edit);
      const was = textOf(start, end);
      const answer = await ask({
        act: 'replace',
        start,
        end,
        was: around(editor.read().text, { start, end }),
        text: text.replace(/^ | $/gu, HARD_SPACE),
        tab,
      });
      // No answer in time is none: a busy page may have written before it was late, and only reading tells.
      if (answer && answer.status !== 'ok') return false;
      if (modeOf(document) !== 'suggesting' || was === '') return true;
      for (const wait of LOOKS_MS) {
        await settle(wait);
        await editor.refresh();
        const now = textOf(start, start + was.length + text.length);
        if (now === was + text || now === text + was) return 'suggested';
      }
      return true;
    },
  };
};
