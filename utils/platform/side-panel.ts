/** Opens the overview: in the browser's side panel or sidebar where it has one, else in a tab of its own. */
import { browser } from 'wxt/browser';
import { extensionUrl } from './extension-url.ts';

type Panels = {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

/** To be called while a click is being handled: browsers open panels for nothing less. */
export async function openOverview(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel) return await sidePanel.open({ tabId });
    if (sidebarAction) return await sidebarAction.open();
  } catch {
    // It has a panel, and will not show it here: a tab will do.
  }
  await browser.tabs.create({ url: extensionUrl(`/sidepanel.html?tab=${tabId}`) });
}
