/** The popover's element in the page: a closed shadow root in the top layer, out of reach of the page's rules. */
import card from '../../components/card.css?inline';
import controls from '../../components/controls.css?inline';
import tokens from '../../components/tokens.css?inline';
import { zoomOf } from '../../utils/editors/page/geometry.ts';
import { POPOVER_TAG } from '../../utils/editors/page/own-hosts.ts';
import own from './popover.css?inline';

const STYLES = [tokens, controls, card, own];

/** What the host itself needs; the page's rules win over a shadow root's `:host`, so it stands inline. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  top: '0',
  left: '0',
  width: 'max-content',
  height: 'max-content',
  'max-width': 'calc(100vw - 16px)',
  'z-index': '2147483647',
};

export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot; readonly container: HTMLElement };

type Look = {
  readonly locale: string;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly label: string;
  readonly css?: string;
};

export function createHost(mount: Element, look: Look): Host {
  const document = mount.ownerDocument;
  const element = document.createElement(POPOVER_TAG);
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important');
  // What the page zooms is placed by the page's measure; the popover by the window's.
  element.style.setProperty('zoom', String(1 / zoomOf(mount)), 'important');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, document, [...STYLES, look.css ?? '']);
  const container = document.createElement('div');
  container.className = 'tarkka';
  container.lang = look.locale;
  if (look.appearance !== 'system') container.dataset['theme'] = look.appearance;
  container.setAttribute('role', 'dialog');
  container.setAttribute('aria-label', look.label);
  root.append(container);
  mount.append(element);
  try {
    element.showPopover();
  } catch {
    // Without a top layer it still floats, by its z-index.
  }
  return { element, root, container };
}

/** Constructed sheets are out of a content security policy's reach; a style element is the way where they can't be adopted. */
function adopt(root: ShadowRoot, document: Document, styles: readonly string[]): void {
  try {
    const { CSSStyleSheet: Sheet } = document.defaultView ?? window;
    root.adoptedStyleSheets = styles.map((text) => {
      const sheet = new Sheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    const style = document.createElement('style');
    style.textContent = styles.join('\n');
    root.append(style);
  }
}

/** A page that draws its dialog anew takes the host away with it: then the popover is closed too. */
export function whenRemoved(element: Element, mount: Element, signal: AbortSignal, done: () => void): void {
  const observer = new MutationObserver(() => {
    if (!element.isConnected) done();
  });
  observer.observe(mount, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
