/** The popup's line to the engine: verdicts of a long text stream in while it is analysed. */
import { browser } from 'wxt/browser';
import type { Goal } from '../nlp/types.ts';
import type { ScratchpadRequest, ScratchpadUpdate } from './protocol.ts';
import { SCRATCHPAD_PORT, type ScratchpadChunk } from './scratchpad-chunks.ts';

export type Scratchpad = {
  /** Analyses this text in place of the one before; updates carry the revision given here. */
  analyze(request: ScratchpadRequest): void;
};

/** A worker that stops in mid-work is asked again, this often in a row without any word from it. */
const RECONNECTS = 3;

/** Opens the line; `listener` gets every update of the newest request until `signal` aborts. Never throws. */
export function openScratchpad(listener: (update: ScratchpadUpdate) => void, signal: AbortSignal): Scratchpad {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let waiting: ScratchpadRequest | null = null;
  let goals: Goal[] = [];
  let silentDrops = 0;

  const hear = (message: unknown): void => {
    const chunk = message as ScratchpadChunk;
    if (!waiting || chunk.revision !== waiting.revision || signal.aborted) return;
    silentDrops = 0;
    goals = [...goals.slice(0, chunk.from), ...chunk.goals];
    if (chunk.more) return;
    const { revision, done, language, truncated } = chunk;
    if (done) waiting = null;
    listener({ revision, done, analysis: { goals, language, truncated } });
  };
  const ask = (): void => {
    if (!waiting || signal.aborted) return;
    try {
      port ??= connect();
      goals = [];
      port.postMessage(waiting);
    } catch {
      port = null;
    }
  };
  const connect = (): ReturnType<typeof browser.runtime.connect> => {
    const opened = browser.runtime.connect({ name: SCRATCHPAD_PORT });
    opened.onMessage.addListener(hear);
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
      if (waiting && (silentDrops += 1) <= RECONNECTS) ask();
    });
    return opened;
  };
  signal.addEventListener('abort', () => {
    port?.disconnect();
    port = null;
  });
  return {
    analyze(request) {
      waiting = request;
      silentDrops = 0;
      ask();
    },
  };
}
