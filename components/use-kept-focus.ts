import { useEffect, useRef, type RefObject } from 'react';
import type { Phase } from './card-state.ts';

const NEXT = ['.done button', '.acts button', '.pop-tools > button'];

/**
 * When what had the focus goes away with a change of phase, the first button of what comes instead gets it, so that a
 * keyboard never falls out of the card. Focus elsewhere in the page is left alone. Out: the card's focus handler.
 */
export function useKeptFocus(section: RefObject<HTMLElement | null>, phase: Phase): () => void {
  const had = useRef(false);
  const last = useRef(phase);
  useEffect(() => {
    const card = section.current;
    const changed = last.current !== phase;
    last.current = phase;
    if (card === null || !had.current || !changed) return;
    const page = card.ownerDocument;
    const lost = page.activeElement === null || page.activeElement === page.body;
    if (lost)
      NEXT.map((each) => card.querySelector<HTMLElement>(each))
        .find((each) => each !== null)
        ?.focus();
  });
  return () => {
    had.current = true;
  };
}
