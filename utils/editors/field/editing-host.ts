/** From what has the focus to the field it belongs to. */
import { hasEditContext } from '../fingerprints.ts';
import { KEYS, VIEW } from '../google-docs/places.ts';
import { OURS } from '../page/own-hosts.ts';

/** The blanks of our own windows are no fields of the page. */
const isInOurs = (element: Element): boolean => {
  const root = element.getRootNode();
  return element.matches(OURS) || (root instanceof ShadowRoot && root.host.matches(OURS));
};

/** The innermost focused element, through open and closed shadow roots; our own windows are not looked into. */
export function deepActive(
  root: Document | ShadowRoot,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): Element | null {
  let active = root.activeElement;
  const into = (element: Element | null): ShadowRoot | null =>
    element === null || element.matches(OURS) ? null : shadowRootOf(element);
  for (let inner = into(active); inner?.activeElement; inner = into(active)) {
    active = inner.activeElement;
  }
  return active;
}

/** The field an element belongs to: a text box, or the topmost element that can be edited around it. */
export function fieldOf(element: Element): HTMLElement | null {
  if (isInOurs(element)) return null;
  if (element.matches('textarea, input') || hasEditContext(element)) return element as HTMLElement;
  if (element.matches(KEYS)) return element.ownerDocument.querySelector<HTMLElement>(VIEW);
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let host = closestEditable(element as HTMLElement);
  while (host?.parentElement?.isContentEditable) host = closestEditable(host.parentElement);
  return host;
}

function closestEditable(element: HTMLElement): HTMLElement | null {
  if (!element.isContentEditable) return null;
  return element.closest<HTMLElement>('[contenteditable]:not([contenteditable="false"])') ?? element;
}
