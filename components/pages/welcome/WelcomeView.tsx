import type { ReactNode } from 'react';
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';
import { AppIcon } from '../controls/AppIcon.tsx';

type Props = {
  readonly t: Translate;
  /** The box to try, with its ticks explained. */
  readonly children: ReactNode;
  readonly privacyUrl: string;
  readonly onDone: () => void;
  /** The tab could not be closed from here. */
  readonly stuck: boolean;
};

const COLUMNS: readonly (readonly [head: MessageKey, text: MessageKey])[] = [
  ['welcome_read', 'welcome_read_more'],
  ['welcome_leaves', 'welcome_leaves_more'],
  ['welcome_site', 'welcome_site_more'],
];

/** One page, once. */
export function WelcomeView({ t, children, privacyUrl, onDone, stuck }: Props) {
  return (
    <main className="welcome">
      <AppIcon size={48} />
      <h1>{t('welcome_title')}</h1>
      <p className="welcome-lead">{t('welcome_lead')}</p>
      {children}
      <div className="three">
        {COLUMNS.map(([head, text]) => (
          <section key={head}>
            <h2>{t(head)}</h2>
            <p>{t(text)}</p>
          </section>
        ))}
      </div>
      <p className="welcome-foot">
        <button type="button" className="btn primary" onClick={onDone}>
          {t('welcome_done')}
        </button>
        <a className="link" href={privacyUrl}>
          {t('welcome_privacy')}
        </a>
        <span role="status">{stuck && t('welcome_done_again')}</span>
      </p>
    </main>
  );
}
