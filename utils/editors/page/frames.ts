/** From the frame that holds the text to the outermost one that may be drawn in. */
import { frameOf, lineRects, type Rect } from './geometry.ts';
import { mountOf } from './layer.ts';

const LEAST = { width: 360, height: 280 };

export type Stage = {
  readonly mount: Element;
  /** From this frame's client coordinates to those of the mount's window. */
  readonly outward: (rect: Rect) => Rect;
  /** The lines of text in this frame, there. */
  readonly lines: (ranges: readonly Range[]) => readonly Rect[];
};

/** Null where the frame is too small for a popover and nothing around it may be drawn in. */
export function stageOf(field: Element): Stage | null {
  const frames: HTMLElement[] = [];
  let view = field.ownerDocument.defaultView ?? window;
  for (let frame = frameOf(view); frame; frame = frameOf(view)) {
    frames.push(frame);
    view = frame.ownerDocument.defaultView ?? view;
  }
  const cramped = view.innerWidth < LEAST.width || view.innerHeight < LEAST.height;
  if (view.parent !== view && cramped) return null;
  const outward = (rect: Rect): Rect => frames.reduce(throughFrame, rect);
  return {
    mount: mountOf(frames.at(-1) ?? field),
    outward,
    lines: (ranges) => lineRects(ranges).map(outward),
  };
}

function throughFrame({ left, top, right, bottom }: Rect, frame: HTMLElement): Rect {
  const box = frame.getBoundingClientRect();
  const x = (at: number): number => box.left + ((frame.clientLeft + at) * box.width) / frame.offsetWidth;
  const y = (at: number): number => box.top + ((frame.clientTop + at) * box.height) / frame.offsetHeight;
  return { left: x(left), top: y(top), right: x(right), bottom: y(bottom) };
}
