/**
 * The text map of editable DOM: one string, and the way between its offsets and places in the page. A keystroke costs
 * the block it was in.
 */
import type { BlockHint, Span } from '../../nlp/types.ts';
import { offsetIn, type Place } from './dom-offsets.ts';
import { isBlock, isRun, readBlock, type Part, type Piece, type Run } from './dom-runs.ts';
import { structureOf } from './dom-structure.ts';
import { changeBetween, type TextChange } from './text-change.ts';

export type DomText = {
  /** Reads what has changed; null when nothing has. */
  refresh(): TextChange | null;
  text(): string;
  structure(): readonly BlockHint[];
  revision(): number;
  rangesOf(span: Span): readonly Range[];
  /** The pieces that the span touches; for an empty span those on both sides. */
  piecesOf(span: Span): readonly Piece[];
  offsetOf(place: Place): number | null;
  placeOf(offset: number): Place | null;
};

/**
 * `changed` is called when the DOM has changed, before anything is read; `redrawn` when the same words stand in other
 * nodes. Everything ends with `signal`.
 */
export function createDomText(
  root: HTMLElement,
  signal: AbortSignal,
  changed: () => void,
  redrawn: () => void = () => undefined,
): DomText {
  const view = root.ownerDocument.defaultView ?? window;
  const folds = !/pre|break-spaces/u.test(view.getComputedStyle(root).whiteSpace);
  let blocks = new WeakMap<Element, readonly Part[]>();
  let dirty = true;
  let runs: readonly Run[] = [];
  let whole: string | null = '';
  let revision = 0;

  const blockOf = (node: Node): Element => {
    let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    while (element && element !== root && !isBlock(element)) element = element.parentElement;
    return element ?? root;
  };
  const note = (records: readonly MutationRecord[]): boolean => {
    for (const { target, removedNodes } of records) {
      blocks.delete(blockOf(target));
      for (const node of removedNodes) {
        if (node.nodeType !== 1) continue;
        blocks.delete(node as Element);
        for (const inner of (node as Element).querySelectorAll('*')) blocks.delete(inner);
      }
      dirty = true;
    }
    return records.length > 0;
  };
  const observer = new MutationObserver((records) => {
    note(records);
    changed();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    blocks = new WeakMap();
  });

  const collect = (block: Element, into: Run[]): void => {
    let parts = blocks.get(block);
    if (!parts) blocks.set(block, (parts = readBlock(block, folds)));
    for (const part of parts) {
      if (isRun(part)) into.push(part);
      else collect(part, into);
    }
  };

  function refresh(): TextChange | null {
    note(observer.takeRecords());
    if (!dirty) return null;
    dirty = false;
    const next: Run[] = [];
    collect(root, next);
    const before = runs;
    const limit = Math.min(before.length, next.length);
    let head = 0;
    while (head < limit && before[head] === next[head]) head += 1;
    let tail = 0;
    while (tail < limit - head && before[before.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1;
    const was = joined(before, head, before.length - tail);
    const start = before[head]?.start ?? endOf(before);
    let offset = 0;
    for (const run of next) {
      run.start = offset;
      offset += run.text.length + 1;
    }
    runs = next;
    const is = joined(next, head, next.length - tail);
    // The breaks around what was read count too where whole runs came or went.
    const edge = before.length === next.length ? '' : '\n';
    const change =
      head > 0 && head === before.length
        ? { start: 0, removed: 0, inserted: `\n${is ?? ''}` }
        : changeBetween(was === null ? '' : was + edge, is === null ? '' : is + edge);
    if (!change) {
      if (head < next.length) redrawn();
      return null;
    }
    whole = null;
    revision += 1;
    const from = next[head]?.start ?? offset;
    return { ...change, start: start + change.start, region: { start: from, end: from + (is?.length ?? 0) } };
  }

  const indexAt = (offset: number): number => {
    let [low, high] = [0, runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((runs[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const piecesOf = (span: Span): readonly Piece[] => {
    const found: Piece[] = [];
    for (let index = indexAt(span.start); index < runs.length; index += 1) {
      const run = runs[index] as Run;
      if (run.start > span.end) break;
      for (const piece of run.pieces) {
        const start = run.start + piece.at;
        const touches =
          span.start === span.end
            ? start <= span.end && start + piece.length >= span.start
            : start < span.end && start + piece.length > span.start;
        if (touches) found.push(piece);
      }
    }
    return found;
  };

  const placeIn = (run: Run, offset: number, atEnd: boolean): Place => {
    const at = offset - run.start;
    const { pieces } = run;
    const piece = atEnd
      ? pieces.find((each) => each.at + each.length >= at)
      : (pieces.find((each) => each.at + each.length > at) ?? pieces.at(-1));
    if (!piece) return { node: run.block, offset: 0 };
    const { node } = piece;
    if (node.nodeType === 3) return { node, offset: piece.from + Math.min(piece.length, Math.max(0, at - piece.at)) };
    const parent = node.parentNode ?? run.block;
    const index = Array.prototype.indexOf.call(parent.childNodes, node);
    return { node: parent, offset: index + (at > piece.at ? 1 : 0) };
  };

  return {
    refresh,
    revision: () => revision,
    text: () => (whole ??= runs.map((run) => run.text).join('\n')),
    structure: () => structureOf(runs),
    piecesOf,
    rangesOf(span) {
      const ranges: Range[] = [];
      for (let index = indexAt(span.start); index < runs.length; index += 1) {
        const run = runs[index] as Run;
        if (run.start >= span.end && run.start !== span.start) break;
        const start = Math.max(span.start, run.start);
        const end = Math.min(span.end, run.start + run.text.length);
        if (start > end || (start === end && span.start !== span.end)) continue;
        ranges.push(rangeBetween(root, placeIn(run, start, false), placeIn(run, end, true)));
      }
      return ranges;
    },
    placeOf(offset) {
      if (runs.length === 0) return { node: root, offset: 0 };
      const run = runs[indexAt(offset)];
      return run ? placeIn(run, Math.min(offset, run.start + run.text.length), true) : null;
    },
    offsetOf: (place) => offsetIn(root, runs, blocks, blockOf, place),
  };
}

const endOf = (runs: readonly Run[]): number => {
  const last = runs.at(-1);
  return last ? last.start + last.text.length : 0;
};

/** Null for no run at all, which is not the same as one empty run. */
function joined(runs: readonly Run[], from: number, to: number): string | null {
  if (to <= from) return null;
  let text = runs[from]?.text ?? '';
  for (let index = from + 1; index < to; index += 1) text += `\n${runs[index]?.text ?? ''}`;
  return text;
}

function rangeBetween(root: HTMLElement, start: Place, end: Place): Range {
  const range = root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
