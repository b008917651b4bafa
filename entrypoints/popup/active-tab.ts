import { browser } from 'wxt/browser';

export type ActiveTab = { readonly id: number | null; readonly isPrivate: boolean };

/** The tab that the popup was opened over. */
export async function activeTab(): Promise<ActiveTab> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return { id: tab?.id ?? null, isPrivate: tab?.incognito ?? false };
  } catch {
    return { id: null, isPrivate: false };
  }
}
