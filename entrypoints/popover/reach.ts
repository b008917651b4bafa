/** How the keyboard comes into a popover that was opened by mouse: the focus stays in the page until somebody asks. */
import type { CardHandle } from '../../components/GoalCard.tsx';
import { windowsOf } from './events.ts';

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/**
 * Tab goes into the popover while the person's last press or key was its own, and so do the arrows while its menu is
 * open. Any other key in the page means that they are back in their text; a press in the popover brings them here again.
 */
export function reachByKey(host: Element, mount: Element, signal: AbortSignal, card: () => CardHandle | null): void {
  let isLast = true;
  host.addEventListener('pointerdown', () => (isLast = true), { signal, capture: true });
  const onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (!event.isTrusted || event.isComposing || MODIFIERS.has(key)) return;
    if (event.composedPath().includes(host)) return void (isLast = true);
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    const isTab = key === 'Tab' && isLast && isPlain;
    if (isTab) card()?.focus();
    else if (!isPlain || card()?.takes(key) !== true) return void (isLast = false);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const view of windowsOf(mount)) view.addEventListener('keydown', onKey, { signal, capture: true });
}
