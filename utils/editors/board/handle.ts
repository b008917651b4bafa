/** The small plate at the end of a goal, and the band under its line: the ways in. */
import type { Goal } from '../../nlp/types.ts';
import { baselineOf } from '../marks/baseline.ts';
import { intersection, lineRects, surroundingsOf, type Rect } from '../page/geometry.ts';
import type { Ground } from '../page/ground.ts';
import type { Layer } from '../page/layer.ts';
import { lackOf } from '../session/missing.ts';
import type { Shell } from '../shell.ts';

export const PLATE = { width: 50, height: 24, inset: 2, gap: 5 };
const HANG = { width: 36, height: 24, below: 3 };
const BAND = 6;
const LEAST_FIELD = 120;

export type HandleTarget = {
  readonly goal: Goal;
  readonly field: HTMLElement;
  readonly layer: Layer;
  readonly ground: Ground;
  readonly ranges: () => readonly Range[];
  /** The ranges of what follows in the same block, for whether letters stand where the plate would. */
  readonly after: () => readonly Range[];
};

export type Handle = {
  show(target: HandleTarget, byKey: boolean): void;
  hide(): void;
  place(): void;
  setOpen(open: boolean): void;
  readonly element: HTMLElement;
  readonly target: HandleTarget | null;
  /** Where it and its sentence are, for the pointer. */
  contains(element: EventTarget | null): boolean;
};

/** `press` opens: a click on plate or band. `rest` is told when the pointer comes to and leaves them. */
export function createHandle(
  document: Document,
  ports: Pick<Shell, 'say' | 'drawGauge'>,
  on: { readonly press: () => void; readonly rest: (inside: boolean) => void },
): Handle {
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  element.className = 'handle';
  element.hidden = true;
  element.setAttribute('aria-haspopup', 'dialog');
  const plate = document.createElement('span');
  const ticks = document.createElement('span');
  plate.className = 'plate';
  ticks.className = 'ticks';
  element.append(plate, ticks);
  let bands: HTMLElement[] = [];
  let target: HandleTarget | null = null;

  listen(element);

  /** The caret stays where it is, and only a person's click counts. */
  function listen(part: HTMLElement): void {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
      part.addEventListener(type, (event) => {
        event.preventDefault();
        event.stopPropagation();
      });
    }
    part.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.isTrusted) on.press();
    });
    part.addEventListener('pointerenter', () => on.rest(true));
    part.addEventListener('pointerleave', () => on.rest(false));
  }

  function place(): void {
    if (!target) return;
    const { layer, field } = target;
    const ranges = target.ranges();
    const lines = lineRects(ranges);
    const last = lines.at(-1);
    const box = field.getBoundingClientRect();
    const around = surroundingsOf(field, layer.mount);
    const seen = intersection(around.seen, box);
    const zIndex = around.depth;
    const hidden = !last || last.bottom < seen.top || last.top > seen.bottom || box.width < LEAST_FIELD;
    element.hidden = hidden;
    placeBands(
      hidden ? [] : lines.map((line) => intersection(line, { ...seen, top: -1e6, bottom: 1e6 })),
      ranges[0],
      zIndex,
    );
    if (hidden || !last) return;
    const rtl = getComputedStyle(field).direction === 'rtl';
    const hangs = followed(target.after(), last, rtl);
    element.classList.toggle('hang', hangs);
    const spot = hangs ? hanging(last, rtl, ranges) : standing(last, seen, rtl);
    const { x, y } = layer.toLayer(spot.x, spot.y);
    Object.assign(element.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, zIndex });
  }

  function placeBands(lines: readonly Rect[], range: Range | undefined, zIndex: string): void {
    while (bands.length > lines.length) bands.pop()?.remove();
    if (!target || !range) return;
    const { layer } = target;
    lines.forEach((line, index) => {
      let band = bands[index];
      if (!band) {
        band = document.createElement('div');
        band.className = 'band';
        listen(band);
        bands[index] = band;
      }
      // Below the plate, which stays where it is: a button that is moved while it is pressed is never clicked.
      if (band.parentNode !== layer.root) layer.root.insertBefore(band, element);
      const top = baselineOf(range, { bottom: line.bottom, height: line.bottom - line.top });
      const { x, y } = layer.toLayer(line.left, top);
      const style = {
        left: `${x}px`,
        top: `${y}px`,
        width: `${Math.max(0, line.right - line.left)}px`,
        height: `${BAND}px`,
        zIndex,
      };
      Object.assign(band.style, style);
    });
  }

  return {
    element,
    get target() {
      return target;
    },
    show(next, byKey) {
      const same = target?.goal === next.goal && target.layer === next.layer;
      target = next;
      element.classList.toggle('key', byKey);
      if (!same) {
        const lack = lackOf(next.goal);
        const { score } = next.goal;
        const values = { score, missing: lack ? ports.say(lack) : '' };
        element.ariaLabel = ports.say(lack ? 'coach_handle' : 'coach_handle_complete', values);
        plate.replaceChildren(ports.drawGauge(next.goal, 'plate'));
        ticks.replaceChildren(ports.drawGauge(next.goal, 'hang'));
        if (element.parentNode !== next.layer.root) next.layer.root.append(element);
      }
      for (const ground of ['light', 'dark']) element.classList.toggle(ground, ground === next.ground);
      place();
    },
    hide() {
      if (!target) return;
      target = null;
      element.hidden = true;
      element.classList.remove('key', 'open');
      for (const band of bands) band.remove();
      bands = [];
    },
    place,
    setOpen(open) {
      element.classList.toggle('open', open);
      element.ariaExpanded = String(open);
    },
    contains: (node) =>
      node === element || (node instanceof Node && element.contains(node)) || bands.includes(node as HTMLElement),
  };
}

/** Whether letters follow on the sentence's last line, near enough to be hidden. */
function followed(after: readonly Range[], last: Rect, rtl: boolean): boolean {
  const [next] = lineRects(after);
  if (!next) return false;
  const sameLine = Math.min(next.bottom, last.bottom) - Math.max(next.top, last.top) > (last.bottom - last.top) / 2;
  const gap = rtl ? last.left - next.right : next.left - last.right;
  return sameLine && gap < PLATE.width + PLATE.gap;
}

function standing(last: Rect, seen: Rect, rtl: boolean): { readonly x: number; readonly y: number } {
  const y = (last.top + last.bottom) / 2 - PLATE.height / 2;
  const away = PLATE.gap - PLATE.inset;
  if (rtl) return { x: Math.max(last.left - away - PLATE.width, seen.left + 2), y };
  return { x: Math.min(last.right + away, seen.right - PLATE.width - 2), y };
}

function hanging(last: Rect, rtl: boolean, ranges: readonly Range[]): { readonly x: number; readonly y: number } {
  const range = ranges.at(-1);
  const base = range ? baselineOf(range, { bottom: last.bottom, height: last.bottom - last.top }) : last.bottom;
  return { x: rtl ? last.left : last.right - HANG.width, y: base + HANG.below + 2 };
}
