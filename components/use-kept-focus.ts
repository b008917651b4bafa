import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * When what had the focus goes away with what the card `shows`, it goes on where the card would take it up (`focus`), so
 * that a keyboard never falls out of the card. Focus elsewhere in the page is left alone. Out: the card's focus handler.
 */
export function useKeptFocus(section: RefObject<HTMLElement | null>, shows: string, focus: () => void): () => void {
  const had = useRef(false);
  const last = useRef(shows);
  // Before anything else can look for an heir.
  useLayoutEffect(() => {
    const changed = last.current !== shows;
    last.current = shows;
    const page = section.current?.ownerDocument;
    if (changed && had.current && page?.activeElement === page?.body) focus();
  });
  return () => {
    had.current = true;
  };
}
