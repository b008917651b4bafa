/** Writing into a textarea so that the browser's own undo takes it back. */
import { changeBetween } from './placed.ts';

/**
 * Makes the field's text `after` by one replacement of the smallest range that differs, as one undo step. Out: whether
 * the field holds it now. The focus moves into the field.
 */
export function replaceText(field: HTMLTextAreaElement, after: string): boolean {
  const change = changeBetween(field.value, after);
  if (!change) return true;
  reach(field, () => {
    field.setSelectionRange(change.start, change.end);
    field.ownerDocument.execCommand(change.text === '' ? 'delete' : 'insertText', false, change.text);
  });
  return field.value === after;
}

/** Takes one step of the field's own history back. */
export function undoIn(field: HTMLTextAreaElement): void {
  reach(field, () => field.ownerDocument.execCommand('undo'));
}

/** Commands go to the field that has the focus; one that stands behind a card takes none until it is let. */
function reach(field: HTMLTextAreaElement, work: () => void): void {
  const cage = field.closest<HTMLElement>('[inert]');
  if (cage) cage.inert = false;
  field.focus({ preventScroll: true });
  work();
  if (cage) cage.inert = true;
}
