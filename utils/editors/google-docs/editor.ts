/** The body of a Google document as an editor: read through the bridge, marked through the overlay. */
import type { BlockHint, Span } from '../../nlp/types.ts';
import { changeBetween, type TextChange } from '../text/text-change.ts';
import { createBridge } from './client.ts';
import type { Attach } from './contract.ts';
import { createKeyboard } from './keyboard.ts';
import { createOverlay } from './overlay.ts';
import { OWN_CARET, PASSING } from './places.ts';
import { plainOf, structureOf } from './plain-text.ts';
import { tabOf } from './protocol.ts';
import { readRuns, type Runs } from './runs.ts';

const COMES_WITHIN_MS = 2000;
const LAYOUT = ['style', 'class', 'transform', 'width', 'height', 'x', 'y', 'aria-label'];

export const attachGoogleDocs: Attach = (root, signal, layer) => {
  const { ownerDocument: document } = root;
  const ask = createBridge(document, signal);
  const overlay = createOverlay(root, layer, signal);
  const changed: ((change: TextChange) => void)[] = [];
  const stirred: ((moved: boolean) => void)[] = [];
  let raw = '';
  let text = '';
  let revision = 0;
  let structure: readonly BlockHint[] | null = null;
  let tab = '';
  let caret: Span | null = null;
  let canRead = true;
  let runs: Runs | null = null;
  let frame = 0;
  let moved = false;
  let reading: Promise<void> | null = null;
  let queued: Promise<void> | null = null;

  /** The interface comes some time after the editor has started: before then its absence says nothing. */
  const expected = performance.now() + COMES_WITHIN_MS;
  const late = setTimeout(soon, COMES_WITHIN_MS);

  const keyboard = createKeyboard(document, signal, soon);

  /** Once a frame at most, and never in a tab that is out of sight. */
  function soon(): void {
    if (frame === 0) frame = requestAnimationFrame(look);
  }

  function look(): void {
    frame = 0;
    if (signal.aborted) return;
    if (moved) {
      moved = false;
      runs = null;
      overlay.redraw(() => stirred.forEach((tell) => tell(true)));
    }
    void refresh();
  }

  function refresh(): Promise<void> {
    keyboard.element();
    if (signal.aborted) return Promise.resolve();
    if (keyboard.isComposing) {
      // What is composed is not in the text yet; the person writes all the same.
      const region = { start: 0, end: 0 };
      changed.forEach((tell) => tell({ ...region, removed: 0, inserted: '', region, typed: true }));
      return Promise.resolve();
    }
    if (!reading) return (reading = read().finally(() => (reading = null)));
    // An answer on its way may have left too early: who asks now gets the next one.
    return (queued ??= reading.then(() => {
      queued = null;
      return refresh();
    }));
  }

  async function read(): Promise<void> {
    const answer = await ask();
    if (signal.aborted) return;
    // A page that is too busy to answer has said nothing of its text: what it said last stands.
    if (!answer && canRead && tabOf(location) === tab) return;
    const said = answer?.status === 'none' ? null : answer;
    if (!said && performance.now() < expected) return;
    canRead = said !== null;
    // Without the interface what is in view can be read from its boxes, and nothing written.
    take(said?.text ?? boxes().text, said);
  }

  const boxes = (): Runs => (runs ??= readRuns(root));

  function take(next: string, selection: Span | null): void {
    // What was heard once needs no second look.
    clearTimeout(late);
    const where = tabOf(location);
    const plain = plainOf(next);
    const other = where !== tab;
    const change = other ? { start: 0, removed: text.length, inserted: plain } : changeBetween(text, plain);
    tab = where;
    raw = next;
    structure = null;
    text = plain;
    const before = caret;
    caret = selection && { start: selection.start, end: selection.end };
    if (change && (change.removed > 0 || change.inserted !== '')) {
      revision += 1;
      const region = { start: change.start, end: change.start + change.inserted.length };
      const typed = keyboard.isTyping && !other;
      changed.forEach((tell) => tell({ ...change, region, typed }));
    } else if (before?.start !== caret?.start || before?.end !== caret?.end) stirred.forEach((tell) => tell(false));
  }

  function stir(): void {
    moved = true;
    soon();
  }

  const observer = new MutationObserver((records) => {
    if (!records.every(({ target }) => (target as Element).closest?.(PASSING))) stir();
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: LAYOUT });
  const sizes = new ResizeObserver(stir);
  sizes.observe(root);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  root.addEventListener('scroll', () => overlay.place(), { signal, passive: true });
  root.addEventListener('pointerup', soon, { signal, passive: true });
  document.addEventListener('visibilitychange', soon, { signal });
  for (const type of ['focus', 'blur'] as const) window.addEventListener(type, soon, { signal });
  void refresh();

  return {
    root,
    engine: 'google-docs',
    parts: null,
    keys: () => keyboard.element(),
    read: () => ({ text, structure: (structure ??= structureOf(raw)), revision }),
    rangesOf(span) {
      const pieces = boxes().locate(text, span);
      return pieces ? overlay.rangesOf(pieces) : [];
    },
    selection: () => caret,
    select: ({ start, end }, reveal) => void ask({ act: reveal ? 'reveal' : 'select', start, end }),
    refresh,
    onChange: (listener) => void changed.push(listener),
    onStir: (listener) => void stirred.push(listener),
    barred: () => (canRead ? null : 'unreachable'),
    caretBox: () => document.querySelector(OWN_CARET)?.getBoundingClientRect() ?? null,
    silence() {
      if (!boxes().isEmpty || text.trim() === '') return null;
      return canRead ? 'reload' : 'engine';
    },
  };
};
