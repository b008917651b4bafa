import { useEffect, useId, useRef, useState } from 'react';
import type { Message } from '../../../../../utils/nlp/types.ts';
import type { Translate } from '../../../../../utils/i18n/translate.ts';

/** What stands on the lines, or why it can't be kept. */
export type ReadLines<T> =
  { readonly ok: true; readonly items: readonly T[] } | { readonly ok: false; readonly trouble: Message };

type Props<T> = {
  readonly t: Translate;
  readonly label: string;
  readonly why: string;
  readonly lines: readonly string[];
  readonly read: (text: string) => ReadLines<T>;
  readonly onKeep: (items: readonly T[]) => void;
};

const PAUSE = 600;
const [FEWEST, MOST] = [3, 10];

/** One thing a line. What is written stays as it is written, also where it can't be kept; then it says why. */
export function LinesField<T>({ t, label, why, lines, read, onKeep }: Props<T>) {
  const id = useId();
  const stored = lines.join('\n');
  const [text, setText] = useState(stored);
  const known = useRef(stored);
  const timer = useRef(0);
  useEffect(() => {
    // Changed elsewhere (another window, Undo): what is stored wins.
    if (stored === known.current) return;
    known.current = stored;
    setText(stored);
  }, [stored]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const now = read(text);
  const keep = (written: string): void => {
    clearTimeout(timer.current);
    const next = read(written);
    const plain = written
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n');
    if (!next.ok || plain === known.current) return;
    known.current = plain;
    onKeep(next.items);
  };
  return (
    <div className="lines-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-why`}>{why}</p>
      <textarea
        id={id}
        className="text-field"
        rows={Math.min(MOST, Math.max(FEWEST, text.split('\n').length))}
        aria-describedby={`${id}-why ${id}-trouble`}
        aria-invalid={!now.ok}
        value={text}
        onChange={(event) => {
          const written = event.currentTarget.value;
          setText(written);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => keep(written), PAUSE);
        }}
        onBlur={() => keep(text)}
      />
      <small id={`${id}-trouble`} role="status" className="field-note">
        {now.ok ? '' : t.say(now.trouble)}
      </small>
    </div>
  );
}
