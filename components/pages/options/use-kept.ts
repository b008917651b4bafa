import { useEffect, useRef, useState } from 'react';

/** Long enough that a word is stored once, short enough that nobody closes a tab in it. */
const PAUSE = 250;

type Kept = {
  readonly text: string;
  /** What somebody has written: kept after a pause. */
  readonly write: (text: string) => void;
  /** Keeps what is written now: on leaving the field. */
  readonly keep: () => void;
  /** Shows what is stored. */
  readonly reset: () => void;
};

/**
 * The text of a field that is kept as it is written: after a pause, on leaving the field, and on leaving the page. In:
 * what is stored, what of a text is to be stored (null: nothing yet), and who stores it. What is stored elsewhere
 * (another window, Undo) is shown; what comes back of one's own writing changes nothing, however late it comes.
 */
export function useKept(
  stored: string,
  storable: (text: string) => string | null,
  store: (text: string) => void,
): Kept {
  const [text, setText] = useState(stored);
  const shown = useRef(stored);
  const known = useRef(stored);
  const underway = useRef<readonly string[]>([]);
  const timer = useRef(0);

  useEffect(() => {
    if (stored === shown.current) return;
    shown.current = stored;
    const own = underway.current.indexOf(stored);
    underway.current = underway.current.slice(own + 1);
    if (own !== -1) return;
    known.current = stored;
    setText(stored);
  }, [stored]);

  const save = (written: string): void => {
    clearTimeout(timer.current);
    const value = storable(written);
    if (value === null || value === known.current) return;
    known.current = value;
    underway.current = [...underway.current, value];
    store(value);
  };
  const latest = useRef(() => save(text));
  useEffect(() => {
    latest.current = () => save(text);
  });
  useEffect(() => {
    const leave = (): void => latest.current();
    globalThis.addEventListener('pagehide', leave);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
    };
  }, []);

  return {
    text,
    write: (written) => {
      setText(written);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => save(written), PAUSE);
    },
    keep: () => save(text),
    reset: () => setText(known.current),
  };
}
