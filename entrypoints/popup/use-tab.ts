import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PauseScope, TabState } from '../../utils/platform/protocol.ts';
import { send } from '../../utils/platform/client.ts';
import { requestOrigin } from '../../utils/platform/permissions.ts';

export type TabControl = {
  /** Null until the background has answered. */
  readonly state: TabState | null;
  readonly switchSite: (on: boolean) => void;
  readonly pause: (scope: PauseScope) => void;
  readonly resume: () => void;
};

/**
 * What a tab is about, asked again after every change made here, when a permission comes or goes, and when `tab` is
 * another object: the same tab with another page.
 */
export function useTab(tab: { readonly id: number | null } | null): TabControl {
  const [state, setState] = useState<TabState | null>(null);
  const refresh = useCallback(async () => {
    const tabId = tab?.id ?? null;
    if (tabId === null) return;
    const answer = await send('tabState', { tabId });
    if (answer.ok) setState(answer.value);
  }, [tab]);

  useEffect(() => {
    const again = (): void => void refresh();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [refresh]);

  const named = tab?.id == null ? {} : { tabId: tab.id };
  return {
    state,
    switchSite(on) {
      if (!state?.host) return;
      const { host, origin, granted } = state;
      // The browser shows its question only while the click is being handled: nothing may come before it. The rule is
      // set at once too, since this window may be gone when the answer comes.
      const asked = on && !granted && origin !== null ? requestOrigin(origin) : null;
      void Promise.all([asked, send('setSite', { host, on })]).then(refresh);
    },
    pause: (scope) => void send('pause', { scope, ...named }).then(refresh),
    resume: () => void send('resume', named).then(refresh),
  };
}
