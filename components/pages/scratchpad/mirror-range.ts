/** From offsets in the text to a range in its mirror, whose children are the blocks. */
import type { Span } from '../../../utils/nlp/types.ts';
import { blockEnd } from './marks.ts';

type Place = { readonly node: Text; readonly offset: number };

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

function placeOf(mirror: Element, text: string, at: number): Place | null {
  let start = 0;
  for (const block of mirror.children) {
    const end = blockEnd(text, start);
    if (at <= end) return placeIn(block, at - start);
    start = end + 1;
  }
  return null;
}

function placeIn(block: Element, at: number): Place | null {
  let left = at;
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
