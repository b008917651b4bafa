/** Tells every frame that what it knows has changed; each then asks for its own state. */
import { browser } from 'wxt/browser';
import type { Push } from './protocol.ts';

/** In: the tab whose frames are told; none for all. Never fails: a frame without a coach hears nothing. */
export async function refreshFrames(tabId?: number): Promise<void> {
  const ids = tabId === undefined ? (await browser.tabs.query({})).map(({ id }) => id) : [tabId];
  await Promise.all(ids.flatMap((id) => (id === undefined ? [] : [push(id, { type: 'refresh' })])));
}

/** False where no coach hears it. */
export async function push(tabId: number, message: Push | { readonly type: 'refresh' }): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message);
    return true;
  } catch {
    return false;
  }
}
