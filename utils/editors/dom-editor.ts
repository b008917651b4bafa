/** An editor whose text is DOM. How it is written differs by engine; all else is the same. */
import type { Editor, Refusal, TextChange } from './adapter.ts';
import type { Piece } from './dom-runs.ts';
import { selectedEnds, selectionOf } from './dom-selection.ts';
import { createDomText } from './dom-text.ts';
import { insertAsTyped, requestReplacement, settle } from './write.ts';

/**
 * `typed`: as if typed. `asked`: the engine is asked first, and typed for only when it neither took the request nor
 * changed anything. `never`: read only, for the reason given.
 */
export type WriteStrategy = 'typed' | 'asked' | { readonly never: Refusal };

export function createDomEditor(root: HTMLElement, signal: AbortSignal, strategy: WriteStrategy): Editor {
  const { ownerDocument: document } = root;
  const listeners: ((change: TextChange) => void)[] = [];
  const text = createDomText(root, signal, refresh);
  text.refresh();

  function refresh(): void {
    if (signal.aborted) return;
    const change = text.refresh();
    if (change) for (const listener of listeners) listener(change);
  }

  const editor: Editor = {
    root,
    refresh,
    read() {
      refresh();
      return { text: text.text(), structure: text.structure(), revision: text.revision() };
    },
    rangesOf: (span) => text.rangesOf(span),
    selection() {
      const ends = selectedEnds(root);
      if (!ends) return null;
      refresh();
      const start = text.offsetOf({ node: ends.startContainer, offset: ends.startOffset });
      const end = text.offsetOf({ node: ends.endContainer, offset: ends.endOffset });
      return start === null || end === null ? null : { start: Math.min(start, end), end: Math.max(start, end) };
    },
    select(span) {
      const [start, end] = [text.placeOf(span.start), text.placeOf(span.end)];
      if (start && end) selectionOf(root)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    },
    refusalOf(edit) {
      if (typeof strategy === 'object') return strategy.never;
      if (/\n/u.test(edit.text + text.text().slice(edit.start, edit.end))) return 'protected';
      const pieces = text.piecesOf(edit);
      if (edit.start === edit.end)
        return pieces.length > 0 && pieces.every((piece) => piece.guarded) ? 'protected' : null;
      if (pieces.some((piece) => piece.guarded)) return 'protected';
      return sameFormatting(pieces) ? null : 'formatting';
    },
    async replace(edit, revision) {
      if (typeof strategy === 'object') return false;
      const before = selectionOf(root);
      if (root.getRootNode() !== document || document.activeElement !== root) root.focus({ preventScroll: true });
      const range = rangeFor(edit.start, edit.end);
      if (!before || !range) return false;
      before.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      await settle();
      refresh();
      const selected = editor.selection();
      if (signal.aborted || text.revision() !== revision) return false;
      if (selected?.start !== edit.start || selected.end !== edit.end) return false;
      if (strategy === 'asked') {
        const current = rangeFor(edit.start, edit.end);
        if (!current || requestReplacement(root, current, edit.text)) return true;
        refresh();
        if (text.revision() !== revision) return true;
      }
      insertAsTyped(document, edit.text);
      return true;
    },
    onChange: (listener) => void listeners.push(listener),
  };

  function rangeFor(start: number, end: number): Range | null {
    if (start !== end) return text.rangesOf({ start, end })[0] ?? null;
    const place = text.placeOf(start);
    if (!place) return null;
    const range = document.createRange();
    range.setStart(place.node, place.offset);
    return range;
  }

  return editor;
}

const sameFormatting = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => piece.node.parentNode === pieces[0]?.node.parentNode);
