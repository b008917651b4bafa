/** Where things are in the window, and what hides them. */

export type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Surroundings = {
  /** The part of the window in which the field's content can be seen. */
  readonly seen: Rect;
  /** The height at which its outermost layer stands, so that what covers it also covers what is drawn on it. */
  readonly depth: string;
  /** What transforms do to the field, without the shift. */
  readonly turn: DOMMatrix;
};

/** What is done to a field between itself and the element at whose end the coach draws; without one, in the window. */
export function surroundingsOf(field: Element, mount: Element | null): Surroundings {
  const { documentElement, body, defaultView } = field.ownerDocument;
  const view = defaultView ?? window;
  let seen: Rect = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  let depth = 'auto';
  let turn = new DOMMatrix();
  const end = mount && documentElement;
  for (let element: Element | null = field; element && element !== end; element = above(element)) {
    const style = view.getComputedStyle(element);
    if (style.overflow !== 'visible' && element !== field && element !== body)
      seen = intersection(seen, element.getBoundingClientRect());
    if (element === mount) {
      depth = 'auto';
      break;
    }
    if (style.zIndex !== 'auto' && style.position !== 'static') depth = style.zIndex;
    for (const name of ['transform', 'scale', 'rotate'] as const) {
      const value = style[name];
      // Nothing at all once the page has taken the element away.
      if (!value || value === 'none') continue;
      const by = new DOMMatrix(name === 'transform' ? value : `${name}(${value.replace(' ', ',')})`);
      turn = by.multiply(turn);
    }
  }
  turn.e = turn.f = 0;
  return { seen, depth, turn };
}

export const intersection = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** How much CSS `zoom` enlarges the element, by itself and all around it. */
export const zoomOf = (element: Element): number =>
  (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;

export function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The frame that holds this window, where it may be known. */
export function frameOf(view: Window | null): HTMLElement | null {
  try {
    return (view?.frameElement ?? null) as HTMLElement | null;
  } catch {
    return null;
  }
}

/** How far a point is from a rectangle, sideways or up and down; 0 in it. */
export const awayFrom = (rect: Rect, x: number, y: number): number =>
  Math.max(rect.left - x, x - rect.right, rect.top - y, y - rect.bottom, 0);

/** Whether ranges begin and end at the same places. */
export const areSame = (some: readonly Range[], others: readonly Range[]): boolean =>
  some.length === others.length &&
  some.every((range, index) =>
    (['startContainer', 'startOffset', 'endContainer', 'endOffset'] as const).every(
      (end) => range[end] === others[index]?.[end],
    ),
  );

/** Line by line: ranges that cross formatting give several rectangles a line. */
export function lineRects(ranges: readonly Range[]): Rect[] {
  const lines: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const range of ranges) {
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      const line = lines.at(-1);
      const same = line && Math.min(line.bottom, rect.bottom) - Math.max(line.top, rect.top) > rect.height / 2;
      if (!same) lines.push({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
      else {
        line.left = Math.min(line.left, rect.left);
        line.right = Math.max(line.right, rect.right);
        line.top = Math.min(line.top, rect.top);
        line.bottom = Math.max(line.bottom, rect.bottom);
      }
    }
  }
  return lines;
}

/**
 * Calls back when the element moves for a reason that no event tells of (content above it grew, a panel slid): the
 * browser watches a frame drawn exactly around it.
 */
export function onMove(element: Element, signal: AbortSignal, moved: () => void): void {
  const view = element.ownerDocument.defaultView ?? window;
  let observer: IntersectionObserver | null = null;
  const watch = (): void => {
    observer?.disconnect();
    if (signal.aborted || !element.isConnected) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const sides = [top, clientWidth - left - width, clientHeight - top - height, left].map(
      (side) => `${-Math.floor(side)}px`,
    );
    let first = true;
    observer = new view.IntersectionObserver(
      () => {
        // The first call tells how things are.
        if (first) {
          first = false;
          return;
        }
        moved();
        watch();
      },
      { rootMargin: sides.join(' '), threshold: 1, root: element.ownerDocument },
    );
    observer.observe(element);
  };
  signal.addEventListener('abort', () => observer?.disconnect());
  watch();
}
