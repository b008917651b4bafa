/** Where the popover stands: beside the goal's lines, as long as it is open. */
import type { PopoverRequest } from '../../utils/editors/card/popover-contract.ts';
import { cornerOf, sideOf, type Box, type Size } from './beside.ts';

const NOWHERE = { left: 8, top: 8, right: 8, bottom: 8 };
const LEAST = 160;

/** Follows scrolling and resizing of both windows until `signal` ends it. */
export function keepInPlace(
  host: HTMLElement,
  container: HTMLElement,
  anchor: PopoverRequest['anchor'],
  signal: AbortSignal,
): void {
  const view = host.ownerDocument.defaultView ?? window;
  let last: Box = NOWHERE;
  let frame = 0;

  function fit(available: number): void {
    const room = Math.max(LEAST, Math.floor(available));
    container.style.setProperty('--room', `${room}px`);
    container.classList.toggle('scrolls', (container.firstElementChild?.scrollHeight ?? 0) > room);
  }

  function place(): void {
    last = around(anchor()) ?? last;
    const inside = insideOf(view);
    const { isBelow, room } = sideOf(last, host.getBoundingClientRect().height, inside);
    fit(room);
    const { x, y } = cornerOf(last, host.getBoundingClientRect(), inside, isBelow);
    host.style.setProperty('left', `${Math.round(x)}px`, 'important');
    host.style.setProperty('top', `${Math.round(y)}px`, 'important');
  }

  const soon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(place);
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
  place();
}

function around(rects: readonly Box[]): Box | null {
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  };
}

/** The window without its scroll bars. */
function insideOf({ document, innerWidth, innerHeight }: Window): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: Math.min(innerWidth, clientWidth || innerWidth), height: innerHeight || clientHeight };
}
