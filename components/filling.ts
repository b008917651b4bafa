/**
 * From a suggestion and what was typed in its blanks to the parts of the preview, the edits to write and the new
 * sentence. Pure. An empty required blank stays as `[name]`; an empty optional one goes with its glue.
 */
import type { Goal, Slot, Suggestion, TextEdit } from '../utils/nlp/types.ts';
import { withoutEcho } from './without-echo.ts';

/** What was typed, by blank: kept while the person looks at another rewrite, and over "Look again". */
export type Filled = Readonly<Record<string, string>>;

/** A blank of a suggestion. Its key is the name and, from the second of that name on, a number. */
export type Blank = { readonly key: string; readonly slot: Slot };

export type PreviewPart =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'added'; readonly text: string }
  /** Words that go and that nothing replaces; otherwise nobody could see what changes. */
  | { readonly kind: 'removed'; readonly text: string }
  | { readonly kind: 'blank'; readonly blank: Blank };

export function blanksOf(suggestion: Suggestion): readonly Blank[] {
  const seen = new Map<string, number>();
  return suggestion.slots.map((slot) => {
    const count = (seen.get(slot.name) ?? 0) + 1;
    seen.set(slot.name, count);
    return { key: count === 1 ? slot.name : `${slot.name}${count}`, slot };
  });
}

/** What a blank holds: typed, or filled in beforehand from the context. */
export function valueOf(blank: Blank, filled: Filled): string {
  return (filled[blank.key] ?? blank.slot.prefill?.text ?? '').trim();
}

export function blanksLeft(suggestion: Suggestion, filled: Filled): readonly Blank[] {
  return blanksOf(suggestion).filter((blank) => blank.slot.required && valueOf(blank, filled) === '');
}

type Placed = { readonly edit: TextEdit; readonly start: number; readonly end: number };

/** Where each edit's text stands in the suggestion's `result`. */
function placed(goal: Goal, suggestion: Suggestion): readonly Placed[] {
  let shift = -goal.start;
  return suggestion.edits.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { edit, start, end: start + edit.text.length };
  });
}

/** The preview from left to right: what was there, what is new, what goes, and the blanks. */
export function previewParts(goal: Goal, suggestion: Suggestion): readonly PreviewPart[] {
  const { result } = suggestion;
  const blanks = blanksOf(suggestion);
  const parts: PreviewPart[] = [];
  const push = (kind: 'kept' | 'added', start: number, end: number) => {
    if (end > start) parts.push({ kind, text: result.slice(start, end) });
  };
  let at = 0;
  for (const { edit, start, end } of placed(goal, suggestion)) {
    push('kept', at, start);
    if (edit.text === '')
      parts.push({ kind: 'removed', text: goal.text.slice(edit.start - goal.start, edit.end - goal.start) });
    at = start;
    for (const blank of blanks) {
      if (blank.slot.start < start || blank.slot.end > end) continue;
      push('added', at, blank.slot.start);
      parts.push({ kind: 'blank', blank });
      at = blank.slot.end;
    }
    push('added', at, end);
    at = end;
  }
  push('kept', at, result.length);
  return parts;
}

/** The suggestion's edits with the blanks filled; offsets are those of the analysed text. */
export function filledEdits(goal: Goal, suggestion: Suggestion, filled: Filled): readonly TextEdit[] {
  return placed(goal, suggestion)
    .map(({ edit, start, end }): TextEdit => {
      return { start: edit.start, end: edit.end, text: fillSpan(suggestion, filled, start, end) };
    })
    .filter((edit) => edit.text !== '' || edit.end > edit.start);
}

/** The goal's text as it will read. */
export function filledText(goal: Goal, suggestion: Suggestion, filled: Filled): string {
  let text = '';
  let at = goal.start;
  for (const edit of filledEdits(goal, suggestion, filled)) {
    text += goal.text.slice(at - goal.start, edit.start - goal.start) + edit.text;
    at = edit.end;
  }
  return text + goal.text.slice(at - goal.start);
}

function fillSpan(suggestion: Suggestion, filled: Filled, from: number, to: number): string {
  const { result } = suggestion;
  let text = '';
  let at = from;
  for (const blank of blanksOf(suggestion)) {
    const { slot } = blank;
    if (slot.start < at || slot.end > to) continue;
    const value = valueOf(blank, filled);
    const goes = value === '' && !slot.required;
    const span = goes ? (slot.glue ?? slot) : slot;
    text += result.slice(at, Math.max(at, span.start));
    if (!goes)
      text += value === '' ? result.slice(slot.start, slot.end) : withoutEcho(value, text, result.slice(slot.end));
    at = Math.min(to, Math.max(at, span.end));
  }
  return text + result.slice(at, to);
}
