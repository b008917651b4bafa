import type { Host } from './host.ts';

const FOCUSABLE = 'button:not([tabindex="-1"]), input, a[href]';

/** Tab goes round inside the popover, which stands at the end of the document; Escape leads out. */
export function wrapTab({ root, container }: Host, signal: AbortSignal): void {
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.checkVisibility());
      const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
      if (root.activeElement !== edge || other === undefined) return;
      event.preventDefault();
      other.focus();
    },
    { signal },
  );
}
