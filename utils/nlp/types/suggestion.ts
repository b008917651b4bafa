/** A rewrite as it is offered: edits, and blanks that only the writer can fill. Plain JSON. */
import type { Criterion, Given } from './criteria.ts';
import type { Message } from './message.ts';
import type { Span, TextEdit } from './span.ts';

export const SLOT_NAMES = [
  'metric',
  'baseline',
  'target',
  'date',
  'owner',
  'purpose',
  'reason',
  'parent',
  'step',
  'unit',
  'object',
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

export type Slot = {
  readonly name: SlotName;
  /** Where `[name]` stands in the suggestion's `result`. */
  readonly start: number;
  readonly end: number;
  readonly required: boolean;
  /** What goes when an optional slot stays empty, in `result` (contains the slot): "from [baseline] ". */
  readonly glue?: Span;
  /** Offered, never chosen: `note` says what it is ("end of this quarter"). */
  readonly choices: readonly { readonly text: string; readonly note?: Message }[];
  /** Filled in beforehand only from the context, with its source. */
  readonly prefill?: { readonly text: string; readonly source: Given['source'] };
};

export type Suggestion = {
  /** The rewrite's id, which is its file name: `add-deadline`. */
  readonly id: string;
  readonly criterion: Criterion;
  /** All criteria it improves; `criterion` is the first. */
  readonly improves: readonly Criterion[];
  /** In the analysed text (the goal's offsets). */
  readonly edits: readonly TextEdit[];
  /** The goal's text with the edits applied; empty slots stand as `[name]`. */
  readonly result: string;
  /** Slots count in `result`. */
  readonly slots: readonly Slot[];
  /** The one next step as a sentence ("Say by when."). */
  readonly step: Message;
  /** A short lead for the list of other ways ("Say why:"). */
  readonly lead: Message;
  /** Points gained once every required slot is filled. */
  readonly gain: number;
};
