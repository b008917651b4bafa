import type { CDPSession, ElementHandle, Frame, Page } from 'puppeteer-core';

type Node = {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
};

export type ClosedRoot = {
  /** The shadow root itself: `root.$('button')` and everything else the test tool can do with an element. */
  readonly root: ElementHandle;
  readonly host: ElementHandle;
};

function* closedRoots(node: Node, host: Node | null = null): Generator<{ root: Node; host: Node }> {
  if (host && node.shadowRootType === 'closed') yield { root: node, host };
  for (const root of node.shadowRoots ?? []) yield* closedRoots(root, node);
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])])
    yield* closedRoots(child);
}

/** Hands a node that only the debugging protocol sees to the page's world, and takes it back as a handle. */
async function adopt(page: Page | Frame, session: CDPSession, backendNodeId: number): Promise<ElementHandle> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) throw new Error('The node is gone.');
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { this.ownerDocument.defaultView.top.__handedOver = this; }',
  });
  const handle = await page.evaluateHandle(() => {
    const holder = globalThis as unknown as { __handedOver?: Element };
    const node = holder.__handedOver;
    delete holder.__handedOver;
    return node as Element;
  });
  return handle.asElement() as ElementHandle;
}

/**
 * Every closed shadow root of the page and its same-origin frames whose content matches the selector, through the
 * debugging protocol: what ships is what is tested, and what ships is closed.
 */
export async function findClosedRoots(page: Page, selector: string): Promise<ClosedRoot[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const found: ClosedRoot[] = [];
    for (const pair of [...closedRoots(root)]) {
      const handle = await adopt(page, session, pair.root.backendNodeId);
      const matches = await handle.evaluate((node, wanted) => node.querySelector(wanted) !== null, selector);
      if (!matches) continue;
      found.push({ root: handle, host: await adopt(page, session, pair.host.backendNodeId) });
    }
    return found;
  } finally {
    await session.detach();
  }
}
