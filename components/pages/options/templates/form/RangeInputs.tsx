import { useId } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import { NumberInput } from './NumberInput.tsx';
import type { Within } from './typed-number.ts';
import type { TypedRange } from './use-range.ts';

type Props = {
  readonly t: Translate;
  readonly labels: readonly [string, string];
  readonly range: TypedRange;
  readonly within: Within;
  /** Said where the first is above the second. */
  readonly crossed: string;
};

/** The two ends of a range, side by side. */
export function RangeInputs({ t, labels, range: { ends, isCrossed }, within, crossed }: Props) {
  const id = useId();
  return (
    <>
      {([0, 1] as const).map((end) => (
        <NumberInput
          key={end}
          t={t}
          label={labels[end]}
          caption={labels[end]}
          typed={ends[end]}
          within={within}
          crossedBy={isCrossed ? id : null}
        />
      ))}
      <small id={id} role="status" className="field-note wide">
        {isCrossed ? crossed : ''}
      </small>
    </>
  );
}
