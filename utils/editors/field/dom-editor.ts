/** An editor whose text is DOM. Reading is the same for every engine. */
import type { Editor } from '../adapter.ts';
import { selectedEnds, selectionOf } from '../text/dom-selection.ts';
import { createDomText } from '../text/dom-text.ts';
import type { TextChange } from '../text/text-change.ts';

export function createDomEditor(root: HTMLElement, signal: AbortSignal, engine: string): Editor {
  const listeners: ((change: TextChange) => void)[] = [];
  const stirred: ((moved: boolean) => void)[] = [];
  const text = createDomText(root, signal, refresh, () => stirred.forEach((tell) => tell(true)));
  text.refresh();

  function refresh(): void {
    if (signal.aborted) return;
    const change = text.refresh();
    if (change) for (const listener of listeners) listener(change);
  }

  return {
    root,
    engine,
    parts: text,
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
    onChange: (listener) => void listeners.push(listener),
    onStir: (listener) => void stirred.push(listener),
  };
}
