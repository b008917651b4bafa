/** The interface's language: the setting, else the browser's. */
import { browser } from 'wxt/browser';
import { matchLocale, type Locale } from '../i18n/locales.ts';
import type { Settings } from './storage/items.ts';

export function interfaceLocale({ interface: chosen }: Pick<Settings, 'interface'>): Locale {
  return matchLocale(chosen === 'auto' ? [browser.i18n.getUILanguage()] : [chosen]);
}
