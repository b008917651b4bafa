import { useId } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import type { Template } from '../../../../../utils/nlp/types.ts';
import { without } from './without.ts';
import { NumberInput } from './NumberInput.tsx';
import { useOpenEnds } from './use-open-ends.ts';
import { useRange } from './use-range.ts';

type Limits = Template['set'];
type Name = keyof Limits;
type Props = {
  readonly t: Translate;
  readonly limits: Limits;
  readonly onChange: (change: (limits: Limits) => Limits) => void;
};

const NAMES: readonly Name[] = ['objectives', 'keyResults'];
const WITHIN = { least: 1, most: 50, whole: true };

/** How many objectives and key results the team has agreed on; empty: as usual. */
export function LimitsFields({ t, limits, onChange }: Props) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{t('template_limits')}</h2>
      <p>{t('template_limits_why')}</p>
      {NAMES.map((name) => (
        <Limit
          key={name}
          t={t}
          field={`limits/${name}`}
          name={t(`template_limits_${name}`)}
          range={limits[name] ?? null}
          onRange={(range) => onChange((now) => ({ ...without(now, name), ...(range && { [name]: range }) }))}
        />
      ))}
    </section>
  );
}

type LimitProps = {
  readonly t: Translate;
  readonly field: string;
  readonly name: string;
  readonly range: readonly [number, number] | null;
  readonly onRange: (range: readonly [number, number] | null) => void;
};

function Limit({ t, field, name, range, onRange }: LimitProps) {
  const id = useId();
  const [stored, keep] = useOpenEnds(range, WITHIN, onRange);
  const { ends, isCrossed } = useRange(field, stored, WITHIN, keep);
  const crossedBy = isCrossed ? id : null;
  return (
    <div className="limit">
      <span>{name}</span>
      <NumberInput
        t={t}
        label={t('template_limits_least', { name })}
        typed={ends[0]}
        within={WITHIN}
        crossedBy={crossedBy}
      />
      <span aria-hidden="true">{t('template_limits_to')}</span>
      <NumberInput
        t={t}
        label={t('template_limits_most', { name })}
        typed={ends[1]}
        within={WITHIN}
        crossedBy={crossedBy}
      />
      <small id={id} role="status" className="field-note">
        {isCrossed ? t('template_limits_order', { name }) : ''}
      </small>
    </div>
  );
}
