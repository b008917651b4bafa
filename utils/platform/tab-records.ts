/** What the frames of each tab last said, kept in memory between two lives of the worker. */
import { browser } from 'wxt/browser';
import { fields, integer, list, nullable, oneOf, record, text, type Parser } from './parse.ts';
import { SILENT_REASONS, type SilentReason } from './protocol.ts';
import { defineItem } from './storage/item.ts';

export type FrameRecord = { readonly frameId: number; readonly goals: number; readonly silent: SilentReason | null };
export type TabRecords = Readonly<Record<string, readonly FrameRecord[]>>;

const MAX_TABS = 300;
const MAX_FRAMES = 50;
const parseFrame: Parser<FrameRecord> = fields({
  frameId: integer(0, Number.MAX_SAFE_INTEGER),
  goals: integer(0, 100_000),
  silent: nullable(oneOf<SilentReason>(SILENT_REASONS)),
});

export const tabRecordsItem = defineItem<TabRecords>({
  key: 'tabs',
  area: 'session',
  version: 1,
  parse: record(text(20), list(parseFrame, MAX_FRAMES), MAX_TABS),
  fallback: {},
});

/** What one tab shows: all goals, and why it is silent when every frame is. */
export function summaryOf(frames: readonly FrameRecord[]): {
  readonly goals: number;
  readonly silent: SilentReason | null;
} {
  const goals = frames.reduce((sum, frame) => sum + frame.goals, 0);
  const silent = frames.every((frame) => frame.silent !== null) ? mostTelling(frames) : null;
  return { goals, silent };
}

/** "No field here" says least: another frame may know better. */
function mostTelling(frames: readonly FrameRecord[]): SilentReason | null {
  const reasons = frames.map(({ silent }) => silent);
  return reasons.find((silent) => silent !== 'no-field') ?? reasons[0] ?? null;
}

export async function recordFrame(tabId: number, frame: FrameRecord): Promise<readonly FrameRecord[]> {
  let frames: readonly FrameRecord[] = [frame];
  await tabRecordsItem.update((tabs) => {
    const others = (tabs[tabId] ?? []).filter(({ frameId }) => frameId !== frame.frameId);
    frames = [...others.slice(1 - MAX_FRAMES), frame];
    return { ...trim(tabs), [tabId]: frames };
  });
  return frames;
}

/** A new document in the tab's main frame: whatever its frames said before is over. */
export async function startTab(tabId: number): Promise<void> {
  await tabRecordsItem.update((tabs) => (tabs[tabId] ? without(tabs, tabId) : undefined));
}

/** Asks the recorded frames whether they still live, and keeps those that answer. */
export async function refreshTab(tabId: number): Promise<readonly FrameRecord[]> {
  const { [tabId]: recorded = [] } = await tabRecordsItem.read();
  const ids = new Set([0, ...recorded.map(({ frameId }) => frameId)]);
  const frames = (await Promise.all([...ids].map((frameId) => ping(tabId, frameId)))).filter((frame) => frame !== null);
  await tabRecordsItem.update((tabs) =>
    frames.length > 0 ? { ...trim(tabs), [tabId]: frames } : tabs[tabId] && without(tabs, tabId),
  );
  return frames;
}

async function ping(tabId: number, frameId: number): Promise<FrameRecord | null> {
  try {
    const answer: { report?: { goals: number; silent: SilentReason | null } | null } | undefined =
      await browser.tabs.sendMessage(tabId, { type: 'ping' }, { frameId });
    if (!answer) return null;
    return parseFrame({ frameId, goals: answer.report?.goals ?? 0, silent: answer.report?.silent ?? null }) ?? null;
  } catch {
    return null;
  }
}

const without = (tabs: TabRecords, tabId: number): TabRecords =>
  Object.fromEntries(Object.entries(tabs).filter(([id]) => id !== String(tabId)));

const trim = (tabs: TabRecords): TabRecords => Object.fromEntries(Object.entries(tabs).slice(1 - MAX_TABS));
