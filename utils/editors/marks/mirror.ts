/**
 * A copy of a text box's text in our layer, laid out as the box lays it out and painted in no colour: highlights in it
 * fall where the words are. One element a line, so that a keystroke lays out one line.
 */
import type { Mirror } from '../adapter.ts';
import { surroundingsOf, zoomOf } from '../page/geometry.ts';
import type { Layer } from '../page/layer.ts';
import type { Ground } from '../page/ground.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** What decides where letters stand, and nothing that would be seen. */
const COPIED =
  /^(?:font|letter|word|line|tab|overflow-wrap|hyphens|direction|writing|unicode|padding|text-(?!decor|emph|shadow|overflow))/u;

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
    for (const name of Array.from(computed))
      if (COPIED.test(name)) copy.style.setProperty(name, computed.getPropertyValue(name));
    copy.style.whiteSpace = single ? 'pre' : computed.whiteSpace === 'pre' ? 'pre' : 'pre-wrap';
    last = '';
    place();
  }

  function place(): void {
    const box = field.getBoundingClientRect();
    const {
      offsetWidth: width,
      offsetHeight: height,
      clientLeft,
      clientTop,
      clientWidth,
      clientHeight,
      scrollLeft,
      scrollTop,
    } = field;
    const zoom = zoomOf(field) / zoomOf(layer.host);
    const { seen, depth, turn } = surroundingsOf(field, layer.mount);
    // Whatever is done around the field, its middle stays the middle of its surrounding rectangle.
    const { x, y } = layer.toLayer((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const [across, down] = [width / 2, height / 2];
    const back = new DOMMatrix().translate(x, y).multiply(turn).scale(zoom).translate(-across, -down).inverse();
    const inside = (left: number, top: number): string => {
      const point = back.transformPoint(layer.toLayer(left, top));
      return `${point.x}px ${point.y}px`;
    };
    const { left, top, right, bottom } = seen;
    const clipped = [inside(left, top), inside(right, top), inside(right, bottom), inside(left, bottom)];
    // Frame and scroll bars take their room: no text is seen there.
    const style = [
      `zoom:${zoom};left:${x / zoom - across}px;top:${y / zoom - down}px;width:${width}px;height:${height}px`,
      `border-width:${clientTop}px ${width - clientLeft - clientWidth}px ${height - clientTop - clientHeight}px ${clientLeft}px`,
      `z-index:${depth};clip-path:polygon(${clipped.join()});transform:${turn.toString()}`,
    ].join(';');
    const now = [style, scrollLeft, scrollTop].join();
    if (now === last) return;
    last = now;
    clip.style.cssText = style;
    Object.assign(copy.style, {
      width: single ? 'max-content' : `${clientWidth}px`,
      transform: `translate(${-scrollLeft}px, ${-scrollTop}px)`,
    });
    // A single line stands in the middle of its box.
    if (single)
      Object.assign(copy.style, {
        minWidth: `${clientWidth}px`,
        height: `${clientHeight}px`,
        display: 'grid',
        alignContent: 'center',
      });
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
