import { useEffect, useRef, type RefObject } from 'react';

/** In: the row that a card was closed on, null for none. Out: the list, whose row of that place gets the focus. */
export function useRowFocus(focusAt: number | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusAt === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.goal-row') ?? [])];
    (rows[focusAt] ?? rows.at(-1))?.focus();
  }, [focusAt]);
  return list;
}
