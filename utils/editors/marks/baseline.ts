/** Where letters stand in a line's box. */

const descents = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** In: a range and one of its client rectangles. Out: the baseline's y in the window. */
export function baselineOf(range: Range, rect: { readonly bottom: number; readonly height: number }): number {
  const element = range.startContainer.parentElement;
  const font = element ? getComputedStyle(element).font : '';
  let share = descents.get(font);
  if (share === undefined) {
    share = measure(font);
    descents.set(font, share);
  }
  return rect.bottom - rect.height * share;
}

/** The part of a letter's box that lies below the baseline. */
function measure(font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0.2;
  canvas.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = canvas.measureText('x');
  return down / (up + down) || 0.2;
}
