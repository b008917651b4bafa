/** What happens once after an installation or an update. */
import { browser } from 'wxt/browser';
import { extensionUrl } from './extension-url.ts';
import { injectIntoOpenTabs, syncRegistrations } from './registration.ts';
import { installItem } from './storage/items.ts';

/** Registers sites, puts the coach into open tabs, and opens the welcome page the first time. */
export async function onInstalled(reason: string): Promise<void> {
  await syncRegistrations();
  const { origins = [] } = await browser.permissions.getAll();
  await injectIntoOpenTabs(origins);
  if (reason === 'install') await welcome();
}

async function welcome(): Promise<void> {
  let first = false;
  await installItem.update((install) => {
    first = install === null;
    return first ? { welcomedAt: Date.now() } : undefined;
  });
  if (first) await browser.tabs.create({ url: extensionUrl('/welcome.html') });
}
