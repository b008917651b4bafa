/** The one note that is shown in the page, and said aloud. */
import { groundOf } from '../page/ground.ts';
import type { Layer } from '../page/layer.ts';
import { NOTE } from './notes-css.ts';
import { createVoice } from './voice.ts';

const STAYS_MS = 6000;

const [GAP, HEIGHT] = [8, 64];

/** Below an element, or over its end where that is out of the window. */
export type ShowNote = (text: string, below: Element, layer: Layer) => void;

export function createNote(document: Document, signal: AbortSignal): ShowNote {
  const announce = createVoice(document, signal);
  const shown = document.createElement('div');
  shown.style.cssText = NOTE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (text, below, layer) => {
    announce(text, layer);
    shown.className = `note ${groundOf(below)}`;
    shown.textContent = text;
    const { left, bottom } = below.getBoundingClientRect();
    const { x, y } = layer.toLayer(Math.max(GAP, left), Math.min(bottom + GAP, innerHeight - HEIGHT));
    Object.assign(shown.style, { left: `${x}px`, top: `${y}px` });
    layer.root.append(shown);
    clearTimeout(timer);
    timer = setTimeout(() => shown.remove(), STAYS_MS);
  };
}
