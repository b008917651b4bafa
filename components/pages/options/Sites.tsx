import { useId, useState, type FormEvent } from 'react';
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';
import { Switch } from '../controls/Switch.tsx';

export type SiteEntry = {
  readonly host: string;
  readonly on: boolean;
  /** The language its goals are read as, when the person pinned one. */
  readonly language: string | null;
};

type Trouble = 'unreadable' | 'refused' | 'known';
type Outcome = 'added' | Trouble;
const TROUBLES: Readonly<Record<Trouble, MessageKey>> = {
  unreadable: 'options_site_unreadable',
  refused: 'options_site_refused',
  known: 'options_site_known',
};

type Props = {
  readonly t: Translate;
  readonly sites: readonly SiteEntry[];
  readonly onSwitch: (host: string, on: boolean) => void;
  readonly onRemove: (host: string) => void;
  readonly onUnpin: (host: string) => void;
  /** Must ask the browser at once, while the click is being handled. */
  readonly onAdd: (address: string) => Promise<Outcome>;
};

export function Sites({ t, sites, onSwitch, onRemove, onUnpin, onAdd }: Props) {
  return (
    <div role="group" aria-label={t('options_sites')}>
      <AddSite t={t} onAdd={onAdd} />
      <ul className="rows">
        {sites.map(({ host, on, language }) => (
          <li key={host} className="row">
            <div className="row-words">
              <b>{host}</b>
              {language !== null && (
                <span>
                  {t('options_site_language', { language: languageName(language, t.locale) })}{' '}
                  <button type="button" className="link" onClick={() => onUnpin(host)}>
                    {t('options_site_unpin')}
                  </button>
                </span>
              )}
            </div>
            <Switch on={on} label={t('options_site_switch', { host })} onChange={(next) => onSwitch(host, next)} />
            <button
              type="button"
              className="btn ghost small"
              aria-label={t('options_remove_named', { name: host })}
              onClick={() => onRemove(host)}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      {sites.length === 0 && <p className="nothing">{t('options_sites_none')}</p>}
      <p className="small-print">{t('options_sites_declared')}</p>
    </div>
  );
}

function AddSite({ t, onAdd }: Pick<Props, 't' | 'onAdd'>) {
  const [address, setAddress] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const id = useId();
  const add = async (): Promise<void> => {
    const outcome = await onAdd(address);
    setTrouble(outcome === 'added' ? null : outcome);
    if (outcome === 'added') setAddress('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void add();
  };
  return (
    <form className="add-site" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('options_site_add')}</label>
      <div>
        <input
          id={id}
          className="text-field"
          value={address}
          placeholder="intra.example.com"
          autoComplete="off"
          spellCheck={false}
          inputMode="url"
          aria-invalid={trouble === 'unreadable'}
          aria-describedby={trouble ? `${id}-trouble` : undefined}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" className="btn plain">
          {t('options_add')}
        </button>
      </div>
      <div id={`${id}-trouble`} role="status">
        {trouble && <Note>{t(TROUBLES[trouble])}</Note>}
      </div>
    </form>
  );
}

const languageName = (code: string, locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
