import { useEffect, useRef } from 'react';

const TYPED_IN = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, [contenteditable]';

/**
 * Ctrl+Z, or Cmd+Z: in a text field the browser takes back what was typed there, everywhere else the page takes back what
 * it saved last. Left alone the browser would change some field out of sight.
 */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
      if (!isUndo || (event.target instanceof Element && event.target.matches(TYPED_IN))) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
