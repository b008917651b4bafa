/**
 * Pauses: this tab, an hour, everywhere. No alarm: an hour that is over is seen by whoever looks, and every frame
 * that was told of it asks again by itself at that time.
 */
import { browser } from 'wxt/browser';
import type { PauseScope, TabState } from './protocol.ts';
import { integer, list } from './parse.ts';
import { defineItem } from './storage/item.ts';
import { pauseItem, type Pause } from './storage/items.ts';

const HOUR_MS = 3_600_000;

/** Tabs end with the browser, and so do their pauses. */
export const pausedTabsItem = defineItem<readonly number[]>({
  key: 'paused-tabs',
  area: 'session',
  version: 1,
  parse: list(integer(0, Number.MAX_SAFE_INTEGER), 1000),
  fallback: [],
});

/** The pause that holds for a tab at `now`, or null. */
export function pauseOf(
  pause: Pause | null,
  pausedTabs: readonly number[],
  tabId: number | null,
  now: number,
): TabState['paused'] {
  if (pause && (pause.until === null || pause.until > now)) return pause;
  return tabId !== null && pausedTabs.includes(tabId) ? { scope: 'tab', until: null } : null;
}

/** In: now, in milliseconds since the epoch. Out: false where there is no such tab, or the browser did not keep it. */
export async function startPause(scope: PauseScope, tabId: number | null, now: number): Promise<boolean> {
  if (scope === 'everywhere') return pauseItem.write({ scope, until: null });
  if (scope === 'hour') return pauseItem.write({ scope, until: now + HOUR_MS });
  if (tabId === null) return false;
  const open = await openTabs();
  return pausedTabsItem.update((tabs) => [...tabs.filter((tab) => tab !== tabId && open.has(tab)), tabId]);
}

/** Ends every pause that holds for this tab. */
export async function endPause(tabId: number | null): Promise<boolean> {
  const both = await Promise.all([
    pauseItem.update((pause) => (pause === null ? undefined : null)),
    pausedTabsItem.update((tabs) =>
      tabId !== null && tabs.includes(tabId) ? tabs.filter((tab) => tab !== tabId) : undefined,
    ),
  ]);
  return both.every(Boolean);
}

async function openTabs(): Promise<ReadonlySet<number>> {
  const tabs = await browser.tabs.query({});
  return new Set(tabs.flatMap(({ id }) => (id === undefined ? [] : [id])));
}
