/** Keyboard commands go to the active tab; where the coach does not run yet, it is put there once. */
import { browser } from 'wxt/browser';
import { push } from './broadcast.ts';
import type { Push } from './protocol.ts';
import { injectCoach } from './scripts.ts';
import { openOverview } from './side-panel.ts';
import { showInToolbar } from './toolbar.ts';

type Command = Extract<Push, { type: 'command' }>['command'];
export const COMMANDS: readonly Command[] = ['open-popover', 'next-goal', 'previous-goal', 'new-goal'];

/** A script that has just been put into a page needs a moment before it listens. */
const LISTENS_WITHIN_MS = [0, 50, 150, 400];

/** `tab` is the one the browser names with the command (it grants `activeTab` for it), or none on older browsers. */
export async function runCommand(name: string, tab?: { readonly id?: number | undefined }): Promise<void> {
  // At once: a panel opens only while the key is being handled.
  if (name === 'open-overview') return tab?.id === undefined ? undefined : openOverview(tab.id);
  const command = COMMANDS.find((known) => known === name);
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (!command || tabId === undefined) return;
  if (await push(tabId, { type: 'command', command })) return;
  if (!(await injectCoach(tabId))) return showInToolbar(tabId, 'browser-page', 0);
  for (const wait of LISTENS_WITHIN_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (await push(tabId, { type: 'command', command })) return;
  }
}
