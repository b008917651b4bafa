import { useId, useState } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';

export type MergeRow = { readonly field: string; readonly name: string; readonly lines: readonly string[] };

type Props = {
  readonly t: Translate;
  readonly name: string;
  readonly rows: readonly MergeRow[];
  readonly onTake: (fields: ReadonlySet<string>) => void;
  readonly onBoth: () => void;
  readonly onKeep: () => void;
};

const MOST_LINES = 8;

/** A template came that is here already and differs: what differs, and whose is kept, field by field. */
export function MergeBox({ t, name, rows, onTake, onBoth, onKeep }: Props) {
  const title = useId();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const taken = new Set(rows.map(({ field }) => field).filter((field) => !kept.has(field)));
  const turn = (field: string): void =>
    setKept((before) => new Set(before.has(field) ? [...before].filter((each) => each !== field) : [...before, field]));
  return (
    <section className="merge" aria-labelledby={title}>
      <h2 id={title}>{t('template_merge', { name })}</h2>
      <p>{t('template_merge_why')}</p>
      {rows.map((row) => (
        <div key={row.field} className="merge-row">
          <label className="check">
            <input type="checkbox" checked={taken.has(row.field)} onChange={() => turn(row.field)} />
            <b>{row.name}</b>
          </label>
          <ul>
            {row.lines.slice(0, MOST_LINES).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {row.lines.length > MOST_LINES && (
              <li>{t('template_merge_more', { count: row.lines.length - MOST_LINES })}</li>
            )}
          </ul>
        </div>
      ))}
      <div className="merge-buttons">
        <button type="button" className="btn primary" disabled={taken.size === 0} onClick={() => onTake(taken)}>
          {t('template_merge_take')}
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
