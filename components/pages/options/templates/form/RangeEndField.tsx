import { useId } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import type { Within } from './typed-number.ts';
import type { RangeEnd } from './use-range.ts';

type Props = {
  readonly t: Translate;
  readonly label: string;
  /** Shown above the field; without it the label is only spoken. */
  readonly caption?: string;
  readonly end: RangeEnd;
  readonly within: Within;
  /** It fits by itself but not with the other end; the id of what says so. */
  readonly crossedBy: string | null;
};

/** One end of a range. */
export function RangeEndField({ t, label, caption, end, within, crossedBy }: Props) {
  const id = useId();
  return (
    <label className="number-field">
      {caption !== undefined && <span className="lab">{caption}</span>}
      <input
        className="text-field"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={end.isOff || crossedBy !== null}
        aria-describedby={end.isOff ? id : (crossedBy ?? undefined)}
        value={end.text}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => end.write(event.currentTarget.value)}
        onBlur={end.keep}
      />
      {end.isOff && (
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
