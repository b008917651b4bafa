/** The toolbar icon: on, off, paused or not here, with the reason in its title. */
import { browser } from 'wxt/browser';
import { stringsOf } from '../i18n/bundled.ts';
import { createTranslator } from '../i18n/translate.ts';
import { iconPaths, type ToolbarState } from './icons.ts';
import { interfaceLocale } from './interface-language.ts';
import type { SilentReason } from './protocol.ts';
import { readSettings } from './settings.ts';

const STATE_OF: Readonly<Record<SilentReason, ToolbarState>> = {
  off: 'off',
  paused: 'paused',
  'code-editor': 'not-here',
  'secure-field': 'not-here',
  engine: 'not-here',
  language: 'not-here',
  // The coach runs and waits for a field.
  'no-field': 'on',
  reload: 'on',
  'browser-page': 'not-here',
  'no-permission': 'not-here',
};

export const toolbarState = (silent: SilentReason | null): ToolbarState => (silent ? STATE_OF[silent] : 'on');

/** Shows the state of one tab. The browser forgets it by itself when the tab goes to another page. */
export async function showInToolbar(tabId: number, silent: SilentReason | null, goals: number): Promise<void> {
  const state = toolbarState(silent);
  const title = await titleOf(silent, goals);
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: iconPaths(state) }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

async function titleOf(silent: SilentReason | null, goals: number): Promise<string> {
  const locale = interfaceLocale(await readSettings());
  const t = createTranslator(locale, stringsOf(locale));
  const reason = silent?.replaceAll('-', '_');
  return `Tarkka: ${reason ? t.say({ key: `page_silent_${reason}` }) : t.say({ key: 'page_toolbar_goals', values: { count: goals } })}`;
}
