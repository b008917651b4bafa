/** What the popup says of the page in the active tab. Pure. */
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';
import type { PauseScope } from '../../menu-entries.ts';
import type { IconState } from '../controls/AppIcon.tsx';

/** What is known of the active tab, as far as the popup shows it. */
export type SiteState = {
  /** Null where no extension may run. */
  readonly host: string | null;
  readonly on: boolean;
  /** The organisation asks for the coach here. */
  readonly asked: boolean;
  /** Why nothing is marked there. */
  readonly silent: string | null;
  readonly goals: number;
  /** Null when not paused; `until` is milliseconds since the epoch, null for "until resumed". */
  readonly paused: { readonly scope: PauseScope; readonly until: number | null } | null;
};

export type SiteView =
  | { readonly kind: 'paused'; readonly text: string }
  /** Nothing to switch here. */
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'switch'; readonly host: string; readonly on: boolean; readonly text: string };

const REASON: Readonly<Partial<Record<string, MessageKey>>> = {
  'code-editor': 'popup_silent_code_editor',
  'secure-field': 'popup_silent_secure_field',
  engine: 'popup_silent_engine',
  language: 'popup_silent_language',
  'no-field': 'popup_silent_no_field',
  reload: 'popup_silent_reload',
  'browser-page': 'popup_silent_browser_page',
};

/** Where nothing on the page can be read, whatever is done there. */
const UNREADABLE: ReadonlySet<string> = new Set(['code-editor', 'engine', 'browser-page']);

/** `instead`: what can be used all the same where the page can't be read; empty for nothing. */
export function siteView(tab: SiteState, t: Translate, instead: string): SiteView {
  if (tab.paused) return { kind: 'paused', text: pausedText(tab.paused, t) };
  const why = (silent: string): string | null => {
    const key = REASON[silent];
    if (key === undefined) return null;
    return UNREADABLE.has(silent) && instead !== '' ? `${t(key)} ${instead}` : t(key);
  };
  const reason = tab.silent === null ? null : why(tab.silent);
  if (tab.host === null || tab.silent === 'browser-page') return { kind: 'none', text: why('browser-page') ?? '' };
  const { host } = tab;
  if (!tab.on) return { kind: 'switch', host, on: false, text: t(tab.asked ? 'popup_site_asked' : 'popup_site_off') };
  if (tab.silent === 'code-editor') return { kind: 'none', text: reason ?? '' };
  if (reason !== null) return { kind: 'switch', host, on: true, text: reason };
  const text = tab.goals > 0 ? t('popup_site_on_goals', { count: tab.goals }) : t('popup_site_on');
  return { kind: 'switch', host, on: true, text };
}

export function iconOf(tab: SiteState | null): IconState {
  if (!tab) return 'on';
  if (tab.paused) return 'paused';
  if (tab.host === null || tab.silent === 'browser-page' || tab.silent === 'code-editor') return 'not-here';
  return tab.on ? 'on' : 'off';
}

function pausedText({ scope, until }: NonNullable<SiteState['paused']>, t: Translate): string {
  if (scope === 'tab') return t('popup_paused_tab');
  if (until === null) return t('popup_paused_everywhere');
  const time = new Intl.DateTimeFormat(t.locale === 'en' ? undefined : t.locale, {
    hour: 'numeric',
    minute: '2-digit',
  });
  return t('popup_paused_until', { time: time.format(until) });
}
