/** Shadow roots, closed ones too: a content script may look into what a page has closed. */
import { browser } from 'wxt/browser';

type Opener = (element: Element) => ShadowRoot | null;

/** Null where the element has none, or the browser does not show it. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot: Opener } };
  try {
    return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(element) ?? null) : null;
  } catch {
    return null;
  }
}
