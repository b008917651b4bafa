import { useId, useState } from 'react';
import { all, nothingYet, useKept } from '../use-kept.ts';

type Props = {
  /** Names it among the fields of the same thing. */
  readonly field: string;
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly most: number;
  readonly rows?: number;
  /** Only text with something in it is kept; this is said of it when there is none. */
  readonly needed?: string | false;
  /** The page it is on begins here, not with its head. */
  readonly begins?: boolean;
  readonly onKeep: (value: string) => void;
};

/** A field that is kept as it is written. */
export function KeptText(props: Props) {
  const { field, id, label, describedBy, value, placeholder, most, rows, needed = false, onKeep } = props;
  const noteId = useId();
  const [wasEmptied, setWasEmptied] = useState(false);
  const kept = useKept({
    field,
    stored: value,
    storable: (written) => (needed !== false && written.trim() === '' ? nothingYet : all(written.trim())),
    store: onKeep,
  });
  const isEmpty = needed !== false && kept.text.trim() === '';
  const Field = rows === undefined ? 'input' : 'textarea';
  return (
    <>
      <Field
        id={id}
        data-begin={props.begins || undefined}
        className="text-field"
        aria-label={label}
        aria-describedby={needed === false ? describedBy : `${describedBy ?? ''} ${noteId}`.trim()}
        value={kept.text}
        placeholder={placeholder}
        maxLength={most}
        rows={rows}
        autoComplete="off"
        onChange={(event) => {
          setWasEmptied(false);
          kept.write(event.currentTarget.value);
        }}
        onBlur={() => {
          kept.keep();
          if (!isEmpty) return;
          kept.reset();
          setWasEmptied(true);
        }}
      />
      {needed !== false && (
        <small id={noteId} role="status" className="field-note">
          {isEmpty || wasEmptied ? needed : ''}
        </small>
      )}
    </>
  );
}
