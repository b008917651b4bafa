/** What one frame may know: worked out anew from storage each time, since the worker may have been stopped. */
import { coachStrings } from '../i18n/audience.ts';
import { stringsOf } from '../i18n/bundled.ts';
import { interfaceLocale } from './interface-language.ts';
import { pausedTabsItem, pauseOf } from './pause.ts';
import type { ContentState, SilentReason, TabState } from './protocol.ts';
import type { Sender } from './router.ts';
import { shortcutKeys } from './shortcuts.ts';
import { readSites } from './sites.ts';
import { isRevoked } from './tab-records.ts';
import { readSettings } from './settings.ts';
import { pauseItem } from './storage/items.ts';

let generation = 0;

export async function contentState(sender: Sender): Promise<ContentState> {
  const hosts = sender.kind === 'frame' ? [sender.site, sender.host] : [];
  const [settings, sites, pause, pausedTabs, shortcuts, revoked] = await Promise.all([
    readSettings(),
    readSites(sender.isPrivate),
    pauseItem.read(),
    pausedTabsItem.read(),
    shortcutKeys(),
    sender.kind === 'frame' && isRevoked(sender.tabId, sender.frameId, sender.document),
  ]);
  const now = Date.now();
  const paused = pauseOf(pause, pausedTabs, sender.kind === 'frame' ? sender.tabId : null, now);
  const silent = revoked ? 'no-permission' : silence(sites.isOn(hosts), paused);
  const locale = interfaceLocale(settings);
  // Time itself counts the generations: they go up across lives of the worker too.
  generation = Math.max(generation + 1, now);
  return {
    enabled: silent === null,
    silent,
    marks: settings.marks,
    openOnRest: settings.openOnRest,
    appearance: settings.appearance,
    locale,
    strings: coachStrings(stringsOf(locale)),
    language: sites.languageOf(hosts) ?? settings.language,
    shortcuts,
    generation,
    ...(paused?.until && { pausedUntil: paused.until }),
  };
}

function silence(on: boolean, paused: TabState['paused']): SilentReason | null {
  if (!on) return 'off';
  return paused ? 'paused' : null;
}
