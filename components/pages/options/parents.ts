/** Reads the box of parent objectives. */

/** What the store takes. */
const MOST_LINES = 200;
const MOST_UNITS = 500;

/** Bullets, boxes, numbers and headings' marks: "- [ ]", "2.", "##", "O1:". */
const MARKS = /^\s*(?:(?:[-*•–▪◦]|#{1,6}|\[[ xX]?\]|\d{1,2}[.)]|O\s?\d{1,2}\s?[:.)–-])\s+){0,3}/u;

export type ParentsTrouble =
  | { readonly kind: 'many'; readonly most: number }
  | { readonly kind: 'long'; readonly line: number; readonly most: number };

/** In: the box's text. Out: one objective a line, bullets and empty lines gone, and why it can't be kept, if so. */
export function readParents(text: string): {
  readonly lines: readonly string[];
  readonly trouble: ParentsTrouble | null;
} {
  const written = text.split('\n').map((line) => line.replace(MARKS, '').trim());
  const lines = written.filter((line) => line !== '');
  const long = written.findIndex((line) => line.length > MOST_UNITS);
  if (long !== -1) return { lines, trouble: { kind: 'long', line: long + 1, most: MOST_UNITS } };
  if (lines.length > MOST_LINES) return { lines, trouble: { kind: 'many', most: MOST_LINES } };
  return { lines, trouble: null };
}
