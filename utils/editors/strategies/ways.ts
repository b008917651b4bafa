/** The ways of writing into editable DOM. Each tries once; none looks whether it worked. */

/** Where to write: the range is what is selected, and `changed` says whether the text is another one since. */
export type Place = {
  readonly root: HTMLElement;
  readonly range: Range;
  readonly text: string;
  readonly changed: () => boolean;
};
export type Way = (place: Place) => void;

/** As if the person had typed it. */
export function typeIn(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

export const asTyped: Way = ({ root, text }) => typeIn(root.ownerDocument, text);

/** Asks the editor to replace the range itself, as a spell checker's choice does. */
export const byRequest: Way = (place) => void request(place);

/** Asks it to take the range away, as a key would. */
export const byDeletion: Way = (place) => void request(place, 'deleteContentBackward');

/** For editors that take pasted text only. */
export const byPaste: Way = (place) => void pasteAt(place);

/**
 * Pasted; typed where nobody takes what is pasted, and told as a spell checker's choice is: of what comes from elsewhere
 * than its keys an editor keeps a step of its history then.
 */
export const pastedFirst: Way = (place) => {
  if (pasteAt(place) || place.changed()) return;
  tellReplaced(place.root);
  asTyped(place);
  tellReplaced(place.root);
};

/** Takes away by cutting, into no clipboard: for editors that hear of no other deletion but keys. */
export const byCut: Way = ({ root, range }) => {
  const { ClipboardEvent: Cut } = viewOf(root);
  const into = range.startContainer.parentElement ?? root;
  into.dispatchEvent(new Cut('cut', { bubbles: true, cancelable: true, composed: true }));
};

/** Puts nothing anywhere; an editor that keeps its history from paste to paste has kept a step after it. */
export const pasteNothing = (root: HTMLElement): void => void paste(root, root, '');

const pasteAt = ({ root, range, text }: Place): boolean =>
  paste(root, range.startContainer.parentElement ?? root, text);

/** True when the editor took it as its own. */
function paste(root: HTMLElement, into: HTMLElement, text: string): boolean {
  const { ClipboardEvent: Paste } = viewOf(root);
  const event = new Paste('paste', {
    clipboardData: transferOf(root, text),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  // Some browsers leave the event's own transfer empty.
  if (text !== '' && event.clipboardData?.getData('text/plain') === '') event.clipboardData.setData('text/plain', text);
  into.dispatchEvent(event);
  return event.defaultPrevented;
}

function tellReplaced(root: HTMLElement): void {
  const { InputEvent: Input } = viewOf(root);
  root.dispatchEvent(new Input('input', { inputType: 'insertReplacementText', bubbles: true, composed: true }));
}

/** Whoever owns the element is asked; it is typed for only when the request was not taken and nothing has changed. */
export const askedFirst: Way = (place) => {
  if (!request(place) && !place.changed()) asTyped(place);
};

/** True when the editor took the request as its own. */
function request({ root, range, text }: Place, inputType = 'insertReplacementText'): boolean {
  const { InputEvent: Input, StaticRange: Still } = viewOf(root);
  const event = new Input('beforeinput', {
    inputType,
    data: text,
    dataTransfer: transferOf(root, text),
    targetRanges: [new Still(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  root.dispatchEvent(event);
  return event.defaultPrevented;
}

function transferOf(root: HTMLElement, text: string): DataTransfer {
  const transfer = new (viewOf(root).DataTransfer)();
  if (text !== '') transfer.setData('text/plain', text);
  return transfer;
}

const viewOf = (root: HTMLElement): Window & typeof globalThis => root.ownerDocument.defaultView ?? window;
