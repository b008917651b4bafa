import type { Browser, Page, Target } from 'puppeteer-core';
import { PATIENCE } from './eventually.ts';

/** Presses the toolbar button over a page, which also grants `activeTab`; resolves with the popup. */
export async function openPopup(browser: Browser, extensionId: string, over: Page): Promise<Page> {
  await over.bringToFront();
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const page = targetInfos.find((info) => info.type === 'page' && info.url === over.url());
  const tab = targetInfos.find((info) => info.type === 'tab' && info.url === page?.url);
  if (!tab) throw new Error(`No tab shows ${over.url()}.`);
  const isPopup = (target: Target): boolean => target.url().startsWith(`chrome-extension://${extensionId}/popup.html`);
  const opened = browser.waitForTarget(isPopup, { timeout: PATIENCE });
  await session.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab.targetId } as never);
  return (await opened).asPage();
}
