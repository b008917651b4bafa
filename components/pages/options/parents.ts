/** The box of parent objectives: one a line, what it says besides in lines of their own that stand further in. */
import type { ParentObjective } from '../../../utils/nlp/types.ts';

/** An objective above, whoever it belongs to. */
export type Parent = Pick<ParentObjective, 'text' | 'details'>;

/** What the store takes. */
const MOST = 200;
const MOST_DETAILS = 20;
const MOST_UNITS = 500;

/** Bullets, boxes, numbers and headings' marks: "- [ ]", "2.", "##", "O1:". */
const MARKS = /^\s*(?:(?:[-*•–▪◦]|#{1,6}|\[[ xX]?\]|\d{1,2}[.)]|(?:O|KR|AT)\s?\d{1,2}\s?[:.)–-])\s+){0,3}/u;
/** A key result by its label: "KR2:", "AT1:". */
const KEY_RESULT = /^\s*(?:[-*•–▪◦]\s+)?(?:KR|AT)\s?\d{1,2}\s?[:.)–-]\s/u;
const TAB = '    ';
const INDENT = '  - ';

export type ParentsTrouble =
  | { readonly kind: 'many'; readonly most: number }
  | { readonly kind: 'details'; readonly line: number; readonly most: number }
  | { readonly kind: 'long'; readonly line: number; readonly most: number };

type Line = { readonly at: number; readonly indent: number; readonly isDetail: boolean; readonly text: string };

const lineOf = (written: string, at: number): Line => ({
  at: at + 1,
  indent: written.replaceAll('\t', TAB).search(/\S/u),
  isDetail: KEY_RESULT.test(written),
  text: written.replace(MARKS, '').trim(),
});

/** In: the box's text. Out: the objectives without bullets and empty lines, and why they can't be kept, if so. */
export function readParents(text: string): {
  readonly parents: readonly Parent[];
  readonly trouble: ParentsTrouble | null;
} {
  const parents: { text: string; details?: string[] }[] = [];
  let outer = 0;
  let trouble: ParentsTrouble | null = null;
  for (const line of text.split('\n').map(lineOf)) {
    if (line.text === '') continue;
    if (line.text.length > MOST_UNITS) trouble ??= { kind: 'long', line: line.at, most: MOST_UNITS };
    const open = parents.at(-1);
    if (open && (line.isDetail || line.indent > outer)) {
      open.details = [...(open.details ?? []), line.text];
      if (open.details.length > MOST_DETAILS) trouble ??= { kind: 'details', line: line.at, most: MOST_DETAILS };
    } else {
      parents.push({ text: line.text });
      outer = line.indent;
    }
  }
  if (parents.length > MOST) trouble ??= { kind: 'many', most: MOST };
  return { parents, trouble };
}

/** As the box shows them. */
export const writeParents = (parents: readonly Parent[]): string =>
  parents.flatMap(({ text, details = [] }) => [text, ...details.map((detail) => INDENT + detail)]).join('\n');
