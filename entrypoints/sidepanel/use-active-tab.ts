import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** A page that was opened for one tab stays with it; a panel goes along with whatever tab is in front. */
const NAMED = new URLSearchParams(location.search).get('tab');

/** What the page in a tab is called; empty where the browser does not say. */
export async function titleOf(tab: { readonly id: number } | null): Promise<string> {
  if (!tab) return '';
  const shown = await browser.tabs.get(tab.id).catch(() => null);
  return shown?.title ?? '';
}

/** The tab whose goals are shown, and how often it was opened anew; null where there is none. */
export function useActiveTab(): { readonly id: number; readonly opened: number } | null {
  const [tab, setTab] = useState(() => (NAMED === null ? null : { id: Number(NAMED), opened: 0 }));
  useEffect(() => {
    const isShown = (tabId: number): boolean => NAMED === null || tabId === Number(NAMED);
    const look = async (): Promise<void> => {
      if (NAMED !== null) return;
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      setTab((before) =>
        active?.id === undefined ? null : before?.id === active.id ? before : { id: active.id, opened: 0 },
      );
    };
    const onActivated = (): void => void look();
    const onUpdated = (tabId: number, { status }: { status?: string }): void => {
      if (status === 'complete' && isShown(tabId))
        setTab((before) => before && (before.id === tabId ? { ...before, opened: before.opened + 1 } : before));
    };
    void look();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}
