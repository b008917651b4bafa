import { useEffect, useState } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';

export type Saved = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly outcome: 'saved' | 'undone';
  readonly undo: (() => void) | null;
};

const FRESH = 1000;
const MINUTE = 60_000;

/** "Saved 2 seconds ago · Undo". Counts seconds for a minute, then minutes. */
export function SavedLine({ t, saved }: { readonly t: Translate; readonly saved: Saved }) {
  const [now, setNow] = useState(saved.at);
  const age = Math.max(0, now - saved.at);
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), age < MINUTE ? FRESH : MINUTE);
    return () => clearTimeout(timer);
  }, [age, now]);
  useEffect(() => setNow(saved.at), [saved]);
  const said = t(saved.outcome === 'undone' ? 'popover_undone' : 'options_saved');
  return (
    <>
      <span role="status" className="sr-only">
        {said}
      </span>
      <span aria-hidden="true">{age < FRESH ? said : `${said} ${ago(age, t.locale)}`}</span>
      {saved.undo && (
        <>
          {' · '}
          <button type="button" className="link" onClick={saved.undo}>
            {t('popover_undo')}
          </button>
        </>
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
