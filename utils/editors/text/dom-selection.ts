/** The selection where the editor is: in its shadow root when it stands in one. */

type Ends = {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
};

type SomeSelection = Selection & {
  getComposedRanges?: (options: { shadowRoots: readonly ShadowRoot[] }) => readonly StaticRange[];
};

export function selectionOf(root: Element): Selection | null {
  const tree = root.getRootNode() as Document | ShadowRoot;
  const own = 'getSelection' in tree ? tree.getSelection() : null;
  return own ?? root.ownerDocument.getSelection();
}

/** Both ends in document order, or null. */
export function selectedEnds(root: Element): Ends | null {
  const tree = root.getRootNode();
  const selection = selectionOf(root) as SomeSelection | null;
  if (!selection || selection.rangeCount === 0) return null;
  if (tree instanceof ShadowRoot && selection.getComposedRanges) {
    return selection.getComposedRanges({ shadowRoots: [tree] })[0] ?? null;
  }
  return selection.getRangeAt(0);
}
