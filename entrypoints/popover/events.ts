/** What happens in the popover stays there, and only what a person does counts. */

const OURS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'dragover',
  'drop',
  'selectstart',
];

/** Sites bind keys and presses to the document; a press outside a field leaves focus and caret with the editor. */
export function keepToItself(host: Element, container: Element, signal: AbortSignal): void {
  for (const type of [...OURS, 'focusin']) host.addEventListener(type, dropUntrusted, { signal, capture: true });
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  for (const type of ['pointerdown', 'mousedown']) {
    container.addEventListener(
      type,
      (event) => {
        const [target] = event.composedPath() as Element[];
        if (!target?.closest('input, [data-selectable]')) event.preventDefault();
      },
      { signal },
    );
  }
}

function dropUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** The frame of the text, the one that the popover is drawn in, and the one that has the keys where it is another. */
export const windowsOf = (mount: Element): ReadonlySet<Window> =>
  new Set([window, mount.ownerDocument.defaultView ?? window, keysOf(mount.ownerDocument) ?? window]);

/** Google Docs takes its keys in a frame of its own. */
function keysOf({ activeElement: active }: Document): Window | null {
  return active?.matches('iframe') ? (active.contentDocument?.defaultView ?? null) : null;
}

/**
 * Escape closes the innermost layer, before the page sees it: a dialog around the field stays open. `back` says
 * whether a layer was closed.
 */
export function onEscape(mount: Element, signal: AbortSignal, back: () => boolean, close: () => void): void {
  const take = (event: KeyboardEvent): boolean => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return false;
    event.stopImmediatePropagation();
    event.preventDefault();
    return true;
  };
  for (const view of windowsOf(mount)) {
    view.addEventListener(
      'keydown',
      (event) => {
        if (!take(event)) return;
        view.addEventListener('keyup', take, { capture: true, once: true });
        if (!back()) close();
      },
      { signal, capture: true },
    );
  }
}
