import { useEffect } from 'react';

/** Escape goes back instead of closing the popup. */
export function useEscape(back: () => void): void {
  useEffect(() => {
    const keyed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      back();
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, [back]);
}
