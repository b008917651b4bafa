import { useId, useState } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import type { Template } from '../../../../../utils/nlp/types.ts';
import { without } from './without.ts';
import { NumberField } from './NumberField.tsx';

type Limits = Template['set'];
type Name = keyof Limits;
type Props = {
  readonly t: Translate;
  readonly limits: Limits;
  readonly onChange: (change: (limits: Limits) => Limits) => void;
};

const NAMES: readonly Name[] = ['objectives', 'keyResults'];
const [LEAST, MOST] = [1, 50];

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
          name={t(`template_limits_${name}`)}
          range={limits[name] ?? null}
          onRange={(range) => onChange((now) => ({ ...without(now, name), ...(range && { [name]: range }) }))}
        />
      ))}
    </section>
  );
}

type Range = readonly [number, number];
type LimitProps = {
  readonly t: Translate;
  readonly name: string;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
};

/** One end alone is completed by the widest other. */
function Limit({ t, name, range, onRange }: LimitProps) {
  const [crossed, setCrossed] = useState(false);
  const keep = (least: number | null, most: number | null): void => {
    const next: Range = [Math.round(least ?? LEAST), Math.round(most ?? MOST)];
    setCrossed(next[0] > next[1]);
    if (least === null && most === null) onRange(null);
    else if (next[0] <= next[1]) onRange(next);
  };
  return (
    <div className="limit">
      <span>{name}</span>
      <NumberField
        t={t}
        label={t('template_limits_least', { name })}
        value={range?.[0] ?? null}
        least={LEAST}
        most={MOST}
        onKeep={(least) => keep(least, range?.[1] ?? null)}
      />
      <span aria-hidden="true">{t('template_limits_to')}</span>
      <NumberField
        t={t}
        label={t('template_limits_most', { name })}
        value={range?.[1] ?? null}
        least={LEAST}
        most={MOST}
        onKeep={(most) => keep(range?.[0] ?? null, most)}
      />
      <small role="status" className="field-note">
        {crossed ? t('template_limits_order', { name }) : ''}
      </small>
    </div>
  );
}
