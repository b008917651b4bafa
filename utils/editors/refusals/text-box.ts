import { touchesMarkup } from './markup.ts';
import type { Refuses } from './refuses.ts';

/** `textarea` and `input`: what they may hold, and what in them is markup. */
export const textBox: Refuses = ({ root }) => {
  const field = root as HTMLTextAreaElement | HTMLInputElement;
  return (edit) => {
    if (field.readOnly || field.disabled) return 'read-only';
    const length = field.value.length - (edit.end - edit.start) + edit.text.length;
    if (field.maxLength >= 0 && length > field.maxLength) return 'too-long';
    if (touchesMarkup(field, field.value, edit)) return 'protected';
    return field.matches('input') && edit.text.includes('\n') ? 'protected' : null;
  };
};
