/**
 * Where words stand on the canvas. Over it lie invisible boxes, one for each stretch of formatting on each line, that
 * bear their words as names; only pages near the view have them, in no order to rely on, with those of list markers,
 * headers and footers among them. A passage is found by its letters, and among equal ones by its neighbours.
 */
import type { Span } from '../../nlp/types.ts';
import { PAGE, RUN } from './places.ts';

/** A stretch of a box's words. */
export type Piece = { readonly box: Element; readonly label: string; readonly from: number; readonly to: number };
export type Runs = {
  /** Null where the words are not to be seen, or can't be told from others. */
  locate(text: string, span: Span): readonly Piece[] | null;
  readonly isEmpty: boolean;
  /** The words in view, a line a paragraph. */
  readonly text: string;
};

/** Units that boxes and text may differ in. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\ufffc\ue907]+/gu;
const MARKER = /^(?:[^\p{L}\p{N}]|\(?[\p{L}\p{N}]{1,4}[.)])$/u;
/** Enough neighbours to tell paragraphs apart that begin alike. */
const REACH = 80;

const fold = (text: string): string => text.replace(UNSEEN, '');

export function readRuns(view: Element): Runs {
  const boxes: { readonly box: Element; readonly label: string; readonly at: number }[] = [];
  let letters = '';
  let text = '';
  let paragraph: Element | null = null;
  for (const box of inOrder(view)) {
    const label = box.getAttribute('aria-label') ?? '';
    if (MARKER.test(label.trim()) && box.previousElementSibling === null) continue;
    boxes.push({ box, label, at: letters.length });
    letters += fold(label);
    if (paragraph !== box.parentElement && text !== '') text += '\n';
    paragraph = box.parentElement;
    text += label;
  }

  function locate(whole: string, span: Span): readonly Piece[] | null {
    const words = whole.slice(span.start, span.end);
    const wanted = fold(words);
    if (wanted === '') return null;
    const found = occurrences(letters, wanted);
    if (found.length === 0) return null;
    const around = (at: number): Around => [
      fold(whole.slice(Math.max(0, at - REACH), at)),
      fold(whole.slice(at + words.length, at + words.length + REACH)),
    ];
    const own = around(span.start);
    const others = occurrences(whole, words).filter((at) => at !== span.start);
    const rated = found.map((at) => ({ at, rate: rate(letters, at, wanted.length, own) }));
    const [best, next] = rated.toSorted((one, other) => other.rate - one.rate);
    if (!best || best.rate === next?.rate) return null;
    // The same words elsewhere in the document fit these boxes as well or better.
    if (others.some((at) => rate(letters, best.at, wanted.length, around(at)) >= best.rate)) return null;
    return piecesOf(best.at, best.at + wanted.length);
  }

  function piecesOf(start: number, end: number): Piece[] {
    const pieces: { box: Element; label: string; from: number; to: number }[] = [];
    boxes.forEach(({ box, label, at }, index) => {
      const next = boxes[index + 1]?.at ?? letters.length;
      if (next <= start || at >= end) return;
      const from = unfolded(label, Math.max(0, start - at));
      const to = next <= end ? label.trimEnd().length : unfolded(label, end - at - 1) + 1;
      const last = pieces.at(-1);
      // The spaces between two boxes of one line.
      const goesOn = last !== undefined && bottomOf(last.box) > topOf(box);
      if (goesOn) last.to = last.label.length;
      if (from < to) pieces.push({ box, label, from: goesOn ? 0 : from, to });
    });
    return pieces;
  }

  return { locate, isEmpty: letters === '', text };
}

const topOf = (box: Element): number => box.getBoundingClientRect().top;
const bottomOf = (box: Element): number => box.getBoundingClientRect().bottom - 1;

type Around = readonly [before: string, after: string];

/** How much of a passage's neighbourhood stands around these letters. */
function rate(letters: string, at: number, length: number, [before, after]: Around): number {
  let [left, right] = [0, 0];
  while (left < before.length && letters[at - left - 1] === before[before.length - left - 1]) left += 1;
  while (right < after.length && letters[at + length + right] === after[right]) right += 1;
  return left + right;
}

/** From a count of letters to an offset in the words. */
function unfolded(label: string, count: number): number {
  let left = count;
  let offset = 0;
  for (; offset < label.length; offset += 1) {
    if (fold(label.charAt(offset)) === '') continue;
    if (left === 0) break;
    left -= 1;
  }
  return offset;
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** Page by page; paragraphs as they come, what belongs to none line by line. */
function inOrder(view: Element): readonly Element[] {
  const pages = [...view.querySelectorAll(PAGE)].map((page) => ({ page, top: topOf(page) }));
  const roots = pages.length > 0 ? pages.toSorted((a, b) => a.top - b.top).map(({ page }) => page) : [view];
  return roots.flatMap((root) => {
    const all = [...root.querySelectorAll(RUN)];
    if (all.every((box) => box.closest('[role="paragraph"]'))) return all;
    const placed = all.map((box) => ({ box, rect: box.getBoundingClientRect() }));
    return placed
      .toSorted(({ rect: a }, { rect: b }) => {
        const sameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
        return sameLine ? a.left - b.left : a.top - b.top;
      })
      .map(({ box }) => box);
  });
}
