import type { ClosedRoot } from './closed-root.ts';

/** Resolves when nothing in the root, nor its host, moves or fades any more. */
export async function untilStill({ root, host }: ClosedRoot): Promise<void> {
  await host.evaluate(async (element, inside) => {
    const shadow = inside as unknown as ShadowRoot;
    const moving = [...element.getAnimations({ subtree: true }), ...shadow.getAnimations()];
    // One that was cancelled has ended too.
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }, root);
}
