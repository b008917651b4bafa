/** What is said aloud, and the one note that is shown in the page. */
import type { Ground } from './ground.ts';
import type { Layer } from './layer.ts';
import { NOTE, OUT_OF_SIGHT } from './notes-css.ts';

const STAYS_MS = 6000;
/** A live region has to stand there before something is said in it. */
const HEARS_AFTER_MS = 50;

export type Voice = {
  announce(text: string, layer: Layer): void;
  /** A note by a place in the window, and the same aloud. */
  note(text: string, at: { readonly x: number; readonly y: number }, layer: Layer, ground: Ground): void;
};

export function createVoice(document: Document, signal: AbortSignal): Voice {
  const live = document.createElement('div');
  const shown = document.createElement('div');
  live.className = 'live';
  live.style.cssText = OUT_OF_SIGHT;
  shown.style.cssText = NOTE;
  live.role = 'status';
  live.ariaLive = 'polite';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(speaking);
  });

  function announce(text: string, layer: Layer): void {
    if (live.parentNode !== layer.root) layer.root.append(live);
    live.textContent = '';
    clearTimeout(speaking);
    speaking = setTimeout(() => (live.textContent = text), HEARS_AFTER_MS);
  }

  return {
    announce,
    note(text, at, layer, ground) {
      announce(text, layer);
      shown.className = `note ${ground}`;
      shown.textContent = text;
      const { x, y } = layer.toLayer(at.x, at.y);
      Object.assign(shown.style, { left: `${x}px`, top: `${y}px` });
      layer.root.append(shown);
      clearTimeout(timer);
      timer = setTimeout(() => shown.remove(), STAYS_MS);
    },
  };
}
