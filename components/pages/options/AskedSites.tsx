import { useId } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';

type Props = {
  readonly t: Translate;
  readonly hosts: readonly string[];
  /** Must ask the browser at once, while the click is being handled. */
  readonly onSwitchOn: (hosts: readonly string[]) => void;
};

/** Sites where the organisation asks for the coach, and where it is not on yet. */
export function AskedSites({ t, hosts, onSwitchOn }: Props) {
  const id = useId();
  if (hosts.length === 0) return null;
  return (
    <section className="group asked-sites" aria-labelledby={id}>
      <h2 id={id}>{t('options_org_sites')}</h2>
      <p>{t('options_org_sites_why')}</p>
      <ul className="rows">
        {hosts.map((host) => (
          <li key={host} className="row">
            <div className="row-words">
              <b>{host}</b>
            </div>
            <button
              type="button"
              className="btn plain small"
              aria-label={t('options_org_site_on_named', { host })}
              onClick={() => onSwitchOn([host])}
            >
              {t('options_org_site_on')}
            </button>
          </li>
        ))}
      </ul>
      {hosts.length > 1 && (
        <button type="button" className="btn plain" onClick={() => onSwitchOn(hosts)}>
          {t('options_org_sites_all')}
        </button>
      )}
    </section>
  );
}
