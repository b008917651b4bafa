/**
 * In the page's own world: the one place where Google Docs lets its text be read and selected. Knows three requests
 * and nothing of the browser's; whatever a page asks of it, it could do itself.
 */
import type { Span } from '../../nlp/types.ts';
import { KEYS, VIEW } from './places.ts';
import { ANSWER, ASK, LONGEST_TEXT, parseAsk, tabOf, writeAnswer, type Ask, type Status } from './protocol.ts';

/** Who asks for the layer of words over the canvas; it is told to nobody but Google Docs. */
const OWN_NAME = 'tarkka-goal-coach';
const STARTED = Symbol.for('tarkka.docs-bridge');
/** The editor runs to what is selected in about this time. */
const RUNS_FOR_MS = 500;

type Annotated = {
  getText(): string;
  getSelection(): readonly Record<string, unknown>[];
  setSelection(start: number, end: number): void;
};
type Docs = {
  _docs_annotate_canvas_by_ext?: unknown;
  _docs_annotate_getAnnotatedText?: (name: string) => Promise<Annotated> | Annotated;
};
type Done = Span & { readonly status: Status; readonly text: string };

const NOTHING: Done = { status: 'none', start: 0, end: 0, text: '' };

/** Before the page's first script: the editor looks for the name once, while it starts. */
export function startBridge(view: Window & typeof globalThis): void {
  const docs = view as Docs;
  // One for the life of the page, whatever becomes of the extension: two would write twice.
  if (Object.hasOwn(view, STARTED)) return;
  Object.defineProperty(view, STARTED, { value: true });
  // Another extension may have asked before; one name is enough.
  docs._docs_annotate_canvas_by_ext ??= OWN_NAME;
  const { document } = view;
  document.addEventListener(ASK, (event) => {
    const ask = parseAsk((event as CustomEvent<unknown>).detail);
    if (ask) void answer(ask);
  });

  async function answer(ask: Ask): Promise<void> {
    let done = NOTHING;
    try {
      // A new one each time: one that was kept may know nothing of what was typed since.
      const text = await docs._docs_annotate_getAnnotatedText?.(OWN_NAME);
      if (text) done = act(ask, text);
    } catch {
      // An interface that is another one now is none.
    }
    document.dispatchEvent(new view.CustomEvent(ANSWER, { detail: writeAnswer({ id: ask.id, ...done }) }));
  }

  function act(ask: Ask, annotated: Annotated): Done {
    if (ask.act === 'select') select(annotated, ask, document.activeElement?.matches(KEYS) ?? false);
    const status = ask.act === 'replace' ? replace(ask, annotated) : 'ok';
    const text = annotated.getText().slice(0, LONGEST_TEXT - 64);
    const at = selectionOf(annotated);
    return { status, start: Math.min(at.start, text.length), end: Math.min(at.end, text.length), text };
  }

  /** One block without a pause: no key can come between what is looked at, selected and written. */
  function replace(ask: Extract<Ask, { act: 'replace' }>, annotated: Annotated): Status {
    const { start, end, was, text, tab } = ask;
    const before = annotated.getText();
    if (before.slice(start, end) !== was || tabOf(view.location) !== tab) return 'stale';
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
    standStill(document.querySelector<HTMLElement>(VIEW));
    annotated.setSelection(start, end);
    const frame = document.querySelector<HTMLIFrameElement>(KEYS);
    const keys = frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable="true"]') ?? null;
    if (focus) keys?.focus({ preventScroll: true });
    return keys;
  }
}

/** Selecting takes the view along; for that while it keeps its place, wheel and scroll bar excepted. */
function standStill(view: HTMLElement | null): void {
  if (!view || Object.hasOwn(view, 'scrollTop')) return;
  const real = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
  Object.defineProperty(view, 'scrollTop', {
    configurable: true,
    get: () => real?.get?.call(view) as number,
    set: () => undefined,
  });
  setTimeout(() => Reflect.deleteProperty(view, 'scrollTop'), RUNS_FOR_MS);
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

/** Versions of the interface name the ends differently. */
function selectionOf(annotated: Annotated): Span {
  const [first] = annotated.getSelection();
  const ends = [
    [first?.['start'], first?.['end']],
    [first?.['anchor'], first?.['focus']],
    [first?.['base'], first?.['extent']],
  ].find((pair) => pair.every((end) => typeof end === 'number' && end >= 0)) as [number, number] | undefined;
  return ends ? { start: Math.min(...ends), end: Math.max(...ends) } : { start: 0, end: 0 };
}
