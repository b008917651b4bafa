/** The frame that takes the document's keys, whichever it is now: the editor may replace it. */
import { KEYS } from './places.ts';

export type Keyboard = {
  element(): HTMLIFrameElement | null;
  readonly isComposing: boolean;
  /** Whether a change that is seen now is the person's own. */
  readonly isTyping: boolean;
};

/** Keys that leave the text as it is. */
const MOVES = /^(?:Arrow|Page|Home$|End$|Shift|Control|Alt|Meta|Tab|Escape|F\d)/u;
/** The editor shows what was typed within this time. */
const SHOWN_AFTER_MS = 300;
const HEARD = ['keydown', 'keyup', 'input', 'paste', 'cut', 'focusin', 'compositionstart', 'compositionend'];

/** `heard` is told of what a person does there. */
export function createKeyboard(document: Document, signal: AbortSignal, heard: () => void): Keyboard {
  let bound: Document | null = null;
  let composing = false;
  let typedAt = Number.NEGATIVE_INFINITY;

  function hear(event: Event): void {
    if (!event.isTrusted || event.currentTarget !== bound) return;
    if (event.type.startsWith('composition')) composing = event.type === 'compositionstart';
    if (event.type !== 'focusin' && !('key' in event && MOVES.test(String(event.key)))) typedAt = performance.now();
    heard();
  }

  function element(): HTMLIFrameElement | null {
    const frame = document.querySelector<HTMLIFrameElement>(KEYS);
    const inner = frame?.contentDocument ?? null;
    if (inner && inner !== bound && !signal.aborted) {
      bound = inner;
      composing = false;
      for (const type of HEARD) inner.addEventListener(type, hear, { signal, capture: true, passive: true });
    }
    return frame;
  }

  element();
  return {
    element,
    get isComposing() {
      return composing;
    },
    get isTyping() {
      return performance.now() - typedAt < SHOWN_AFTER_MS;
    },
  };
}
