/** The overview's lines to the frames of one tab: what they hold is told as it changes, and kept nowhere. */
import { browser, type Browser } from 'wxt/browser';
import type { Goal } from '../nlp/types.ts';
import { WATCH } from './client.ts';
import { parseGoal } from './parse-goal.ts';
import { fields, flag, list, type Parser } from './parse.ts';
import { tabRecordsItem } from './tab-records.ts';

/** Where a goal stands: the frame, which of its fields, and the offset there, UTF-16. */
export type GoalPlace = { readonly frameId: number; readonly field: number; readonly start: number };
/** What a frame says of one field; it is cramped where a card has no room over the page. */
type Said = { readonly cramped: boolean; readonly goals: readonly Goal[] };
/** The goals of one field. */
export type FieldGoals = Said & { readonly frameId: number; readonly field: number };

const MAX_FIELDS = 200;
const MAX_GOALS = 5000;
const parseFields: Parser<readonly Said[]> = list(
  fields({ cramped: flag, goals: list(parseGoal, MAX_GOALS) }),
  MAX_FIELDS,
);

export type GoalWatch = { reveal(place: GoalPlace): void };

/**
 * Tells `listener` all goals of the tab's frames that `wanted` lets through, in their order, at once and on every change
 * until `signal` aborts. Frame 0 is the page itself.
 */
export function watchGoals(
  tabId: number,
  listener: (told: readonly FieldGoals[]) => void,
  signal: AbortSignal,
  wanted: (frameId: number) => boolean = () => true,
): GoalWatch {
  const ports = new Map<number, Browser.runtime.Port>();
  const told = new Map<number, readonly Said[]>();

  const tell = (): void => {
    if (signal.aborted) return;
    const frames = [...told].toSorted(([one], [other]) => one - other);
    listener(frames.flatMap(([frameId, all]) => all.map((said, field) => ({ frameId, field, ...said }))));
  };

  function connect(frameId: number): void {
    if (ports.has(frameId) || signal.aborted || !wanted(frameId)) return;
    const port = browser.tabs.connect(tabId, { frameId, name: WATCH });
    ports.set(frameId, port);
    port.onMessage.addListener((message: unknown) => {
      told.set(frameId, parseFields(message) ?? []);
      tell();
    });
    port.onDisconnect.addListener(() => {
      // Read, or the browser reports that nobody did: a frame without a coach is no surprise here.
      void browser.runtime.lastError;
      ports.delete(frameId);
      told.delete(frameId);
      tell();
    });
  }

  async function meetFrames(): Promise<void> {
    const { [tabId]: frames = [] } = await tabRecordsItem.read();
    for (const frameId of new Set([0, ...frames.map((frame) => frame.frameId)])) connect(frameId);
  }

  // A frame that starts, or begins anew, says so in the records.
  tabRecordsItem.watch(() => void meetFrames(), signal);
  signal.addEventListener('abort', () => {
    for (const port of ports.values()) port.disconnect();
  });
  tell();
  void meetFrames();
  return {
    reveal: ({ frameId, field, start }) => ports.get(frameId)?.postMessage({ field, start }),
  };
}
