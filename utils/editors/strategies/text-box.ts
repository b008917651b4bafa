/** `textarea` and `input`, also those that a framework controls: as if typed, which the browser's own undo has. */
import type { Strategy } from './pen.ts';
import { touchesMarkup } from './markup.ts';
import { hasFocus, settle } from './pen.ts';
import { typeIn } from './ways.ts';

export const textBox: Strategy = (editor, signal) => {
  const field = editor.root as HTMLTextAreaElement | HTMLInputElement;
  return {
    refusalOf(edit) {
      if (field.readOnly || field.disabled) return 'read-only';
      const length = field.value.length - (edit.end - edit.start) + edit.text.length;
      if (field.maxLength >= 0 && length > field.maxLength) return 'too-long';
      if (touchesMarkup(field, field.value, edit)) return 'protected';
      return field.matches('input') && edit.text.includes('\n') ? 'protected' : null;
    },
    async replace(edit, revision) {
      if (!hasFocus(field)) {
        field.focus({ preventScroll: true });
        await settle();
      }
      if (signal.aborted || editor.read().revision !== revision) return false;
      field.setSelectionRange(edit.start, edit.end);
      typeIn(field.ownerDocument, edit.text);
      return true;
    },
  };
};
