/**
 * A copy of a text box's text in our layer, laid out as the box lays it out and painted in no colour: highlights in it
 * fall where the words are. One element a line, so that a keystroke lays out one line.
 */
import type { Mirror } from './adapter.ts';
import { clipOf, depthOf } from './geometry.ts';
import type { Layer } from './layer.ts';
import type { Ground } from './ground.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

const COPIED = `font-family font-size font-style font-weight font-stretch font-variant
  font-kerning font-feature-settings font-variation-settings font-optical-sizing font-size-adjust letter-spacing
  word-spacing line-height text-transform text-indent text-align text-rendering
  tab-size word-break overflow-wrap line-break hyphens direction
  writing-mode unicode-bidi padding-top padding-right padding-bottom padding-left
  text-size-adjust`.split(/\s+/u);

export type PlacedMirror = Mirror & {
  /** Follows the field's place, size and scrolling. */
  place(): void;
  /** Takes over the field's type again, after a change of theme, font or zoom. */
  restyle(): void;
  /** Evidence is a ground behind letters that lie below the mirror: it has to let them through. */
  tint(ground: Ground | null): void;
};

export function createMirror(field: Field, layer: Layer, signal: AbortSignal): PlacedMirror {
  const document = field.ownerDocument;
  const clip = document.createElement('div');
  const copy = document.createElement('div');
  clip.className = 'mirror';
  copy.className = 'copy';
  clip.inert = true;
  clip.ariaHidden = 'true';
  clip.append(copy);
  layer.root.append(clip);
  signal.addEventListener('abort', () => clip.remove());
  const single = field instanceof HTMLInputElement;
  const rows: { readonly element: HTMLElement; readonly text: Text }[] = [];
  let last = '';

  function restyle(): void {
    const computed = getComputedStyle(field);
    for (const name of COPIED) copy.style.setProperty(name, computed.getPropertyValue(name));
    copy.style.whiteSpace = single ? 'pre' : computed.whiteSpace === 'pre' ? 'pre' : 'pre-wrap';
    last = '';
    place();
  }

  function place(): void {
    const box = field.getBoundingClientRect();
    const zoom = 'currentCSSZoom' in field ? field.currentCSSZoom || 1 : 1;
    const scale = field.offsetWidth ? box.width / (field.offsetWidth * zoom) : 1;
    const left = box.left + field.clientLeft * zoom * scale;
    const top = box.top + field.clientTop * zoom * scale;
    const width = field.clientWidth * zoom;
    const height = field.clientHeight * zoom;
    const visible = clipOf(field);
    const inset = [
      Math.max(0, visible.top - top),
      Math.max(0, left + width - visible.right),
      Math.max(0, top + height - visible.bottom),
      Math.max(0, visible.left - left),
    ];
    const { x, y } = layer.toLayer(left, top);
    // What is transformed around the field, and not around the layer, is done to the copy.
    const shrunk = layer.toLayer(left + 1000 * scale, top).x - x;
    const size = shrunk / 1000;
    const now = [x, y, width, height, zoom, size, field.scrollLeft, field.scrollTop, ...inset].join();
    if (now === last) return;
    last = now;
    Object.assign(clip.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${width * size}px`,
      height: `${height * size}px`,
      zIndex: depthOf(field),
      clipPath: inset.some((side) => side > 0) ? `inset(${inset.map((side) => `${side}px`).join(' ')})` : 'none',
      visibility: width > 0 && height > 0 ? 'visible' : 'hidden',
    });
    Object.assign(copy.style, {
      zoom: String(zoom),
      width: single ? 'max-content' : `${field.clientWidth}px`,
      transformOrigin: '0 0',
      transform: `scale(${size}) translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`,
    });
    // A single line stands in the middle of its box.
    if (single) {
      Object.assign(copy.style, { minWidth: `${field.clientWidth}px`, height: `${field.clientHeight}px` });
      Object.assign(copy.style, { display: 'grid', alignContent: 'center' });
    }
  }

  function makeRow(line: string): { readonly element: HTMLElement; readonly text: Text } {
    const element = document.createElement('div');
    const text = document.createTextNode(line);
    element.append(text, document.createElement('br'));
    return { element, text };
  }

  restyle();
  return {
    place,
    restyle,
    tint(ground) {
      clip.classList.toggle('tinted', ground !== null);
      clip.classList.toggle('dark', ground === 'dark');
    },
    line: (index) => rows[index]?.text ?? null,
    update(from, to, lines) {
      const kept = Math.min(to - from, lines.length);
      for (let index = 0; index < kept; index += 1) {
        const row = rows[from + index];
        if (row && row.text.data !== lines[index]) row.text.data = lines[index] ?? '';
      }
      for (const { element } of rows.splice(from + kept, to - from - kept)) element.remove();
      if (lines.length === kept) return;
      const fresh = lines.slice(kept).map(makeRow);
      const before = rows[from + kept]?.element ?? null;
      rows.splice(from + kept, 0, ...fresh);
      const fragment = document.createDocumentFragment();
      fragment.append(...fresh.map(({ element }) => element));
      copy.insertBefore(fragment, before);
    },
  };
}
