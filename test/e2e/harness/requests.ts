import type { Browser, Target } from 'puppeteer-core';

const NETWORK = /^(?:https?|wss?|ftp):/u;

type Sent = {
  readonly request: { readonly url: string };
  readonly initiator: { readonly stack?: Stack };
};
type Stack = { readonly callFrames: readonly { readonly url: string }[]; readonly parent?: Stack };

/** Whether a script of the extension stands anywhere on the way to the request. */
const startedBy = (base: string, stack: Stack | undefined): boolean =>
  stack !== undefined &&
  (stack.callFrames.some((frame) => frame.url.startsWith(base)) || startedBy(base, stack.parent));

/**
 * Writes down what the extension's own targets ask of a network: everything from its worker and pages, and from web
 * pages what one of its content scripts began. The extension's own files are no network.
 */
export function watchRequests(browser: Browser, base: string): () => readonly string[] {
  const requests: string[] = [];
  const watch = async (target: Target): Promise<void> => {
    const own = target.url().startsWith(base);
    if (!own && target.type() !== 'page') return;
    // A worker takes one session only: a second one would cost the test tool its own.
    const session = (await target.worker())?.client ?? (await target.createCDPSession());
    session.on('Network.requestWillBeSent', (sent: Sent) => {
      if (!NETWORK.test(sent.request.url)) return;
      if (target.url().startsWith(base) || startedBy(base, sent.initiator.stack)) requests.push(sent.request.url);
    });
    session.on('Network.webSocketCreated', (socket: { url: string; initiator?: { stack?: Stack } }) => {
      if (target.url().startsWith(base) || startedBy(base, socket.initiator?.stack)) requests.push(socket.url);
    });
    await session.send('Network.enable');
  };
  // A target that is gone before it could be watched has asked for nothing.
  const begin = (target: Target): void => void watch(target).catch(() => {});
  browser.targets().forEach(begin);
  browser.on('targetcreated', begin);
  return () => requests;
}
