import { useEffect, useRef, type RefObject } from 'react';

/**
 * In: whether something stands in the place of everything else. Out: for the button that opened it, which has the focus
 * again when that has gone.
 */
export function useWayBack(isAway: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) button.current?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return button;
}
