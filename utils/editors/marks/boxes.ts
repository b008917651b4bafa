/** Marks as boxes, under forced colours: the three line styles in CanvasText, evidence as an outline in Highlight. */
import { baselineOf } from './baseline.ts';
import type { Layer } from '../page/layer.ts';
import { isLine, LINE_OFFSET, LINE_STYLE, type MarkKind } from './marks.ts';

export type Box = { clear(): void; place(): void };

const OUTLINE = 2;

export function createBoxes(kind: MarkKind, ranges: readonly Range[], layer: Layer): Box {
  let boxes: HTMLElement[] = [];

  function place(): void {
    const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter((rect) => rect.width > 0);
    while (boxes.length > rects.length) boxes.pop()?.remove();
    while (boxes.length < rects.length) {
      const box = layer.host.ownerDocument.createElement('div');
      box.className = 'line';
      layer.root.append(box);
      boxes.push(box);
    }
    rects.forEach((rect, index) => draw(boxes[index] as HTMLElement, rect));
  }

  function draw(box: HTMLElement, rect: DOMRect): void {
    const line = isLine(kind);
    const top = line ? baselineOf(ranges[0] as Range, rect) + LINE_OFFSET : rect.top - OUTLINE;
    const { x, y } = layer.toLayer(line ? rect.left : rect.left - OUTLINE, top);
    Object.assign(box.style, { left: `${x}px`, top: `${y}px` });
    if (line) {
      const { style, width } = LINE_STYLE[kind];
      Object.assign(box.style, { width: `${rect.width}px`, borderTop: `${width}px ${style} CanvasText` });
    } else {
      const size = { width: `${rect.width + 2 * OUTLINE}px`, height: `${rect.height + 2 * OUTLINE}px` };
      const dash = kind === 'evidence' ? 'solid' : 'dashed';
      Object.assign(box.style, { ...size, outline: `${OUTLINE}px ${dash} Highlight` });
    }
  }

  place();
  return {
    place,
    clear() {
      for (const box of boxes) box.remove();
      boxes = [];
    },
  };
}
