/** Keyboard commands go to the active tab; where the coach does not run yet, it is put there once. */
import { browser } from 'wxt/browser';
import { push } from './broadcast.ts';
import type { Push } from './protocol.ts';
import { injectCoach } from './scripts.ts';
import { refreshTab } from './tab-records.ts';

type Command = Extract<Push, { type: 'command' }>['command'];
export const COMMANDS: readonly Command[] = ['open-popover', 'next-goal', 'previous-goal'];

/** `tab` is the one the browser names with the command (it grants `activeTab` for it), or none on older browsers. */
export async function runCommand(name: string, tab?: { readonly id?: number | undefined }): Promise<void> {
  const command = COMMANDS.find((known) => known === name);
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (!command || tabId === undefined) return;
  if ((await refreshTab(tabId)).length === 0 && !(await injectCoach(tabId))) return;
  await push(tabId, { type: 'command', command });
}
