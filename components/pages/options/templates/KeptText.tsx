import { useEffect, useRef, useState } from 'react';

type Props = {
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly most: number;
  readonly rows?: number;
  /** Only text with something in it is kept. */
  readonly needed?: boolean;
  readonly onKeep: (value: string) => void;
};

const PAUSE = 600;

/** A field that is kept as it is written: after a pause, and on leaving it. */
export function KeptText({ id, label, describedBy, value, placeholder, most, rows, needed = false, onKeep }: Props) {
  const [text, setText] = useState(value);
  const known = useRef(value);
  const timer = useRef(0);
  useEffect(() => {
    // Changed elsewhere (another window, Undo): what is stored wins.
    if (value === known.current) return;
    known.current = value;
    setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keep = (written: string): void => {
    clearTimeout(timer.current);
    const trimmed = written.trim();
    if (trimmed === known.current || (needed && trimmed === '')) return;
    known.current = trimmed;
    onKeep(trimmed);
  };
  const Field = rows === undefined ? 'input' : 'textarea';
  return (
    <Field
      id={id}
      className="text-field"
      aria-label={label}
      aria-describedby={describedBy}
      value={text}
      placeholder={placeholder}
      maxLength={most}
      rows={rows}
      autoComplete="off"
      onChange={(event) => {
        const written = event.currentTarget.value;
        setText(written);
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => keep(written), PAUSE);
      }}
      onBlur={() => {
        keep(text);
        if (needed && text.trim() === '') setText(known.current);
      }}
    />
  );
}
