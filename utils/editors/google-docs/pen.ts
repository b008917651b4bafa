/** In the page's own world, once something is done there: selects, and writes by one paste, as the person's keys would. */
import type { Span } from '../../nlp/types.ts';
import { selectionOf, serve, type Annotated } from './annotated.ts';
import { KEYS, VIEW } from './places.ts';
import { plainOf } from './plain-text.ts';
import { around, parseAsk, tabOf, type Ask, type Status } from './protocol.ts';

/** The view runs to what is selected in steps, each within this time of the one before. */
const TRIES_AGAIN_WITHIN_MS = 500;

export function startPen(): void {
  serve('act', parseAsk, (ask, annotated) => {
    if (ask.act !== 'reveal') standStill(document.querySelector<HTMLElement>(VIEW));
    if (ask.act === 'replace') return replace(ask, annotated);
    select(annotated, ask, document.activeElement?.matches(KEYS) ?? false);
    return 'ok';
  });
}

/** One block without a pause: no key can come between what is looked at, selected and written. */
function replace(ask: Ask, annotated: Annotated): Status {
  const { start, end, was, text, tab, by } = ask;
  const before = annotated.getText();
  if (around(plainOf(before), ask) !== was || tabOf(location) !== tab || !(performance.now() < by)) return 'stale';
  const own = selectionOf(annotated);
  const keys = select(annotated, ask, true);
  const now = selectionOf(annotated);
  if (!keys || now.start !== start || now.end !== end || annotated.getText() !== before) {
    select(annotated, own, true);
    return 'stale';
  }
  paste(keys, text);
  return 'ok';
}

function select(annotated: Annotated, { start, end }: Span, focus: boolean): HTMLElement | null {
  annotated.setSelection(start, end);
  const frame = document.querySelector<HTMLIFrameElement>(KEYS);
  const keys = frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable="true"]') ?? null;
  if (focus) keys?.focus({ preventScroll: true });
  return keys;
}

let standing: ReturnType<typeof setTimeout> | undefined;

/** Selecting takes the view along; until it stops trying the view keeps its place, wheel and scroll bar excepted. */
function standStill(view: HTMLElement | null): void {
  if (!view) return;
  const hold = (): void => {
    clearTimeout(standing);
    standing = setTimeout(() => Reflect.deleteProperty(view, 'scrollTop'), TRIES_AGAIN_WITHIN_MS);
  };
  hold();
  if (Object.hasOwn(view, 'scrollTop')) return;
  const real = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
  Object.defineProperty(view, 'scrollTop', {
    configurable: true,
    get: () => real?.get?.call(view) as number,
    set: hold,
  });
}

/** Its events have to be of the frame's own making. */
function paste(keys: HTMLElement, text: string): void {
  const view = keys.ownerDocument.defaultView;
  if (!view) return;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (event.clipboardData?.getData('text/plain') === '') event.clipboardData.setData('text/plain', text);
  keys.dispatchEvent(event);
}
