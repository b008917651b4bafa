import { useEffect, useRef, type RefObject } from 'react';

type Box = { readonly box: RefObject<HTMLElement | null>; readonly heading: RefObject<HTMLHeadingElement | null> };

/** A box that asks something: it came while the person was elsewhere, so its heading has the focus, and Escape closes it. */
export function useBox(onClose: () => void): Box {
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const { current: element } = box;
    const keyed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) close.current();
    };
    heading.current?.focus();
    element?.addEventListener('keydown', keyed);
    return () => element?.removeEventListener('keydown', keyed);
  }, []);
  return { box, heading };
}
