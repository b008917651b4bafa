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
  /** Only text with something in it is kept. */
  readonly needed?: boolean;
  /** The page it is on begins here, not with its head. */
  readonly begins?: boolean;
  readonly onKeep: (value: string) => void;
};

/** A field that is kept as it is written. */
export function KeptText(props: Props) {
  const { field, id, label, describedBy, value, placeholder, most, rows, needed = false, onKeep } = props;
  const kept = useKept({
    field,
    stored: value,
    storable: (written) => (needed && written.trim() === '' ? nothingYet : all(written.trim())),
    store: onKeep,
  });
  const Field = rows === undefined ? 'input' : 'textarea';
  return (
    <Field
      id={id}
      data-begin={props.begins || undefined}
      className="text-field"
      aria-label={label}
      aria-describedby={describedBy}
      value={kept.text}
      placeholder={placeholder}
      maxLength={most}
      rows={rows}
      autoComplete="off"
      onChange={(event) => kept.write(event.currentTarget.value)}
      onBlur={() => {
        kept.keep();
        if (needed && kept.text.trim() === '') kept.reset();
      }}
    />
  );
}
