import { useId } from 'react';
import type { Message } from '../../../../../utils/nlp/types.ts';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import { useKept } from '../../use-kept.ts';

/** What stands on the lines that can be kept, and why each of the others can't. */
export type ReadLines<T> = { readonly items: readonly T[]; readonly troubles: readonly Message[] };

type Props<T> = {
  readonly t: Translate;
  /** Names it among the fields of the same thing. */
  readonly field: string;
  readonly label: string;
  readonly why: string;
  readonly items: readonly T[];
  /** One thing as its line. */
  readonly show: (item: T) => string;
  readonly read: (text: string) => ReadLines<T>;
  readonly onKeep: (items: readonly T[]) => void;
};

const [FEWEST, MOST] = [3, 10];
/** As many lines as somebody mends before looking again. */
const MOST_SAID = 3;

/** One thing a line. What is written stays as it is written; lines that can't be kept are named, the others are kept. */
export function LinesField<T>({ t, field, label, why, items, show, read, onKeep }: Props<T>) {
  const id = useId();
  const textOf = (some: readonly T[]): string => some.map(show).join('\n');
  const { text, write, keep } = useKept({
    field,
    isList: true,
    stored: textOf(items),
    storable: (written) => {
      const found = read(written);
      return { text: textOf(found.items), isAll: found.troubles.length === 0 };
    },
    store: (kept) => onKeep(read(kept).items),
  });
  const { items: kept, troubles } = read(text);
  const said = troubles.slice(0, MOST_SAID).map((trouble) => t.say(trouble));
  return (
    <div className="lines-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-why`}>{why}</p>
      <textarea
        id={id}
        className="text-field"
        rows={Math.min(MOST, Math.max(FEWEST, text.split('\n').length))}
        aria-describedby={`${id}-why ${id}-trouble`}
        aria-invalid={troubles.length > 0}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={keep}
      />
      <small id={`${id}-trouble`} role="status" className="field-note">
        {[...said, ...(said.length > 0 && kept.length > 0 ? [t('template_words_others_kept')] : [])].join(' ')}
      </small>
    </div>
  );
}
