/** What the segmenter says of a text: blocks with their place in the structure, and the sentences in them. */

import type { Span } from '../types.ts';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'title' | 'quote';

/** From this level on, "headings" are bare lines right above a list. */
export const LEAD_IN = 8;

export type Cell = Span & { readonly column: number };

export type Block = Span & {
  readonly kind: BlockKind;
  /** Heading level from 1, bare lines above a list from LEAD_IN; nesting depth of a list item from 0. */
  readonly level: number;
  /** Index of the list item that this one is nested in. */
  readonly parent: number | null;
  /** Indices of the headings above, the nearest last. */
  readonly headings: readonly number[];
  /** Blocks with the same number are siblings in one list or table. */
  readonly list: number | null;
  /** Of a table row: its cells, and the block-independent heading cells of its table. */
  readonly cells?: readonly Cell[];
  readonly columns?: readonly Cell[];
  /** A ticked box: done. */
  readonly done?: boolean;
};

export type Layout = {
  readonly text: string;
  /** As long as `text`: marks, line ends and what no reader sees are blanks. */
  readonly plain: string;
  readonly blocks: readonly Block[];
  /** Offset of the start of each line. */
  readonly lines: readonly number[];
  readonly truncated: boolean;
};

/** The 1-based line that holds this offset. */
export const lineAt = (lines: readonly number[], offset: number): number => {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
};
