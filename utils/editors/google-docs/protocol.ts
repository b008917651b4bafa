/**
 * Between the page's world, where the document's own interface is, and ours. Strings in events of the document: the
 * page can read and forge them all, so that both sides parse and bound what comes, and nothing here can open, fill or
 * apply anything.
 */
import type { Span } from '../../nlp/types.ts';

export const ASK = 'tarkka-docs-ask';
export const ANSWER = 'tarkka-docs-answer';

export const LONGEST_TEXT = 2_000_000;
const LONGEST_EDIT = 20_000;
const LONGEST_ASK = 50_000;

export type Ask = { readonly id: number } & (
  | { readonly act: 'read' }
  | ({ readonly act: 'select' } & Span)
  /** Only where `was` stands at this place of this tab, word for word. */
  | ({ readonly act: 'replace'; readonly was: string; readonly text: string; readonly tab: string } & Span)
);

/** `none`: no interface. `stale`: the text is another one, nothing was done. */
export type Status = 'ok' | 'none' | 'stale';
export type Answer = Span & { readonly id: number; readonly status: Status; readonly text: string };

const HEAD = /^(?<id>\d{1,9}) (?<status>ok|none|stale) (?<start>\d{1,9}) (?<end>\d{1,9})\n/u;

/** The text follows unchanged, so that a long one is not copied more often than needed. */
export const writeAnswer = ({ id, status, start, end, text }: Answer): string =>
  `${id} ${status} ${start} ${end}\n${text}`;

/** Null for whatever no bridge of ours has said. */
export function parseAnswer(detail: unknown): Answer | null {
  if (typeof detail !== 'string' || detail.length > LONGEST_TEXT) return null;
  const head = HEAD.exec(detail.slice(0, 64));
  if (!head?.groups) return null;
  const { id, status, start, end } = head.groups;
  const text = detail.slice(head[0].length);
  const [from, to] = [Number(start), Number(end)];
  if (from > to || to > text.length) return null;
  return { id: Number(id), status: status as Status, start: from, end: to, text };
}

/** Null for whatever no script of ours has asked. */
export function parseAsk(detail: unknown): Ask | null {
  if (typeof detail !== 'string' || detail.length > LONGEST_ASK) return null;
  try {
    const ask = JSON.parse(detail) as Record<string, unknown> | null;
    if (ask === null || typeof ask !== 'object') return null;
    const { id, act, start, end, was, text, tab } = ask;
    if (typeof id !== 'number' || !Number.isInteger(id) || id < 0 || id >= 1e9) return null;
    if (act === 'read') return { id, act };
    if (!isOffset(start) || !isOffset(end) || start > end) return null;
    if (act === 'select') return { id, act, start, end };
    if (act !== 'replace' || !isText(was) || !isText(text) || !isText(tab)) return null;
    return { id, act, start, end, was, text, tab };
  } catch {
    return null;
  }
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_TEXT;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_EDIT;

/** Which document, and which of its tabs, an address shows. */
export const tabOf = ({ pathname, search }: { readonly pathname: string; readonly search: string }): string =>
  `${pathname} ${new URLSearchParams(search).get('tab') ?? ''}`;
