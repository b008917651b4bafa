/**
 * Invisible words of ours, each stretch laid exactly over its box on the canvas, in a layer outside the editor: what
 * marks ordinary text marks these.
 */
import type { Surroundings } from '../adapter.ts';
import { surroundingsOf } from '../geometry.ts';
import { groundOf } from '../ground.ts';
import { PAGE } from './places.ts';
import type { Piece } from './runs.ts';

export type Overlay = {
  rangesOf(pieces: readonly Piece[]): readonly Range[];
  /** Follows the scrolling of the view. */
  place(): void;
  /** Nothing stands where it did. */
  clear(): void;
};

type Word = { readonly node: Text; readonly element: HTMLElement; readonly box: DOMRect };

export function createOverlay(view: HTMLElement, layer: Surroundings['layer'], signal: AbortSignal): Overlay {
  const { ownerDocument: document } = view;
  const clip = document.createElement('div');
  clip.inert = true;
  clip.ariaHidden = 'true';
  const pages = new Map<Element, HTMLElement>();
  let words = new Map<Element, Word>();
  signal.addEventListener('abort', () => clip.remove());

  function wordFor({ box, label }: Piece): Word {
    // Without pages the words still move with their picture.
    const page = box.closest(PAGE) ?? box.closest('svg') ?? view;
    let sheet = pages.get(page);
    if (!sheet) {
      sheet = document.createElement('div');
      sheet.className = 'copy';
      clip.append(sheet);
      pages.set(page, sheet);
    }
    const element = document.createElement('div');
    const node = document.createTextNode(label);
    element.className = 'copy';
    element.style.font = box.getAttribute('data-font-css') ?? '';
    element.style.whiteSpace = 'pre';
    element.style.unicodeBidi = 'plaintext';
    element.style.transformOrigin = '0 0';
    element.append(node);
    sheet.append(element);
    const word = { node, element, box: box.getBoundingClientRect() };
    words.set(box, word);
    return word;
  }

  /** Measured as the browser lays it out, and drawn to the size of its box. */
  function fit(fresh: readonly Word[]): void {
    const measured = fresh.map(({ node, element, box }) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, width, height } = range.getBoundingClientRect();
      const origin = element.getBoundingClientRect();
      const sheet = element.parentElement?.getBoundingClientRect() ?? origin;
      const [x, y] = [box.width / (width || 1), box.height / (height || 1)];
      return {
        element,
        transform: `translate(${box.left - sheet.left - x * (left - origin.left)}px, ${
          box.top - sheet.top - y * (top - origin.top)
        }px) scale(${x}, ${y})`,
      };
    });
    for (const { element, transform } of measured) element.style.transform = transform;
  }

  function place(): void {
    if (pages.size === 0) return;
    const own = layer();
    if (clip.parentNode !== own.root) own.root.append(clip);
    clip.className = `mirror tinted ${groundOf(view)}`;
    const { left, top } = view.getBoundingClientRect();
    const { x, y } = own.toLayer(left, top);
    Object.assign(clip.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${view.clientWidth}px`,
      height: `${view.clientHeight}px`,
      zIndex: surroundingsOf(view, own.mount).depth,
    });
    for (const [page, sheet] of pages) {
      const box = page.getBoundingClientRect();
      sheet.style.transform = `translate(${box.left - left}px, ${box.top - top}px)`;
    }
  }

  return {
    place,
    rangesOf(pieces) {
      const fresh: Word[] = [];
      const found = pieces.map(({ from, to, ...piece }) => {
        let word = words.get(piece.box);
        if (!word) fresh.push((word = wordFor({ from, to, ...piece })));
        return { word, from, to };
      });
      if (fresh.length > 0) {
        place();
        fit(fresh);
      }
      return found.map(({ word, from, to }) => {
        const range = document.createRange();
        range.setStart(word.node, from);
        range.setEnd(word.node, to);
        return range;
      });
    },
    clear() {
      for (const sheet of pages.values()) sheet.remove();
      pages.clear();
      words = new Map();
    },
  };
}
