import { useId } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import type { Within } from './typed-number.ts';
import type { TypedNumber } from './use-range.ts';

type Props = {
  readonly t: Translate;
  readonly label: string;
  /** Shown above the field; without it the label is only spoken. */
  readonly caption?: string | undefined;
  readonly typed: TypedNumber;
  readonly within: Within;
  /** It fits by itself but not with the other end of its range; the id of what says so. */
  readonly crossedBy?: string | null;
};

/** A number as it is being typed; what is none, or lies outside, is said. */
export function NumberInput({ t, label, caption, typed, within, crossedBy = null }: Props) {
  const id = useId();
  return (
    <label className="number-field">
      {caption !== undefined && <span className="lab">{caption}</span>}
      <input
        className="text-field"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={typed.isOff || crossedBy !== null}
        aria-describedby={typed.isOff ? id : (crossedBy ?? undefined)}
        value={typed.text}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => typed.write(event.currentTarget.value)}
        onBlur={typed.keep}
      />
      {typed.isOff && (
        <small id={id} role="status" className="field-note">
          {t(within.whole ? 'template_not_whole' : 'template_not_number', {
            name: label,
            least: within.least,
            most: within.most,
          })}
        </small>
      )}
    </label>
  );
}
