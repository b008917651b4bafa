import { useState } from 'react';
import { dateLocale } from '../date-locale.ts';
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';

export type RememberedEntry = {
  readonly hash: string;
  readonly host: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: 'not-a-goal' | 'ignored' | 'accepted';
};

type Props = {
  readonly t: Translate;
  /** Newest first. */
  readonly entries: readonly RememberedEntry[];
  readonly onRemove: (entries: readonly RememberedEntry[]) => void;
};

const KINDS: Readonly<Record<RememberedEntry['kind'], MessageKey>> = {
  'not-a-goal': 'popover_not_goal',
  ignored: 'options_ignored_kind',
  accepted: 'popover_is_goal',
};
const ROWS = 50;

/** What was said about single goals: where and when, since their words are not kept. */
export function IgnoredSection({ t, entries, onRemove }: Props) {
  const [shown, setShown] = useState(ROWS);
  const day = new Intl.DateTimeFormat(dateLocale(t.locale), {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  if (entries.length === 0) return <p className="nothing">{t('options_ignored_none')}</p>;
  return (
    <>
      <ul className="rows">
        {entries.slice(0, shown).map((entry) => {
          const when = day.format(entry.at);
          const where = entry.host ?? t('options_ignored_here');
          return (
            <li key={`${entry.kind} ${entry.hash}`} className="row">
              <div className="row-words">
                <b>{where}</b>
                <span>
                  {t(KINDS[entry.kind])} · {when}
                </span>
              </div>
              <button
                type="button"
                className="btn ghost small"
                aria-label={t('options_forget_named', { name: `${where}, ${when}` })}
                onClick={() => onRemove([entry])}
              >
                {t('options_forget')}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="forget-all">
        {severalOf(entries).map(([host, all]) => (
          <button key={host} type="button" className="btn plain small" onClick={() => onRemove(all)}>
            {t('options_forget_all', { count: all.length, host: host || t('options_ignored_here') })}
          </button>
        ))}
      </p>
      {entries.length > shown && (
        <button type="button" className="btn ghost" onClick={() => setShown(shown + ROWS)}>
          {t('popup_show_more', { count: Math.min(ROWS, entries.length - shown) })}
        </button>
      )}
    </>
  );
}

/** Sites of more than one, with all of theirs; `""` is Tarkka itself. */
function severalOf(entries: readonly RememberedEntry[]): readonly (readonly [string, readonly RememberedEntry[]])[] {
  const hosts = [...new Set(entries.map(({ host }) => host ?? ''))];
  return hosts
    .map((host) => [host, entries.filter((entry) => (entry.host ?? '') === host)] as const)
    .filter(([, all]) => all.length > 1);
}
