/**
 * How content scripts and extension pages speak to the background. Kept small: it rides in every frame.
 * Nothing here throws: a background that is cold, busy or gone is an answer like any other.
 */
import { browser, type Browser } from 'wxt/browser';
import type { ContentState, Protocol, Push } from './protocol.ts';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  /** `gone`: the extension was updated or removed under this script; fall silent, nothing will ever answer again. */
  | { readonly ok: false; readonly gone: boolean };

type Reply = { readonly value?: unknown; readonly refused?: string };

/** A worker that is just starting or stopping drops a message now and then; these are the waits before asking again. */
const RETRY_AFTER_MS = [60, 400];

/** What this frame last reported, for a background that was stopped since. */
let reported: Protocol['report'][0] | null = null;
/** Asks for the state again when a pause ends by the clock; set while somebody listens. */
let refreshAt: ((time: number) => void) | null = null;

/** The name of a port by which the overview watches the goals of a frame. */
export const WATCH = 'goals';
const TOLD_AFTER_MS = 150;

/** False once the extension that put this script here no longer exists. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Sends one request and waits for its answer. Never throws. */
export async function send<Name extends keyof Protocol>(
  name: Name,
  request: Protocol[Name][0],
): Promise<Answer<Protocol[Name][1]>> {
  if (name === 'report') reported = request as Protocol['report'][0];
  for (let attempt = 0; isAlive(); attempt += 1) {
    try {
      const reply: Reply | undefined = await browser.runtime.sendMessage({ name, request });
      if (reply && 'value' in reply) {
        if (name === 'hello') noteState(reply.value as ContentState);
        return { ok: true, value: reply.value as Protocol[Name][1] };
      }
      if (reply?.refused) return { ok: false, gone: false };
    } catch (problem) {
      if (/context invalidated/i.test(String(problem))) return { ok: false, gone: true };
    }
    const wait = RETRY_AFTER_MS[attempt];
    if (wait === undefined) return { ok: false, gone: !isAlive() };
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return { ok: false, gone: true };
}

function noteState(state: ContentState): void {
  if (state.pausedUntil) refreshAt?.(state.pausedUntil);
}

/**
 * Hears what the background pushes to this frame until `signal` aborts. A state is always the newest one: the
 * background only says that something changed, and the answer to a fresh `hello` is what the listener gets. A pause
 * that ends by the clock asks again by itself, once.
 */
export function onPush(listener: (push: Push) => unknown, signal: AbortSignal): void {
  if (signal.aborted || !isAlive()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = async (): Promise<void> => {
    const answer = await send('hello', {});
    if (answer.ok && !signal.aborted) listener({ type: 'state', state: answer.value });
  };
  const hear = (message: unknown, _sender: unknown, reply: (answer: unknown) => void): true | undefined => {
    const push = message as { type?: unknown } | null;
    if (push?.type === 'refresh') void refresh();
    else if (push?.type === 'ping') reply({ report: reported });
    else if (push?.type === 'command') listener(message as Push);
    else if (push?.type === 'caret' || push?.type === 'insert') {
      void Promise.resolve(listener(message as Push)).then(reply);
      return true;
    }
    return undefined;
  };
  refreshAt = (time) => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), Math.max(0, time - Date.now()) + 50);
  };
  // A page that comes back from the browser's memory was forgotten meanwhile: it is introduced again.
  const comeBack = (event: Event): void => {
    if (!(event as PageTransitionEvent).persisted) return;
    void refresh();
    if (reported) void send('report', reported);
  };
  globalThis.addEventListener?.('pageshow', comeBack, { signal });
  browser.runtime.onMessage.addListener(hear as (message: unknown) => undefined);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    refreshAt = null;
    try {
      browser.runtime.onMessage.removeListener(hear as (message: unknown) => undefined);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

/**
 * Serves the overview: what `read` gives is told when it comes and soon after each call of what is returned; a place
 * that it asks for goes to `reveal`. Costs nothing while nobody watches.
 */
export function serveWatchers(
  read: () => unknown,
  reveal: (field: number, start: number) => void,
  signal: AbortSignal,
): () => void {
  const ports = new Set<Browser.runtime.Port>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => ports.forEach((port) => port.postMessage(read()));
  const greet = (port: Browser.runtime.Port): void => {
    if (port.name !== WATCH) return;
    ports.add(port);
    port.onMessage.addListener(({ field, start }: { field: number; start: number }) => reveal(field, start));
    port.onDisconnect.addListener(() => ports.delete(port));
    port.postMessage(read());
  };
  browser.runtime.onConnect.addListener(greet);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    ports.clear();
  });
  return () => {
    clearTimeout(timer);
    if (ports.size > 0) timer = setTimeout(tell, TOLD_AFTER_MS);
  };
}
