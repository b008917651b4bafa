/** Who sent a message, as the browser says it (never as the message says it). */
import { browser } from 'wxt/browser';
import { extensionUrl } from './extension-url.ts';
import { hostOf, pageOf, webUrl } from './hosts.ts';
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

/** One of the extension's own pages. */
export const isPage = (sender: BrowserSender): boolean =>
  sender.id === browser.runtime.id && sender.url?.startsWith(extensionUrl('/')) === true;

/**
 * A popup has no tab; whether its window is private is known from the window in front. Null for what is neither a page of this
 * extension nor one of its content scripts.
 */
export async function senderOf(sender: BrowserSender): Promise<Sender | null> {
  if (sender.id !== browser.runtime.id) return null;
  if (isPage(sender)) {
    return { kind: 'page', isPrivate: sender.tab?.incognito ?? (await frontIsPrivate()) };
  }
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  // A frame without an address of its own (about:blank, srcdoc) belongs to the origin that made it.
  const own = webUrl(sender.origin) ?? webUrl(sender.url);
  const host = own?.host ?? null;
  return {
    kind: 'frame',
    tabId: tab.id,
    frameId,
    document: (sender.documentId ?? sender.url ?? '').slice(0, 2000),
    origin: own && `${own.protocol}//${own.host}`,
    host,
    site: hostOf(tab.url) ?? host,
    page: pageOf(tab.url) ?? host,
    isPrivate: tab.incognito,
  };
}

async function frontIsPrivate(): Promise<boolean> {
  try {
    return (await browser.windows.getLastFocused()).incognito;
  } catch {
    return false;
  }
}
