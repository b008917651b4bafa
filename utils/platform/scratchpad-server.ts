/** The engine's end of the popup's line. */
import { fields, integer, text, type Parser } from './parse.ts';
import type { Engine } from './engine.ts';
import type { Asker } from './engine-world.ts';
import type { Goal } from '../nlp/types.ts';
import type { ScratchpadRequest } from './protocol.ts';
import { MAX_TEXT } from './requests.ts';
import { chunksOf } from './scratchpad-chunks.ts';
import { LANGUAGE } from './storage/items.ts';

export const parseScratchpadRequest: Parser<ScratchpadRequest> = fields(
  { revision: integer(0, Number.MAX_SAFE_INTEGER), text: text(MAX_TEXT) },
  { language: LANGUAGE, tabId: integer(0, Number.MAX_SAFE_INTEGER) },
);

/** As much of a port as is needed. */
export type Line = {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
};

/** `turn` lets whatever waits go first: a thousand goals must not hold up a mark in a page. */
export function serveScratchpad(
  line: Line,
  engine: Engine,
  asker: (tabId?: number) => Promise<Asker>,
  turn: () => Promise<void>,
): void {
  let open = true;
  let asked: Pick<Asker, 'id'> | null = null;
  let latest: ScratchpadRequest | null = null;
  line.onMessage.addListener((message) => {
    const request = parseScratchpadRequest(message);
    if (!request) return;
    latest = request;
    void serve(request);
  });
  line.onDisconnect.addListener(() => {
    open = false;
    if (asked) engine.drop(asked);
  });
  const serve = async (request: ScratchpadRequest): Promise<void> => {
    const who = await asker(request.tabId);
    asked = who;
    let sent: readonly Goal[] = [];
    await engine.stream(request, who, async (update) => {
      for (const chunk of chunksOf(update, sent)) {
        await turn();
        if (!open || latest !== request) return;
        // A port, not a window: it has no origin to name.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        line.postMessage(chunk);
      }
      sent = update.analysis.goals;
    });
  };
}
