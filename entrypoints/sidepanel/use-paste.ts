import { useEffect, useRef } from 'react';

/** Hears of text that a person pastes into the panel, wherever in it the focus is; a field takes its own. */
export function usePaste(onText: (text: string) => void): void {
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener(
      'paste',
      (event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        const isField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
        if (!event.isTrusted || isField || text.trim() === '') return;
        event.preventDefault();
        latest.current(text);
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
}
