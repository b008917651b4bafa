/** From offsets in the text to a range in its mirror, whose children are the lines. */
import type { Span } from '../../../utils/nlp/types.ts';

/** Null where the mirror does not hold the whole span. */
export function rangeIn(mirror: Element, text: string, { start, end }: Span): Range | null {
  const from = placeOf(mirror, text, start);
  const to = placeOf(mirror, text, end);
  if (!from || !to) return null;
  const range = mirror.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function placeOf(mirror: Element, text: string, at: number): { readonly node: Text; readonly offset: number } | null {
  const before = text.slice(0, at).split('\n');
  const line = mirror.children[before.length - 1];
  if (!line) return null;
  let left = before.at(-1)?.length ?? 0;
  const texts = mirror.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
