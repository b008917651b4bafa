/** The ways of writing into an editor. Each tries once; none looks whether it worked. */

const SETTLES_AFTER_MS = 60;

/** Editors learn of a selection by an event that comes later. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLES_AFTER_MS));

/** As if the person had typed it: the browser's own undo has it, and every framework hears it. */
export function insertAsTyped(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** Asks the editor to replace the range itself. True when it took the request as its own. */
export function requestReplacement(root: HTMLElement, range: Range, text: string): boolean {
  const view = root.ownerDocument.defaultView;
  if (!view) return false;
  const { InputEvent: Input, DataTransfer: Transfer, StaticRange: Still } = view;
  const dataTransfer = new Transfer();
  dataTransfer.setData('text/plain', text);
  const event = new Input('beforeinput', {
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer,
    targetRanges: [new Still(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  root.dispatchEvent(event);
  return event.defaultPrevented;
}
