/**
 * Between the page's world, where the document's own interface is, and ours. Strings in events of the document: the
 * page can read and forge them all, so that both sides parse and bound what comes, and nothing here can open, fill or
 * apply anything.
 */
import type { Span } from '../../nlp/types.ts';

export const ASK = 'tarkka-docs-ask';
export const ANSWER = 'tarkka-docs-answer';

export const LONGEST_TEXT = 2_000_000;
const LONGEST_ASK = 50_000;

/** Units around a place that tell it from others: an insertion replaces nothing that could be compared. */
const REACH = 100;

/** What stands at a place and around it. */
export const around = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - REACH), end + REACH);

export type Ask = Span & {
  readonly id: number;
  readonly act: 'select' | 'reveal' | 'replace';
  /** Replaced is only what reads like this at this place of this tab, word for word, with what stands around it. */
  readonly was: string;
  readonly text: string;
  readonly tab: string;
  /** When whoever asks has given up, as `performance.now()` counts in both worlds: nothing is written after it. */
  readonly by: number;
};

/** `none`: no interface. `stale`: the text is another one, nothing was done. */
export type Status = 'ok' | 'none' | 'stale';
export type Answer = Span & { readonly id: number; readonly status: Status; readonly text: string };

/** The text follows unchanged, so that a long one is not copied more often than needed. */
export const writeAnswer = ({ id, status, start, end, text }: Answer): string =>
  `${id} ${status} ${start} ${end}\n${text}`;

/** Null for whatever no bridge of ours has said. */
export function parseAnswer(detail: unknown): Answer | null {
  if (typeof detail !== 'string' || detail.length > LONGEST_TEXT) return null;
  const head = detail.slice(0, 64).split('\n', 1)[0] ?? '';
  const [id, status = '', start, end] = head.split(' ');
  const text = detail.slice(head.length + 1);
  const answer = { id: Number(id), status: status as Status, start: Number(start), end: Number(end), text };
  return isSpan(answer) && answer.end <= text.length && /^(?:ok|none|stale)$/u.test(status) ? answer : null;
}

/** A request for the text is a number alone; for this, what answers it weighs little in every document. */
export const parseRead = (detail: unknown): { readonly id: number } | null => {
  const id = typeof detail === 'string' && detail !== '' ? Number(detail) : Number.NaN;
  return Number.isSafeInteger(id) && id >= 0 ? { id } : null;
};

/** Null for whatever no script of ours has asked. */
export function parseAsk(detail: unknown): Ask | null {
  if (typeof detail !== 'string' || detail.length > LONGEST_ASK) return null;
  try {
    const {
      id,
      act,
      start = 0,
      end = start,
      was = '',
      text = '',
      tab = '',
      by = 0,
    } = JSON.parse(detail) as Partial<Ask>;
    const ask = { id, act, start, end, was, text, tab, by } as Ask;
    return isSpan(ask) && [act, was, text, tab].every((each) => typeof each === 'string') ? ask : null;
  } catch {
    return null;
  }
}

const isSpan = ({ id, start, end }: Span & { readonly id: number }): boolean =>
  [id, start, end].every((each) => Number.isSafeInteger(each) && each >= 0) && start <= end;

/** Which document, and which of its tabs, an address shows. */
export const tabOf = ({ pathname, search }: { readonly pathname: string; readonly search: string }): string =>
  `${pathname} ${new URLSearchParams(search).get('tab') ?? ''}`;
