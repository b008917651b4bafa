/**
 * Invisible words of ours, each stretch laid exactly over its box on the canvas, in a layer outside the editor: what
 * marks ordinary text marks these. The page draws its boxes anew with every key: words that stand where they stood are
 * used again, so that only what has moved is written.
 */
import type { Surroundings } from '../adapter.ts';
import { surroundingsOf } from '../page/geometry.ts';
import { groundOf } from '../page/ground.ts';
import type { Piece } from './runs.ts';

export type Overlay = {
  rangesOf(pieces: readonly Piece[]): readonly Range[];
  /** Follows the scrolling of the view. */
  place(): void;
  /** The boxes are other ones now: words that `ask` wants again stay, all others go. */
  redraw(ask: () => void): void;
};

type Word = { readonly key: string; readonly node: Text; readonly element: HTMLElement };

export function createOverlay(view: HTMLElement, layer: Surroundings['layer'], signal: AbortSignal): Overlay {
  const { ownerDocument: document } = view;
  const [clip, sheet] = [document.createElement('div'), document.createElement('div')];
  clip.inert = true;
  sheet.className = 'copy';
  clip.append(sheet);
  let words = new Map<Element, Word>();
  let before: Word[] = [];
  let last: string | undefined;
  signal.addEventListener('abort', () => clip.remove());

  function wordFor({ box, label }: Piece): Word {
    const font = box.getAttribute('data-font-css') ?? '';
    const key = font + label;
    const [known] = before.splice(before.findIndex((word) => word.key === key) >>> 0, 1);
    if (known) return known;
    const element = document.createElement('div');
    const node = document.createTextNode(label);
    element.className = 'copy';
    element.style.cssText = `font:${font};white-space:pre;unicode-bidi:plaintext;transform-origin:0 0`;
    element.append(node);
    sheet.append(element);
    return { key, node, element };
  }

  /** Measured as the browser lays it out, and drawn to the size of its box. All is read before anything is written. */
  function fit(placed: readonly (Word & { readonly at: DOMRect })[]): void {
    const off = placed.filter(({ node, at }) => !coincide(rectOf(node), at));
    for (const { element } of off) element.style.transform = '';
    const origin = sheet.getBoundingClientRect();
    const fitted = off.map(({ node, at }) => {
      const { left, top, width, height } = rectOf(node);
      const [x, y] = [at.width / (width || 1), at.height / (height || 1)];
      const across = at.left - origin.left - x * (left - origin.left);
      const down = at.top - origin.top - y * (top - origin.top);
      return `translate(${across}px,${down}px) scale(${x},${y})`;
    });
    off.forEach(({ element }, index) => (element.style.transform = fitted[index] ?? ''));
  }

  function rectOf(node: Text): DOMRect {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  }

  function place(): void {
    if (words.size === 0) return;
    const own = layer();
    if (clip.parentNode !== own.root) own.root.append(clip);
    const { left, top } = view.getBoundingClientRect();
    const { x, y } = own.toLayer(left, top);
    const { depth } = surroundingsOf(view, own.mount);
    const size = `width:${view.clientWidth}px;height:${view.clientHeight}px`;
    // What holds the pages moves with them.
    const held = (view.firstElementChild ?? view).getBoundingClientRect();
    const styles = [
      `mirror tinted ${groundOf(view)}`,
      `left:${x}px;top:${y}px;${size};z-index:${depth}`,
      `transform:translate(${held.left - left}px,${held.top - top}px)`,
    ] as const;
    // A style that is set again is worked out again.
    if (styles.join() === last) return;
    last = styles.join();
    [clip.className, clip.style.cssText, sheet.style.cssText] = styles;
  }

  return {
    place,
    rangesOf(pieces) {
      const fresh: Element[] = [];
      for (const piece of pieces) {
        if (words.has(piece.box)) continue;
        words.set(piece.box, wordFor(piece));
        fresh.push(piece.box);
      }
      if (fresh.length === words.size) place();
      fit(fresh.map((box) => ({ ...(words.get(box) as Word), at: box.getBoundingClientRect() })));
      return pieces.map(({ box, from, to }) => {
        const { node } = words.get(box) as Word;
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return range;
      });
    },
    redraw(ask) {
      before = [...words.values()];
      words = new Map();
      ask();
      for (const { element } of before) element.remove();
      before = [];
    },
  };
}

/** As far as a screen shows. */
const coincide = (one: DOMRect, other: DOMRect): boolean =>
  (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.1);
