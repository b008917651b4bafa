/** The one note that is shown in the page, and said aloud. */
import type { Ground } from '../page/ground.ts';
import type { Layer } from '../page/layer.ts';
import { NOTE } from './notes-css.ts';
import { createVoice } from './voice.ts';

const STAYS_MS = 6000;

/** By a place in the window. */
export type ShowNote = (
  text: string,
  at: { readonly x: number; readonly y: number },
  layer: Layer,
  ground: Ground,
) => void;

export function createNote(document: Document, signal: AbortSignal): ShowNote {
  const announce = createVoice(document, signal);
  const shown = document.createElement('div');
  shown.style.cssText = NOTE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (text, at, layer, ground) => {
    announce(text, layer);
    shown.className = `note ${ground}`;
    shown.textContent = text;
    const { x, y } = layer.toLayer(at.x, at.y);
    Object.assign(shown.style, { left: `${x}px`, top: `${y}px` });
    layer.root.append(shown);
    clearTimeout(timer);
    timer = setTimeout(() => shown.remove(), STAYS_MS);
  };
}
