/**
 * What an editor engine looks like to the rest of the coach. One file an adapter in `adapters/`, one line in
 * `registry.ts`; its id is its file name.
 */
import type { BlockHint, Span } from '../nlp/types.ts';
import type { DomText } from './text/dom-text.ts';
import type { Layer } from './page/layer.ts';
import type { TextChange } from './text/text-change.ts';

export type TextSnapshot = {
  readonly text: string;
  /** Empty where the text itself is all the structure there is (a plain text box). */
  readonly structure: readonly BlockHint[];
  /** Goes up with every change of the text. */
  readonly revision: number;
};

/** Why a replacement can't be written as one step: known before anything is written, and told with "Copy" beside it. */
export type Refusal = 'engine' | 'formatting' | 'protected' | 'too-long' | 'read-only' | 'viewing' | 'unreachable';

/** Reads, and finds places. What can't be written (`refusals.ts`) loads with the popover, how it is written (`strategies.ts`) with the first write. */
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
  /**
   * Puts caret or selection there; the editor must have the focus for the person to see it. `reveal`: an editor that
   * scrolls by itself brings it into view.
   */
  select(span: Span, reveal?: boolean): void;
  /** Looks for changes that no event tells of; a promise where the text has to be asked for. */
  refresh(): void | Promise<void>;
  onChange(listener: (change: TextChange) => void): void;
  /** The element that takes the keys, where it is another one than the one that shows the text. */
  keys?(): HTMLElement | null;
  /** Told where no event of the page does it: the words stand elsewhere now, or the caret does. */
  onStir?(listener: (moved: boolean) => void): void;
  /** Why nothing can be written at this moment; null when it can. */
  barred?(): Refusal | null;
  /** Where the caret is seen, for what has to stand near words whose place is not known. */
  caretBox?(): DOMRect | null;
  /** Why nothing can be marked or read here; null when it can. */
  silence?(): 'reload' | 'engine' | null;
};

/** What an adapter may use that is not of the page. */
export type Surroundings = {
  /** A laid out copy of the field's text in a layer of ours, for text that is not DOM. */
  readonly mirror: (field: HTMLElement, signal: AbortSignal) => Mirror;
  /** Where the coach draws over this field. */
  readonly layer: () => Layer;
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
