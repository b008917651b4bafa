/** From the frame that holds the text to the outermost one that may be drawn in. */
import { lineRects, type Rect } from './geometry.ts';
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
  const frames: Element[] = [];
  let view = field.ownerDocument.defaultView ?? window;
  for (let frame = frameOf(view); frame; frame = frameOf(view)) {
    frames.push(frame);
    view = frame.ownerDocument.defaultView ?? view;
  }
  const cramped = view.innerWidth < LEAST.width || view.innerHeight < LEAST.height;
  if (view.parent !== view && cramped) return null;
  const outermost = frames.at(-1);
  const outward = (rect: Rect): Rect => frames.reduce(throughFrame, rect);
  return {
    mount: outermost ? mountOf(outermost) : mountOf(field),
    outward,
    lines: (ranges) => lineRects(ranges).map(outward),
  };
}

function throughFrame({ left, top, right, bottom }: Rect, frame: Element): Rect {
  const box = frame.getBoundingClientRect();
  const x = box.left + frame.clientLeft;
  const y = box.top + frame.clientTop;
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
