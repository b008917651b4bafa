/** Takes what comes in, checks who sent it and what it is, and answers. Never throws across the border. */
import type { Protocol } from './protocol.ts';
import { REQUESTS } from './requests.ts';

export type Sender =
  | { readonly kind: 'page'; readonly isPrivate: boolean }
  | {
      readonly kind: 'frame';
      readonly tabId: number;
      readonly frameId: number;
      /** Tells one page in the frame from the next. */
      readonly document: string;
      /** `https://host`, for permissions; null where it has none. */
      readonly origin: string | null;
      /** Of the frame's own origin; null where it has none. */
      readonly host: string | null;
      /** Of the page in the tab, as the person sees it. */
      readonly site: string | null;
      readonly isPrivate: boolean;
    };

export type Handlers = {
  readonly [Name in keyof Protocol]: (request: Protocol[Name][0], sender: Sender) => Promise<Protocol[Name][1]>;
};

export type Reply =
  { readonly value: unknown } | { readonly refused: 'unknown' | 'forbidden' | 'malformed' | 'failed' };

/** Answers one message. A content script is an untrusted sender: it may do only what its rule says. */
export async function route(message: unknown, sender: Sender, handlers: Handlers): Promise<Reply> {
  const name = (message as { name?: unknown } | null)?.name;
  if (typeof name !== 'string' || !Object.hasOwn(REQUESTS, name)) return { refused: 'unknown' };
  return answer(name as keyof Protocol, (message as { request?: unknown }).request, sender, handlers);
}

async function answer<Name extends keyof Protocol>(
  name: Name,
  raw: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Reply> {
  const { from, parse } = REQUESTS[name];
  if (from !== 'any' && from !== sender.kind) return { refused: 'forbidden' };
  try {
    const request = parse(raw);
    if (request === undefined) return { refused: 'malformed' };
    return { value: await handlers[name](request, sender) };
  } catch (problem) {
    console.warn(`tarkka: ${name} was not answered`, problem);
    return { refused: 'failed' };
  }
}
