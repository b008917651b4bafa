/** What the popup shows about the active tab. */
import { browser } from 'wxt/browser';
import { hostOf, originPattern } from './hosts.ts';
import { readAskedSites } from './managed/sites.ts';
import { pausedTabsItem, pauseOf } from './pause.ts';
import type { SilentReason, TabState } from './protocol.ts';
import { shortcutKeys } from './shortcuts.ts';
import { readSites } from './sites.ts';
import { pauseItem } from './storage/items.ts';
import { refreshTab, summaryOf } from './tab-records.ts';

/** Throws where the tab is gone. */
export async function tabState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId);
  const host = hostOf(tab.url);
  const origin = originPattern(tab.url);
  const [sites, pause, pausedTabs, granted, frames, shortcuts, asked] = await Promise.all([
    readSites(tab.incognito),
    pauseItem.read(),
    pausedTabsItem.read(),
    origin ? browser.permissions.contains({ origins: [origin] }) : false,
    refreshTab(tabId),
    shortcutKeys(),
    readAskedSites(),
  ]);
  const paused = pauseOf(pause, pausedTabs, tabId, Date.now());
  const switchedOn = sites.isOn([host]);
  // A coach that answers runs, granted for good or once.
  const runs = granted || frames.length > 0;
  const { goals, silent } = summaryOf(frames);
  return {
    host,
    origin,
    granted,
    asked: !granted && switchedOn && asked.some((site) => site.origin === origin),
    on: runs && switchedOn,
    silent: silence({ host, runs, switchedOn, paused: paused !== null }) ?? silent,
    goals,
    paused,
    shortcuts,
  };
}

function silence(tab: {
  readonly host: string | null;
  readonly runs: boolean;
  readonly switchedOn: boolean;
  readonly paused: boolean;
}): SilentReason | null {
  if (tab.host === null) return 'browser-page';
  if (!tab.switchedOn) return 'off';
  if (!tab.runs) return 'no-permission';
  return tab.paused ? 'paused' : null;
}
