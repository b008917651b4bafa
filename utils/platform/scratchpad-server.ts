/** The engine's end of the popup's line. */
import { fields, integer, text, type Parser } from './parse.ts';
import type { Asker, Engine } from './engine.ts';
import type { Goal } from '../nlp/types.ts';
import type { ScratchpadRequest } from './protocol.ts';
import { MAX_TEXT } from './requests.ts';
import { chunksOf } from './scratchpad-chunks.ts';
import { LANGUAGE } from './storage/items.ts';

export const parseScratchpadRequest: Parser<ScratchpadRequest> = fields(
  { revision: integer(0, Number.MAX_SAFE_INTEGER), text: text(MAX_TEXT) },
  { language: LANGUAGE },
);

/** As much of a port as is needed. */
export type Line = {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
};

export function serveScratchpad(line: Line, engine: Engine, asker: () => Promise<Asker>): void {
  let open = true;
  let asked: Pick<Asker, 'id'> | null = null;
  line.onMessage.addListener((message) => {
    const request = parseScratchpadRequest(message);
    if (request) void serve(request);
  });
  line.onDisconnect.addListener(() => {
    open = false;
    if (asked) engine.drop(asked);
  });
  const serve = async (request: ScratchpadRequest): Promise<void> => {
    const who = await asker();
    asked = who;
    let sent: readonly Goal[] = [];
    await engine.stream(request, who, (update) => {
      if (!open) return;
      for (const chunk of chunksOf(update, sent)) line.postMessage(chunk);
      sent = update.analysis.goals;
    });
  };
}
