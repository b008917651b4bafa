/** Where what is shown stands beside text: below it, above it where there is more room, never over it. Pure. */

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };

const GAP = 8;
const EDGE = 8;

/** In: the text, how high what is shown wants to be, and the window. Out: the side, and the room there. */
export function sideOf(text: Box, height: number, view: Size): { readonly isBelow: boolean; readonly room: number } {
  const below = view.height - EDGE - text.bottom - GAP;
  const above = text.top - GAP - EDGE;
  const isBelow = height <= below || below >= above;
  return { isBelow, room: isBelow ? below : above };
}

/** Its upper left corner on that side, pushed back into the window sideways. */
export function cornerOf(text: Box, { width, height }: Size, view: Size, isBelow: boolean): { x: number; y: number } {
  return {
    x: Math.max(EDGE, Math.min(text.left, view.width - EDGE - width)),
    y: isBelow ? text.bottom + GAP : text.top - GAP - height,
  };
}
