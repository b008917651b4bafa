import type { Translate } from '../../../../../utils/i18n/translate.ts';
import { NumberInput } from './NumberInput.tsx';
import type { Within } from './typed-number.ts';
import { useRange } from './use-range.ts';

type Props = {
  readonly t: Translate;
  readonly label: string;
  /** Shown above the field; without it the label is only spoken. */
  readonly caption?: string;
  readonly value: number | null;
  readonly within: Within;
  /** Null: left empty. */
  readonly onKeep: (value: number | null) => void;
};

/** A number by itself: a range whose other end stays open. */
export function NumberField({ t, label, caption, value, within, onKeep }: Props) {
  const { ends } = useRange([value, null], within, ([next]) => onKeep(next));
  return <NumberInput t={t} label={label} caption={caption} typed={ends[0]} within={within} />;
}
