import { useLayoutEffect, useRef, type RefObject } from 'react';

const GAP = 8;
const EDGE = 12;

/**
 * Places the choices inside the card: below the preview, so that the sentence stays readable; above it where the
 * window ends. Measured once, when they open. Out: the reference of the box.
 */
export function useRoom(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const preview = element?.closest('.preview');
    const card = element?.closest('.pop');
    const view = element?.ownerDocument.defaultView;
    const slot = element?.parentElement;
    if (!element || !preview || !card || !view || !slot) return;
    const [own, blank, sentence, frame] = [element, slot, preview, card].map((each) => each.getBoundingClientRect());
    if (!own || !blank || !sentence || !frame) return;
    const left = Math.max(EDGE, Math.min(blank.left - frame.left - 7, frame.width - own.width - EDGE));
    const below = sentence.bottom + GAP;
    const scrolls = view.getComputedStyle(card).overflowY !== 'visible';
    const fits = scrolls || below + own.height <= view.innerHeight || sentence.top - GAP - own.height < 0;
    const top = fits ? below - frame.top : sentence.top - GAP - own.height - frame.top;
    element.style.left = `${Math.round(left)}px`;
    element.style.top = `${Math.round(top + card.scrollTop)}px`;
    if (scrolls) element.scrollIntoView({ block: 'nearest' });
  }, []);
  return box;
}
