/** Where the popover stands: below the goal's last line, above it where there is no room, never over it. */
import { computePosition } from '@floating-ui/core';
import type { PopoverRequest } from '../../utils/editors/card/popover-contract.ts';
import { besideText } from './beside-text.ts';
import { viewportPlatform } from './viewport-platform.ts';

const GAP = 8;
const EDGE = 8;
const LEAST = 160;

type Rect = ReturnType<PopoverRequest['anchor']>[number];

/** Follows scrolling and resizing of both windows until `signal` ends it. */
export function keepInPlace(
  host: HTMLElement,
  container: HTMLElement,
  anchor: PopoverRequest['anchor'],
  signal: AbortSignal,
): void {
  const view = host.ownerDocument.defaultView ?? window;
  let last: Rect = { left: EDGE, top: EDGE, right: EDGE, bottom: EDGE };
  let frame = 0;

  function fit(available: number): void {
    const room = Math.max(LEAST, Math.floor(available));
    container.style.setProperty('--room', `${room}px`);
    container.classList.toggle('scrolls', (container.firstElementChild?.scrollHeight ?? 0) > room);
  }

  async function place(): Promise<void> {
    last = around(anchor()) ?? last;
    const { x, y } = await computePosition(last, host, {
      platform: viewportPlatform(view),
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [besideText({ gap: GAP, edge: EDGE }, fit)],
    });
    if (signal.aborted) return;
    host.style.setProperty('left', `${Math.round(x)}px`, 'important');
    host.style.setProperty('top', `${Math.round(y)}px`, 'important');
  }

  const soon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => void place());
  };
  for (const each of new Set([view, window])) {
    each.addEventListener('scroll', soon, { signal, capture: true, passive: true });
    each.addEventListener('resize', soon, { signal, passive: true });
  }
  const grows = new ResizeObserver(soon);
  grows.observe(container);
  signal.addEventListener('abort', () => {
    grows.disconnect();
    view.cancelAnimationFrame(frame);
  });
  void place();
}

function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  };
}
