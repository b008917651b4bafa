/** Paints marks: CSS highlights, or boxes in our layer where the browser forces colours (it fills every highlight). */
import { createBoxes, type Box } from './boxes.ts';
import { zoomOf } from '../page/geometry.ts';
import { groundOf, type Ground } from '../page/ground.ts';
import { adoptSheet, type Layer } from '../page/layer.ts';
import { highlightName, highlightRules, isLine, SMALL_TEXT, type MarkKind } from './marks.ts';

export type Painted = {
  readonly ranges: readonly Range[];
  clear(): void;
  /** Places again what does not move with the page by itself. */
  place(): void;
};

export type Painter = {
  paint(kind: MarkKind, ranges: readonly Range[], field: HTMLElement, layer: Layer): Painted;
  /** Whether the page is light or dark behind a field. A page that has turned since its marks were painted is noticed. */
  groundOf(field: HTMLElement): Ground;
  /** The browser began or stopped to force colours, browser or page turned dark or light: all has to be painted again. */
  onChange(listener: () => void): void;
};

/** Highlights keep to the tree they are declared for, in Firefox alone. */
const NEEDS_OWN_SHEET = typeof CSS !== 'undefined' && CSS.supports('-moz-appearance', 'none');
const PRIORITY: Readonly<Record<MarkKind, number>> = { evidence: 1, undermines: 1, near: 2, some: 3, much: 4 };

export function createPainter(view: Window & typeof globalThis, signal: AbortSignal): Painter {
  const forced = view.matchMedia('(forced-colors: active)');
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  const trees = new Map<Document | ShadowRoot, () => void>();
  const used = new Set<string>();
  const wipes = new Set<() => void>();
  let turned = (): void => undefined;
  let grounds = new WeakMap<
    HTMLElement,
    { readonly ground: Ground; readonly small: boolean; readonly until: number }
  >();

  signal.addEventListener('abort', () => {
    for (const remove of trees.values()) remove();
    for (const wipe of wipes) wipe();
    // The registry is the document's: a coach that follows this one may have painted already.
    for (const name of used) if (view.CSS.highlights.get(name)?.size === 0) view.CSS.highlights.delete(name);
    trees.clear();
  });

  function dress(tree: Document | ShadowRoot): void {
    if (!trees.has(tree)) trees.set(tree, adoptSheet(tree, highlightRules()));
  }

  function highlight(name: string, kind: MarkKind): Highlight {
    let found = view.CSS.highlights.get(name);
    if (!found) {
      found = new view.Highlight();
      found.priority = PRIORITY[kind];
      view.CSS.highlights.set(name, found);
      used.add(name);
    }
    return found;
  }

  /** Measured once a moment: a page changes its theme seldom, and all marks at once. */
  function lookOf(field: HTMLElement): { readonly ground: Ground; readonly small: boolean } {
    const known = grounds.get(field);
    if (known && known.until > view.performance.now()) return known;
    const look = {
      ground: groundOf(field),
      small: Number.parseFloat(view.getComputedStyle(field).fontSize) * zoomOf(field) < SMALL_TEXT,
      until: view.performance.now() + 1000,
    };
    grounds.set(field, look);
    return look;
  }

  return {
    paint(kind, ranges, field, layer) {
      if (forced.matches) {
        const boxes: Box = createBoxes(kind, ranges, layer);
        return { ranges, clear: () => boxes.clear(), place: () => boxes.place() };
      }
      const { ground, small } = lookOf(field);
      dress(view.document);
      if (NEEDS_OWN_SHEET) dress(treeOf(ranges));
      const found = highlight(highlightName(kind, ground, small && isLine(kind)), kind);
      for (const range of ranges) found.add(range);
      const clear = (): void => {
        wipes.delete(clear);
        for (const range of ranges) found.delete(range);
      };
      wipes.add(clear);
      return {
        ranges,
        clear,
        place: () => undefined,
      };
    },
    groundOf(field) {
      const before = grounds.get(field)?.ground;
      const { ground } = lookOf(field);
      if (before !== undefined && before !== ground) turned();
      return ground;
    },
    onChange(listener) {
      turned = () => {
        grounds = new WeakMap();
        listener();
      };
      for (const query of [forced, dark]) query.addEventListener('change', turned, { signal });
    },
  };
}

const treeOf = (ranges: readonly Range[]): Document | ShadowRoot => {
  const root = ranges[0]?.startContainer.getRootNode();
  return root instanceof ShadowRoot ? root : document;
};
