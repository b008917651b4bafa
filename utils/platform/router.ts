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
      /** "host/path" of that page, without what follows a question mark. */
      readonly page: string | null;
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
  const asked = name as keyof Protocol;
  const { from, parse } = REQUESTS[asked];
  if (from !== 'any' && from !== sender.kind) return { refused: 'forbidden' };
  try {
    const request = parse((message as { request?: unknown }).request);
    if (request === undefined) return { refused: 'malformed' };
    return { value: await (handlers[asked] as Answer)(request, sender) };
  } catch {
    return { refused: 'failed' };
  }
}

/** Parser and handler of one name fit each other by their types; which name it is shows only at run time. */
type Answer = (request: unknown, sender: Sender) => Promise<unknown>;
