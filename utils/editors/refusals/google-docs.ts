import { modeOf } from '../google-docs/mode.ts';
import type { Refuses } from './refuses.ts';

const BORDER = /[\n\ufffc]/u;

/** A document may be shown only; what takes no input takes it silently. */
export const googleDocs: Refuses = (editor) => (edit) => {
  const barred = editor.barred?.() ?? (modeOf(editor.root.ownerDocument) === 'viewing' ? 'viewing' : null);
  if (barred) return barred;
  if (BORDER.test(edit.text + editor.read().text.slice(edit.start, edit.end))) return 'protected';
  const fonts = editor.rangesOf(edit).map(({ startContainer }) => startContainer.parentElement?.style.font);
  return new Set(fonts).size > 1 ? 'formatting' : null;
};
