import { useId } from 'react';
import { dateLocale } from '../date-locale.ts';
import type { Translate } from '../../../utils/i18n/translate.ts';

export type AsideEntry = {
  readonly id: string;
  /** The stored item it was. */
  readonly key: string;
  readonly at: number;
  readonly raw: string;
};

type Props = {
  readonly t: Translate;
  readonly entries: readonly AsideEntry[];
  readonly onSave: (entry: AsideEntry) => void;
  readonly onDiscard: (entry: AsideEntry) => void;
};

/** What could not be read, kept as it was. */
export function AsideList({ t, entries, onSave, onDiscard }: Props) {
  const id = useId();
  const day = new Intl.DateTimeFormat(dateLocale(t.locale), {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{t('options_aside')}</h2>
      <p>{t('options_aside_why')}</p>
      <ul className="rows">
        {entries.map((entry) => (
          <li key={entry.id} className="row">
            <div className="row-words">
              <b>{entry.key}</b>
              <span>{day.format(entry.at)}</span>
            </div>
            <button type="button" className="btn ghost small" onClick={() => onSave(entry)}>
              {t('options_aside_save')}
            </button>
            <button type="button" className="btn ghost small" onClick={() => onDiscard(entry)}>
              {t('options_aside_discard')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
