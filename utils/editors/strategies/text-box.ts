/** `textarea` and `input`, also those that a framework controls: as if typed, which the browser's own undo has. */
import type { Strategy } from './pen.ts';
import { hasFocus, settle } from './pen.ts';
import { typeIn } from './ways.ts';

export const textBox: Strategy = (editor, signal) => {
  const field = editor.root as HTMLTextAreaElement | HTMLInputElement;
  return {
    async replace(aim) {
      if (!hasFocus(field)) {
        field.focus({ preventScroll: true });
        await settle();
      }
      const edit = signal.aborted ? null : aim.now();
      if (!edit) return false;
      aim.begin();
      field.setSelectionRange(edit.start, edit.end);
      typeIn(field.ownerDocument, edit.text);
      return true;
    },
  };
};
