/** Copying works on pages without the clipboard's permission too, and gives focus, caret and selection back. */
import { OUT_OF_SIGHT } from './notes-css.ts';
import type { Layer } from '../page/layer.ts';

export async function copyText(text: string, layer: Layer): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, layer);
  }
}

function copyBySelection(text: string, layer: Layer): boolean {
  const { ownerDocument: document } = layer.host;
  const active = document.activeElement;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const box = document.createElement('textarea');
  box.style.cssText = OUT_OF_SIGHT;
  box.value = text;
  layer.root.append(box);
  try {
    box.focus({ preventScroll: true });
    box.select();
    return document.execCommand('copy');
  } finally {
    box.remove();
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
    if (range && selection && !(active && 'value' in active)) {
      selection.removeAllRanges();
      selection.addRange(range);
    }
  }
}
