/** What the frames of each tab last said, kept in memory between two lives of the worker. */
import { browser } from 'wxt/browser';
import { fields, flag, integer, list, nullable, oneOf, record, text, type Parser } from './parse.ts';
import { SILENT_REASONS, type SilentReason } from './protocol.ts';
import { defineItem } from './storage/item.ts';

export type FrameRecord = {
  readonly frameId: number;
  /** Tells one page in the frame from the next. */
  readonly document: string;
  /** `https://host`, for permissions; null where the frame has none. */
  readonly origin: string | null;
  /** The permission it ran by was taken back. */
  readonly revoked: boolean;
  readonly goals: number;
  readonly silent: SilentReason | null;
};
/** What a frame says; the rest stays as it was. */
export type Said = Pick<FrameRecord, 'frameId' | 'document' | 'origin'> & Partial<FrameRecord>;
export type TabRecords = Readonly<Record<string, readonly FrameRecord[]>>;

const MAX_TABS = 300;
const MAX_FRAMES = 50;
const answer = {
  frameId: integer(0, Number.MAX_SAFE_INTEGER),
  goals: integer(0, 100_000),
  silent: nullable(oneOf<SilentReason>(SILENT_REASONS)),
};
const parseAnswer = fields(answer);
const parseFrame: Parser<FrameRecord> = fields({
  ...answer,
  document: text(3000),
  origin: nullable(text(300)),
  revoked: flag,
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

/** Whether this very page has lost its permission. */
export async function isRevoked(tabId: number, frameId: number, document: string): Promise<boolean> {
  const { [tabId]: frames = [] } = await tabRecordsItem.read();
  return frames.some((frame) => frame.frameId === frameId && frame.document === document && frame.revoked);
}

/** Permission came (back): every page may be spoken to again. */
export async function pardonPages(): Promise<void> {
  await tabRecordsItem.update((tabs) =>
    Object.fromEntries(
      Object.entries(tabs).map(([tab, frames]) => [tab, frames.map((frame) => ({ ...frame, revoked: false }))]),
    ),
  );
}

export async function recordFrame(tabId: number, said: Said): Promise<readonly FrameRecord[]> {
  let frames: readonly FrameRecord[] = [];
  await tabRecordsItem.update((tabs) => {
    const { [tabId]: recorded = [] } = tabs;
    frames = mergeFrame(recorded, said).slice(-MAX_FRAMES);
    return { ...trim(without(tabs, tabId)), [tabId]: frames };
  });
  return frames;
}

/** These come from the person's switches; a frame that says nothing of the kind any more is free of them. */
const SWITCHES: ReadonlySet<SilentReason | null> = new Set(['off', 'paused', 'no-permission']);

/** What the frame says in place of what it said before; a new page in the main frame ends what other frames said. */
export function mergeFrame(recorded: readonly FrameRecord[], said: Said): readonly FrameRecord[] {
  const before = recorded.find(({ frameId }) => frameId === said.frameId);
  const samePage = before === undefined || before.document === said.document;
  const others = said.frameId === 0 && !samePage ? [] : recorded.filter((frame) => frame !== before);
  const known = samePage ? before : undefined;
  const silent = known && !SWITCHES.has(known.silent) ? known.silent : null;
  return [...others, settled({ goals: known?.goals ?? 0, silent, revoked: known?.revoked ?? false, ...said })];
}

/**
 * Asks the recorded frames whether they still live, and keeps those that answer. What a frame said meanwhile stays:
 * the records are read again when they are written.
 */
export async function refreshTab(tabId: number): Promise<readonly FrameRecord[]> {
  const { [tabId]: asked = [] } = await tabRecordsItem.read();
  const ids = new Set([0, ...asked.map(({ frameId }) => frameId)]);
  const answers = (await Promise.all([...ids].map((frameId) => ping(tabId, frameId)))).filter((said) => said !== null);
  let frames: readonly FrameRecord[] = [];
  await tabRecordsItem.update((tabs) => {
    frames = mergeAnswers(asked, tabs[tabId] ?? [], answers);
    return frames.length > 0 ? { ...trim(tabs), [tabId]: frames } : tabs[tabId] && without(tabs, tabId);
  });
  return frames;
}

type Answer = Pick<FrameRecord, 'frameId' | 'goals' | 'silent'>;

/** `asked` is what was known when the frames were asked, `recorded` what is known now that they have answered. */
export function mergeAnswers(
  asked: readonly FrameRecord[],
  recorded: readonly FrameRecord[],
  answers: readonly Answer[],
): readonly FrameRecord[] {
  const isAnswered = ({ frameId }: FrameRecord): boolean => answers.some((answer) => answer.frameId === frameId);
  const wasAsked = ({ frameId, document }: FrameRecord): boolean =>
    asked.some((frame) => frame.frameId === frameId && frame.document === document);
  return [
    ...answers.map((answer) =>
      settled({
        ...NOTHING_KNOWN,
        ...recorded.find(({ frameId }) => frameId === answer.frameId),
        ...answer,
      }),
    ),
    ...recorded.filter((frame) => !isAnswered(frame) && !wasAsked(frame)),
  ];
}

const NOTHING_KNOWN = { document: '', origin: null, revoked: false };

/** Whatever a page without permission still says of itself, it is silent. */
export const settled = (frame: FrameRecord): FrameRecord =>
  frame.revoked ? { ...frame, goals: 0, silent: 'no-permission' } : frame;

async function ping(tabId: number, frameId: number): Promise<Answer | null> {
  try {
    const said: { report?: object | null } | undefined = await browser.tabs.sendMessage(
      tabId,
      { type: 'ping' },
      { frameId },
    );
    return said ? (parseAnswer({ goals: 0, silent: null, ...said.report, frameId }) ?? null) : null;
  } catch {
    return null;
  }
}

const without = (tabs: TabRecords, tabId: number): TabRecords =>
  Object.fromEntries(Object.entries(tabs).filter(([id]) => id !== String(tabId)));

const trim = (tabs: TabRecords): TabRecords => Object.fromEntries(Object.entries(tabs).slice(1 - MAX_TABS));
