import { useId, useState } from 'react';
import type { MessageKey, Translate } from '../../../../utils/i18n/translate.ts';
import { useBox } from '../use-box.ts';

export type MergeSide = 'mine' | 'theirs';
/** `joined`: a list with what either has. */
export type MergeKept = MergeSide | 'joined';
export type MergeRow = {
  readonly field: string;
  readonly name: string;
  readonly lines: readonly string[];
  /** Who changed it; null where it isn't known. */
  readonly by: MessageKey | null;
  /** Whose is taken unless a person says otherwise. */
  readonly side: MergeKept;
  /** What a list of both is called; null where there can be none. */
  readonly joined: MessageKey | null;
};

type Props = {
  readonly t: Translate;
  readonly name: string;
  /** `newer`: nothing was changed here, so there is nothing to choose. */
  readonly kind: 'newer' | 'older' | 'differs';
  readonly rows: readonly MergeRow[];
  readonly onTake: (choice: { readonly taken: ReadonlySet<string>; readonly joined: ReadonlySet<string> }) => void;
  readonly onBoth: () => void;
  readonly onKeep: () => void;
  /** Nothing is decided. */
  readonly onClose: () => void;
};

const MOST_LINES = 8;
const sidesWith = (both: MessageKey | null): readonly (readonly [MergeKept, MessageKey])[] => [
  ...(both === null ? [] : [['joined', both] as const]),
  ['theirs', 'template_merge_theirs'],
  ['mine', 'template_merge_mine'],
];

/** A template came that is here already and differs: what differs, and whose is kept, field by field. */
export function MergeBox({ t, name, kind, rows, onTake, onBoth, onKeep, onClose }: Props) {
  const title = useId();
  const { box, heading } = useBox(onClose);
  const [chosen, setChosen] = useState<Readonly<Record<string, MergeKept>>>({});
  const keptOf = ({ field, side }: Pick<MergeRow, 'field' | 'side'>): MergeKept => chosen[field] ?? side;
  const fieldsOf = (kept: MergeKept): ReadonlySet<string> =>
    new Set(rows.filter((row) => keptOf(row) === kept).map(({ field }) => field));
  const [taken, joined] = [fieldsOf('theirs'), fieldsOf('joined')];
  return (
    <section ref={box} className="merge" aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {t(`template_met_${kind}`, { name })}
      </h2>
      <p>{t(`template_met_${kind}_why`)}</p>
      {rows.map(({ field, name: fieldName, by, lines, side: usual, joined: both }) => (
        <fieldset key={field} className="merge-row">
          <legend>
            <b>{fieldName}</b> {by && <span>{t(by)}</span>}
          </legend>
          <ul>
            {lines.slice(0, MOST_LINES).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {lines.length > MOST_LINES && <li>{t('template_merge_more', { count: lines.length - MOST_LINES })}</li>}
          </ul>
          {kind !== 'newer' && (
            <div className="merge-sides">
              {sidesWith(both).map(([side, label]) => (
                <label key={side} className="check">
                  <input
                    type="radio"
                    name={`${title}-${field}`}
                    checked={keptOf({ field, side: usual }) === side}
                    onChange={() => setChosen((before) => ({ ...before, [field]: side }))}
                  />
                  {t(label)}
                </label>
              ))}
            </div>
          )}
        </fieldset>
      ))}
      <div className="merge-buttons">
        <button
          type="button"
          className="btn primary"
          onClick={() => (taken.size + joined.size === 0 ? onKeep() : onTake({ taken, joined }))}
        >
          {t(kind === 'newer' ? 'template_merge_replace' : 'template_merge_take')}
        </button>
        <button type="button" className="btn plain" onClick={onKeep}>
          {t('template_merge_keep')}
        </button>
        <button type="button" className="btn plain" onClick={onBoth}>
          {t('template_merge_both')}
        </button>
      </div>
    </section>
  );
}
