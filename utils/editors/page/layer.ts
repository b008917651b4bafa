/**
 * Where the coach draws: a closed shadow root of ours at the end of the document, or of the modal dialog around the
 * field (everything outside one is dead to the pointer), or of what fills the screen (it covers everything else). It
 * takes no room and no part in the page's layout.
 */
import { above, surroundingsOf } from './geometry.ts';
import styles from './layer.css?inline';
import { COACH_TAG } from './own-hosts.ts';

/** The host is as wide, by its own measure. */
const PROBE = 100;

export type Layer = {
  readonly mount: Element;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** From the window's coordinates to the layer's. */
  toLayer(x: number, y: number): { readonly x: number; readonly y: number };
};

/** Of dialogs that don't say so, that one is modal whose page hides all else from those who don't see it. */
const MODAL =
  'dialog:modal, :popover-open, :fullscreen, [aria-modal="true"], body:has(> [aria-hidden="true"] > *) [role="dialog"]';

/** The outermost element that holds everything a person can reach while the field has the focus. */
export function mountOf(field: Element): Element {
  // A press on the layers of a dialog that are as wide as the window is one outside what is seen of it.
  let seen = above(field);
  let isWide = false;
  for (let element = seen; element; element = above(element)) {
    isWide ||= element.clientWidth === innerWidth;
    if (!isWide) seen = element;
    if (element.matches(MODAL)) return seen as Element;
  }
  return field.ownerDocument.documentElement;
}

/** One layer a mount, made when first needed and gone with `signal`. */
export function createLayers(signal: AbortSignal): (mount: Element) => Layer {
  const layers = new Map<Element, Layer>();
  signal.addEventListener('abort', () => {
    for (const { host } of layers.values()) host.remove();
    layers.clear();
  });
  return (mount) => {
    for (const [each, { host }] of layers) {
      if (each.isConnected || each === mount) continue;
      host.remove();
      layers.delete(each);
    }
    let layer = layers.get(mount);
    if (!layer) layers.set(mount, (layer = createLayer(mount)));
    // A page that writes its document anew takes the host with it.
    if (layer.host.parentNode !== mount) mount.append(layer.host);
    return layer;
  };
}

function createLayer(mount: Element): Layer {
  const { ownerDocument: document } = mount;
  const host = document.createElement(COACH_TAG);
  host.contentEditable = 'false';
  host.translate = false;
  const root = host.attachShadow({ mode: 'closed' });
  adoptSheet(root, styles);
  mount.append(host);
  return {
    mount,
    host,
    root,
    toLayer(x, y) {
      const { left, right, top, bottom, width, height } = host.getBoundingClientRect();
      const scale = Math.hypot(width, height) / PROBE || 1;
      // Having no height of its own, it has one where it is turned.
      const { a, b } = height === 0 ? { a: 1, b: 0 } : surroundingsOf(host, null).turn;
      const [across, down] = [x - (a < 0 ? right : left), y - (b < 0 ? bottom : top)];
      const by = Math.hypot(a, b) * scale;
      return { x: (across * a + down * b) / by, y: (down * a - across * b) / by };
    },
  };
}

/** Constructed sheets are out of reach of the page's content security policy. */
export function adoptSheet(tree: Document | ShadowRoot, text: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    return () => {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    const style = (tree.ownerDocument ?? tree).createElement('style');
    style.textContent = text;
    (tree instanceof ShadowRoot ? tree : tree.documentElement).append(style);
    return () => style.remove();
  }
}
