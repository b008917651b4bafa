/** The settings that hold: the person's choice, else the organisation's, else the usual one. */
import { browser } from 'wxt/browser';
import { readManagedSettings } from './managed/settings.ts';
import { settingsItem, USUAL_SETTINGS, type ChosenSettings, type Settings } from './storage/items.ts';

export const settingsOf = (chosen: ChosenSettings, organisation: ChosenSettings): Settings => ({
  ...USUAL_SETTINGS,
  ...organisation,
  ...chosen,
});

export async function readSettings(): Promise<Settings> {
  const [chosen, organisation] = await Promise.all([settingsItem.read(), readManagedSettings()]);
  return settingsOf(chosen, organisation);
}

/** The settings after every change of what is stored or managed, for as long as the page lives. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && settingsItem.key in changes)) void readSettings().then(listener);
  });
}
