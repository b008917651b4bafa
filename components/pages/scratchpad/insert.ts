/** Writing into a textarea so that the browser's own undo takes it back. */
import { changeBetween } from './placed.ts';

/**
 * Makes the field's text `after` by one replacement of the smallest range that differs, as one undo step. Out: whether
 * the field holds it now. The focus moves into the field.
 */
export function replaceText(field: HTMLTextAreaElement, after: string): boolean {
  const change = changeBetween(field.value, after);
  if (!change) return true;
  field.focus({ preventScroll: true });
  field.setSelectionRange(change.start, change.end);
  const command = change.text === '' ? 'delete' : 'insertText';
  field.ownerDocument.execCommand(command, false, change.text);
  return field.value === after;
}
