/**
 * Below the text, above it where there is more room, never over it; pushed back into the window sideways. Says how much
 * room there is. The library measures and places; its own steps for this know twelve placements and weigh 2 kB more.
 */
import { detectOverflow, type Middleware } from '@floating-ui/core';

export type Margins = { readonly gap: number; readonly edge: number };

/** For `bottom-start`. `fit` may make what is placed smaller. */
export const besideText = ({ gap, edge }: Margins, fit: (room: number) => void): Middleware => ({
  name: 'besideText',
  async fn(state) {
    const { x, y, rects, elements, platform, middlewareData } = state;
    const { width, height } = rects.floating;
    const over = await detectOverflow(state, { padding: edge });
    const below = height - over.bottom - gap;
    const above = -rects.reference.height - over.top - gap;
    const isBelow = height <= below || below >= above;
    fit(isBelow ? below : above);
    const now = await platform.getDimensions(elements.floating);
    // Once more with its new size.
    if (!middlewareData['besideText'] && (now.width !== width || now.height !== height)) {
      return { data: { fitted: true }, reset: { rects: true } };
    }
    return {
      x: Math.max(x + over.left, Math.min(x, x - over.right)),
      y: isBelow ? y + gap : rects.reference.y - gap - height,
    };
  },
});
