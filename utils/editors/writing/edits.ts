/** From a list of edits to the one replacement that is written. Pure. */
import type { Span, TextEdit } from '../../nlp/types.ts';

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

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemes = (text: string): readonly string[] => [...GRAPHEMES.segment(text)].map(({ segment }) => segment);

/** The smallest replacement that turns `before` into `after`, in whole characters as people see them. */
export function smallestEdit(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const [old, now] = [graphemes(before), graphemes(after)];
  const least = Math.min(old.length, now.length);
  let [head, tail] = [0, 0];
  while (head < least && old[head] === now[head]) head += 1;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const start = old.slice(0, head).join('').length;
  const end = before.length - old.slice(old.length - tail).join('').length;
  return { start, end, text: now.slice(head, now.length - tail).join('') };
}

/** Where a caret stands after the edit: what was replaced gives way, what follows moves along. */
export function moveCaret(caret: Span, edit: TextEdit): Span {
  const move = (offset: number): number => {
    if (offset < edit.start) return offset;
    return offset <= edit.end ? edit.start + edit.text.length : offset + edit.text.length - (edit.end - edit.start);
  };
  return { start: move(caret.start), end: move(caret.end) };
}
