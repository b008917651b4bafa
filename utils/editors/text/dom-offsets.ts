/** From a place in the page to an offset in the text. */
import { isRun, type Part, type Run } from './dom-runs.ts';

export type Place = { readonly node: Node; readonly offset: number };

/** Null for a place outside the editor. `blockOf` names the block that holds a node. */
export function offsetIn(
  root: Element,
  runs: readonly Run[],
  blocks: WeakMap<Element, readonly Part[]>,
  blockOf: (node: Node) => Element,
  { node, offset }: Place,
): number | null {
  if (node !== root && !root.contains(node)) return null;
  // Nothing has been written: every place is the beginning.
  if (runs.length === 0) return 0;
  const own = (blocks.get(blockOf(node)) ?? []).filter(isRun);
  let last: number | null = null;
  const marker = root.ownerDocument.createRange();
  for (const run of own) {
    for (const piece of run.pieces) {
      if (piece.node === node && offset >= piece.from && offset <= piece.from + piece.length) {
        return run.start + piece.at + (offset - piece.from);
      }
      marker.selectNode(piece.node);
      // Everything that ends before the place has been passed.
      if (marker.comparePoint(node, offset) >= 0) last = run.start + piece.at + piece.length;
    }
  }
  if (last !== null) return last;
  const first = own[0];
  if (first) return first.start;
  const child =
    node.nodeType === 1 ? (node as Element).children[Math.min(offset, (node as Element).children.length - 1)] : null;
  const inside = child ? runs.find((run) => child.contains(run.block)) : undefined;
  return inside?.start ?? null;
}
