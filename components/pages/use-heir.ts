import { useEffect, type RefObject } from 'react';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

const within = (node: Node | null): readonly HTMLElement[] => {
  if (!(node instanceof Element)) return [];
  const own = node.matches(FOCUSABLE) && node instanceof HTMLElement ? [node] : [];
  return [...own, ...node.querySelectorAll<HTMLElement>(FOCUSABLE)];
};

const isStanding = ({ isConnected }: HTMLElement): boolean => isConnected;

/** The nearest control of the section around a place that holds none itself: after it, else before it. */
function nearestOf(place: Node): HTMLElement | null {
  const section = place instanceof Element ? place.closest('section, aside, [role=group]') : null;
  for (let around: Node | null = section && place; around && around !== section; around = around.parentNode) {
    for (let next = around.nextSibling; next; next = next.nextSibling) {
      const [control] = within(next);
      if (control) return control;
    }
    for (let before = around.previousSibling; before; before = before.previousSibling) {
      const control = within(before).at(-1);
      if (control) return control;
    }
  }
  return null;
}

/** What stands where something was taken away: the same control of the next row, else of the one before, else the nearest. */
function heirOf({ nextSibling, previousSibling, target }: MutationRecord, index: number): HTMLElement | null {
  const row =
    [nextSibling, previousSibling]
      .map(within)
      .map((controls) => controls.filter(isStanding))
      .find((controls) => controls.length > 0) ?? within(target);
  return row[Math.min(Math.max(index, 0), row.length - 1)] ?? nearestOf(target);
}

/**
 * Keeps the place of whoever works by keys: where a control goes away with the focus in it (a removed row, a pressed
 * Undo), what took its place has the focus, else what is nearest in its section, else the head.
 */
export function useHeir(area: RefObject<HTMLElement | null>, head: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = area.current;
    if (!root) return;
    let last: Element | null = null;
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    // Clicked beside everything: nobody's place was lost.
    const forget = ({ target }: PointerEvent): void => {
      if (target instanceof Element && !target.closest(FOCUSABLE)) last = null;
    };
    const observer = new MutationObserver((records) => {
      const lost = last;
      if (!lost || lost.isConnected || document.activeElement !== document.body) return;
      last = null;
      for (const record of records)
        for (const node of record.removedNodes) {
          if (!node.contains(lost)) continue;
          const heir = heirOf(record, within(node).indexOf(lost as HTMLElement)) ?? head.current;
          heir?.focus();
          return;
        }
    });
    root.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget);
      observer.disconnect();
    };
  }, [area, head]);
}
