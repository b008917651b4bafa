/**
 * What @floating-ui/core asks of its surroundings, for a fixed element placed in the window beside a rectangle of the
 * window. The library's own platform also knows scroll containers, transforms and zoom, which a top-layer element
 * never meets.
 */
import type { Platform, Rect } from '@floating-ui/core';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** In: the window. Out: a platform whose reference is a `Box` and whose floating element is the popover's host. */
export function viewportPlatform(view: Window): Platform {
  const dimensions = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  };
  const rectOf = ({ left, top, right, bottom }: Box): Rect => ({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  });
  return {
    getElementRects: ({ reference, floating }) => ({
      reference: rectOf(reference),
      floating: { x: 0, y: 0, ...dimensions(floating) },
    }),
    getDimensions: dimensions,
    getClippingRect: () => {
      const { clientWidth, clientHeight } = view.document.documentElement;
      const width = Math.min(view.innerWidth, clientWidth || view.innerWidth);
      return { x: 0, y: 0, width, height: view.innerHeight || clientHeight };
    },
  };
}
