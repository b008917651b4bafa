/** Places in text. Offsets everywhere are UTF-16 code units, end-exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Replace `text.slice(start, end)` by `text`. A list of edits is sorted, does not overlap, no two start at one place. */
export type TextEdit = Span & { readonly text: string };
