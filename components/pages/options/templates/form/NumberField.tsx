import { useEffect, useId, useRef, useState } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import { isWithin, textOf, typedNumber } from './typed-number.ts';

type Props = {
  readonly t: Translate;
  readonly label: string;
  /** Shown above the field; without it the label is only spoken. */
  readonly caption?: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** Null: left empty. */
  readonly onKeep: (value: number | null) => void;
};

const PAUSE = 600;

/** A number that is kept as it is written; what is none, or lies outside, is said and not kept. */
export function NumberField({ t, label, caption, value, least, most, onKeep }: Props) {
  const id = useId();
  const [text, setText] = useState(textOf(value));
  const known = useRef(value);
  const timer = useRef(0);
  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    setText(textOf(value));
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isKept = isWithin(typedNumber(text), { least, most });
  const keep = (written: string): void => {
    clearTimeout(timer.current);
    const next = typedNumber(written);
    if (!isWithin(next, { least, most }) || next === known.current) return;
    known.current = next;
    onKeep(next);
  };
  return (
    <label className="number-field">
      {caption !== undefined && <span className="lab">{caption}</span>}
      <input
        className="text-field"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={!isKept}
        aria-describedby={isKept ? undefined : id}
        value={text}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => {
          const written = event.currentTarget.value;
          setText(written);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => keep(written), PAUSE);
        }}
        onBlur={() => keep(text)}
      />
      {!isKept && (
        <small id={id} role="status" className="field-note">
          {t('template_not_number', { name: label, least, most })}
        </small>
      )}
    </label>
  );
}
