/** Who sent a message, as the browser says it (never as the message says it). */
import { browser } from 'wxt/browser';
import { extensionUrl } from './extension-url.ts';
import { hostOf } from './hosts.ts';
import type { Sender } from './router.ts';

/** As much of the browser's sender as matters here. */
export type BrowserSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  /** Chrome only; elsewhere the address has to do. */
  readonly documentId?: string | undefined;
  readonly tab?:
    { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito: boolean } | undefined;
};

/** Null for what is neither a page of this extension nor one of its content scripts. */
export function senderOf(sender: BrowserSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(extensionUrl('/'))) {
    return { kind: 'page', isPrivate: sender.tab?.incognito ?? false };
  }
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  // A frame without an address of its own (about:blank, srcdoc) belongs to the origin that made it.
  const host = hostOf(sender.origin) ?? hostOf(sender.url);
  return {
    kind: 'frame',
    tabId: tab.id,
    frameId,
    document: (sender.documentId ?? sender.url ?? '').slice(0, 2000),
    host,
    site: hostOf(tab.url) ?? host,
    isPrivate: tab.incognito,
  };
}
