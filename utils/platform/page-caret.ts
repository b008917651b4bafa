/** Where the caret of a tab is, and writing there, asked for by the popup. */
import { browser } from 'wxt/browser';
import { fields, oneOf, text } from './parse.ts';
import type { CaretPlace, Push } from './protocol.ts';
import { tabRecordsItem } from './tab-records.ts';

export type PageCaret = { readonly frameId: number; readonly engine: string };
export type Written = 'applied' | 'stale' | 'refused' | 'unverified';

const parseField = fields({ engine: text(40) });
const parseOutcome = oneOf<Written>(['applied', 'stale', 'refused', 'unverified']);

async function ask(tabId: number, frameId: number, push: Push): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, push, { frameId });
  } catch {
    return null;
  }
}

/** The field of the tab that has the caret, in whichever frame; null where there is none that the coach reads. */
export async function caretOf(tabId: number): Promise<PageCaret | null> {
  const { [tabId]: frames = [] } = await tabRecordsItem.read();
  const inner = frames.map(({ frameId }) => frameId).filter((frameId) => frameId !== 0);
  // A frame that had the caret once still points to its field: only where the page says so are they asked.
  for (const frameId of [0, ...inner]) {
    const place = (await ask(tabId, frameId, { type: 'caret' })) as CaretPlace | undefined;
    const field = parseField(place);
    if (field) return { frameId, ...field };
    if (frameId === 0 && place !== 'frame') return null;
  }
  return null;
}

/** Writes a sentence at that caret and tells how it went. */
export async function writeAt(tabId: number, { frameId }: PageCaret, sentence: string): Promise<Written> {
  return parseOutcome(await ask(tabId, frameId, { type: 'insert', text: sentence })) ?? 'refused';
}
