/**
 * What an editor engine looks like to the rest of the coach. One file an adapter in `adapters/`, one line in
 * `registry.ts`; its id is its file name.
 */
import type { BlockHint, Span } from '../nlp/types.ts';
import type { DomText } from './dom-text.ts';

export type TextSnapshot = {
  readonly text: string;
  /** Empty where the text itself is all the structure there is (a plain text box). */
  readonly structure: readonly BlockHint[];
  /** Goes up with every change of the text. */
  readonly revision: number;
};

/** `removed` units at `start` gave way to `inserted`; `region` (in the new text) is what was read again. */
export type TextChange = {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
  readonly region: Span;
};

/** Reads, and finds places. How it is written stands apart, in `strategies.ts`, and loads with the popover. */
export type Editor = {
  /** The element the person types in. */
  readonly root: HTMLElement;
  /** Whose it is: a fingerprint's id, `text-box`, `contenteditable` or `read-only`. The key of its write strategy. */
  readonly engine: string;
  /** Where text is DOM: which nodes hold it. */
  readonly parts: Pick<DomText, 'piecesOf' | 'placeOf'> | null;
  /** The text as it is now. */
  read(): TextSnapshot;
  /** The span in the page: ranges of the editor's own text, or of a mirror where the text is not DOM. */
  rangesOf(span: Span): readonly Range[];
  /** The selection in the text, `start` equal to `end` for a caret; null when it is elsewhere. */
  selection(): Span | null;
  /** Puts caret or selection there. The editor must have the focus for the person to see it. */
  select(span: Span): void;
  /** Looks for changes that no event tells of. */
  refresh(): void;
  onChange(listener: (change: TextChange) => void): void;
};

/** What an adapter may use that is not of the page. */
export type Surroundings = {
  /** A laid out copy of the field's text in a layer of ours, for text that is not DOM. */
  readonly mirror: (field: HTMLElement, signal: AbortSignal) => Mirror;
};

export type Mirror = {
  /** Brings lines `from` to `to` (exclusive) of the copy to `lines`. */
  update(from: number, to: number, lines: readonly string[]): void;
  /** The text node that shows a line. */
  line(index: number): Node | null;
};

export type EditorAdapter = {
  readonly id: string;
  readonly matches: (element: HTMLElement) => boolean;
  readonly attach: (element: HTMLElement, signal: AbortSignal, surroundings: Surroundings) => Editor;
};

/** Markup whose field the adapter takes, and markup that it must leave to others. */
export type AdapterExamples = { readonly takes: readonly string[]; readonly leaves: readonly string[] };

export const defineAdapter = (adapter: EditorAdapter): EditorAdapter => adapter;
