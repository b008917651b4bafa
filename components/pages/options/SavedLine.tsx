import { useEffect, useState } from 'react';
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';

export type Saved = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly outcome: 'saved' | 'undone';
  readonly canUndo: boolean;
};

type Props = { readonly t: Translate; readonly saved: Saved; readonly onUndo: () => void };

export const saidOf = ({ outcome }: Saved): MessageKey => (outcome === 'undone' ? 'popover_undone' : 'options_saved');

const FRESH = 1000;
const MINUTE = 60_000;

/** "Saved 2 seconds ago · Undo". Counts seconds for a minute, then minutes. Keyed by the time it tells of. */
export function SavedLine({ t, saved, onUndo }: Props) {
  const { at, canUndo } = saved;
  const [now, setNow] = useState(at);
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), now - at < MINUTE ? FRESH : MINUTE);
    return () => clearTimeout(timer);
  }, [at, now]);
  const age = Math.max(0, now - at);
  const said = t(saidOf(saved));
  return (
    <>
      <span className="saved-when" aria-hidden="true">
        {age < FRESH ? said : `${said} ${ago(age, t.locale)}`}
        {canUndo && ' · '}
      </span>
      {canUndo && (
        <button type="button" className="link" onClick={onUndo}>
          {t('popover_undo')}
        </button>
      )}
    </>
  );
}

function ago(age: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale);
  return age < MINUTE
    ? format.format(-Math.floor(age / 1000), 'second')
    : format.format(-Math.floor(age / MINUTE), 'minute');
}
