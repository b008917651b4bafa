/** `textarea` and `input`: the text is a value, and what shows it lies out of reach; a mirror stands in for it. */
import type { Span } from '../../nlp/types.ts';
import type { Editor, Mirror, Surroundings } from '../adapter.ts';
import { changeBetween, type TextChange } from '../text/text-change.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export function createFieldEditor(field: Field, signal: AbortSignal, { mirror }: Surroundings): Editor {
  const listeners: ((change: TextChange) => void)[] = [];
  let value = field.value;
  let lines = value.split('\n');
  let revision = 1;
  let copy: Mirror | null = null;

  function refresh(): void {
    const now = field.value;
    if (now === value || signal.aborted) return;
    const change = changeBetween(value, now);
    value = now;
    if (!change) return;
    revision += 1;
    const region = updateLines(change);
    for (const listener of listeners) listener({ ...change, region });
  }

  /** Splits the changed lines anew; the others stay, in the list and in the mirror. */
  function updateLines(change: Omit<TextChange, 'region'>): Span {
    const shift = change.inserted.length - change.removed;
    const { index: from, start } = lineAt(change.start);
    let to = from;
    let end = start;
    while (to < lines.length && end <= change.start + change.removed) end += (lines[to++]?.length ?? 0) + 1;
    const text = value.slice(start, end - 1 + shift);
    const fresh = text.split('\n');
    lines = [...lines.slice(0, from), ...fresh, ...lines.slice(to)];
    copy?.update(from, to, fresh);
    return { start, end: start + text.length };
  }

  function lineAt(offset: number): { readonly index: number; readonly start: number } {
    let start = 0;
    let index = 0;
    while (index < lines.length - 1 && start + (lines[index]?.length ?? 0) < offset)
      start += (lines[index++]?.length ?? 0) + 1;
    return { index, start };
  }

  function mirrored(): Mirror {
    if (!copy) {
      copy = mirror(field, signal);
      copy.update(0, 0, lines);
    }
    return copy;
  }

  for (const type of ['input', 'change', 'select']) field.addEventListener(type, refresh, { signal });
  field.form?.addEventListener('reset', () => setTimeout(refresh), { signal });

  return {
    root: field,
    engine: 'text-box',
    parts: null,
    refresh,
    read() {
      refresh();
      return { text: value, structure: [], revision };
    },
    rangesOf(span) {
      const ranges: Range[] = [];
      let { index, start } = lineAt(span.start);
      if (start > span.start) return ranges;
      for (; index < lines.length && start <= span.end; index += 1) {
        const length = lines[index]?.length ?? 0;
        const [from, to] = [Math.max(0, span.start - start), Math.min(length, span.end - start)];
        const node = from < to || span.start === span.end ? mirrored().line(index) : null;
        if (node && from <= to) {
          const range = field.ownerDocument.createRange();
          range.setStart(node, from);
          range.setEnd(node, to);
          ranges.push(range);
        }
        start += length + 1;
      }
      return ranges;
    },
    selection() {
      const { selectionStart: start, selectionEnd: end } = field;
      return start === null || end === null ? null : { start, end };
    },
    select: (span) => field.setSelectionRange(span.start, span.end),
    onChange: (listener) => void listeners.push(listener),
  };
}
