/** What is said aloud. */
import type { Layer } from '../page/layer.ts';
import { OUT_OF_SIGHT } from './notes-css.ts';

/** A live region has to stand there before something is said in it. */
const HEARS_AFTER_MS = 50;

export type Announce = (text: string, layer: Layer) => void;

export function createVoice(document: Document, signal: AbortSignal): Announce {
  const live = document.createElement('div');
  live.className = 'live';
  live.style.cssText = OUT_OF_SIGHT;
  live.role = 'status';
  live.ariaLive = 'polite';
  let speaking: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(speaking));
  return (text, layer) => {
    if (live.parentNode !== layer.root) layer.root.append(live);
    live.textContent = '';
    clearTimeout(speaking);
    speaking = setTimeout(() => (live.textContent = text), HEARS_AFTER_MS);
  };
}
