/** From what has the focus to the field it belongs to. */

/** The innermost focused element, through open and closed shadow roots. */
export function deepActive(
  root: Document | ShadowRoot,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): Element | null {
  let active = root.activeElement;
  for (let inner = active && shadowRootOf(active); inner?.activeElement; inner = active && shadowRootOf(active)) {
    active = inner.activeElement;
  }
  return active;
}

/** The field an element belongs to: a text box, or the topmost element that can be edited around it. */
export function fieldOf(element: Element): HTMLElement | null {
  if (element.matches('textarea, input')) return element as HTMLElement;
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let host = closestEditable(element as HTMLElement);
  while (host?.parentElement?.isContentEditable) host = closestEditable(host.parentElement);
  return host;
}

function closestEditable(element: HTMLElement): HTMLElement | null {
  if (!element.isContentEditable) return null;
  return element.closest<HTMLElement>('[contenteditable]:not([contenteditable="false"])') ?? element;
}
