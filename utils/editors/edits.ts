/** From a list of edits to the one replacement that is written. Pure. */
import type { Span, TextEdit } from '../nlp/types.ts';
import { changeBetween } from './text-change.ts';

/** `edits` count in a text of which `text` begins at `base`. Null where one lies outside. */
export function applyEdits(text: string, base: number, edits: readonly TextEdit[]): string | null {
  let result = '';
  let at = 0;
  for (const { start, end, text: insert } of [...edits].sort((a, b) => a.start - b.start)) {
    const [from, to] = [start - base, end - base];
    if (from < at || to < from || to > text.length) return null;
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** The smallest replacement that turns `before` into `after`, on whole characters as people see them. */
export function smallestEdit(before: string, after: string): TextEdit | null {
  const change = changeBetween(before, after);
  if (!change) return null;
  const end = change.start + change.removed;
  const borders = { before: bordersOf(before), after: bordersOf(after) };
  let start = change.start;
  let tail = before.length - end;
  while (start > 0 && !(borders.before.has(start) && borders.after.has(start))) start -= 1;
  while (tail > 0 && !(borders.before.has(before.length - tail) && borders.after.has(after.length - tail))) tail -= 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function bordersOf(text: string): ReadonlySet<number> {
  const borders = new Set<number>([text.length]);
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) borders.add(index);
  return borders;
}

/** Where a caret stands after the edit: what was replaced gives way, what follows moves along. */
export function moveCaret(caret: Span, edit: TextEdit): Span {
  const move = (offset: number): number => {
    if (offset < edit.start) return offset;
    return offset <= edit.end ? edit.start + edit.text.length : offset + edit.text.length - (edit.end - edit.start);
  };
  return { start: move(caret.start), end: move(caret.end) };
}
