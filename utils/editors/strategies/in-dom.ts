/** Editors whose text is DOM: select the place, let the editor learn of it, write once by the engine's way. */
import type { Span, TextEdit } from '../../nlp/types.ts';
import type { Editor } from '../adapter.ts';
import { selectionOf } from '../text/dom-selection.ts';
import { refusalInDom } from '../refusals/in-dom.ts';
import { type Aim, hasFocus, settle, type Strategy } from './pen.ts';
import type { Way } from './ways.ts';

export type Habits = {
  readonly way: Way;
  /** Takes neither an empty range nor an empty text: a letter beside it is written along. */
  readonly needsBody?: boolean;
  /** The way to take words away where nothing stands beside them that could be written along. */
  readonly intoNothing?: Way;
  /** The way into an empty block, where there is no text to write beside. */
  readonly intoEmpty?: Way;
  /** Loses spaces at the ends of what it is given: written from word to word. */
  readonly trims?: boolean;
  /** What has it keep its text as it is now as a step of its history, before anything is written. */
  readonly first?: (root: HTMLElement) => void;
  /** How long it takes to learn of a selection, where that is more than a moment (ms). */
  readonly learnsIn?: number;
  /** Changes that follow each other sooner share one step of its history (ms). */
  readonly quietFor?: number;
  /** As `quietFor`, of changes at the very same place. */
  readonly quietAtOnePlace?: number;
};

export const inDom =
  (habits: Habits): Strategy =>
  (editor, signal, changedAt) => {
    const { root } = editor;
    let last: Span | null = null;
    return {
      async replace(aim) {
        const before = aim.now();
        const isOnePlace = before !== null && last?.start === before.start && last.end === before.end;
        last = before;
        const apart = (isOnePlace ? habits.quietAtOnePlace : undefined) ?? habits.quietFor ?? 0;
        const quiet = apart - (performance.now() - changedAt());
        if (quiet > 0) await settle(quiet);
        if (signal.aborted || !aim.now()) return false;
        if (!hasFocus(root)) root.focus({ preventScroll: true });
        habits.first?.(root);
        const whole = await selected(editor, habits, aim, signal);
        const range = whole && rangeFor(editor, whole);
        if (!range) return false;
        const { revision } = editor.read();
        const way =
          (isEmptyAt(editor, whole) && habits.intoEmpty) || (whole.text === '' && habits.intoNothing) || habits.way;
        aim.begin();
        way({ root, range, text: whole.text, changed: () => editor.read().revision !== revision });
        return true;
      },
    };
  };

/** An editor that gets the focus may put back what was selected in it before: told once more, it knows. */
const SELECTS = 2;

/** The whole of what is to be written, once that is what is selected; null where it can't be had. */
async function selected(editor: Editor, habits: Habits, aim: Aim, signal: AbortSignal): Promise<TextEdit | null> {
  const wholeNow = (): TextEdit | null => {
    const edit = aim.now();
    return edit && widened(editor, habits, edit);
  };
  for (let left = SELECTS; left > 0; left -= 1) {
    const place = wholeNow();
    const range = place && rangeFor(editor, place);
    if (!range) return null;
    selectionOf(editor.root)?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
    await settle(habits.learnsIn);
    // Others may have moved it, and the editor what is selected with it.
    const whole = signal.aborted ? null : wholeNow();
    if (!whole) return null;
    const found = editor.selection();
    if (found?.start === whole.start && found.end === whole.end) return whole;
  }
  return null;
}

const isEmptyAt = (editor: Editor, { start, end }: Span): boolean => {
  const { text } = editor.read();
  const isBorder = (at: number): boolean => (text[at] ?? '\n') === '\n';
  return start === end && isBorder(start - 1) && isBorder(end);
};

function rangeFor(editor: Editor, { start, end }: Span): Range | null {
  if (start !== end) return editor.rangesOf({ start, end })[0] ?? null;
  const place = editor.parts?.placeOf(start);
  if (!place) return null;
  const range = editor.root.ownerDocument.createRange();
  range.setStart(place.node, place.offset);
  // Behind an atom: what follows it takes the text.
  const after = place.node.nodeType === 3 ? undefined : editor.rangesOf({ start, end: start + 1 })[0];
  if (after?.startContainer.nodeType === 3) range.setStart(after.startContainer, after.startOffset);
  range.collapse(true);
  return range;
}

/** The same edit with so much of its surroundings, in the same run of formatting, as the engine needs. */
function widened(editor: Editor, { needsBody, trims }: Habits, edit: TextEdit): TextEdit {
  const { text } = editor.read();
  let wide = edit;
  const lacks = (side: 'start' | 'end'): boolean => {
    if (needsBody && (wide.start === wide.end || wide.text === '')) return true;
    return trims === true && (wide.text === '' || /\s/u.test(wide.text.at(side === 'start' ? 0 : -1) ?? ''));
  };
  for (const side of ['start', 'end'] as const) {
    while (lacks(side)) {
      const more = side === 'start' ? withBefore(text, wide) : withAfter(text, wide);
      if (!more || refusalInDom(editor, more) || !inOneNode(editor, edit, more)) break;
      wide = more;
    }
  }
  return wide;
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const REACH = 32;

function withBefore(text: string, { start, end, text: written }: TextEdit): TextEdit | null {
  const last = [...GRAPHEMES.segment(text.slice(Math.max(0, start - REACH), start))].at(-1)?.segment;
  return last ? { start: start - last.length, end, text: last + written } : null;
}

function withAfter(text: string, { start, end, text: written }: TextEdit): TextEdit | null {
  const [next] = GRAPHEMES.segment(text.slice(end, end + REACH));
  return next ? { start, end: end + next.segment.length, text: written + next.segment } : null;
}

/** The letters written along take the formatting of those around them only in the same node. */
function inOneNode(editor: Editor, edit: TextEdit, more: TextEdit): boolean {
  const [own, range] = [rangeFor(editor, edit), rangeFor(editor, more)];
  const node = own?.startContainer;
  return node !== undefined && range?.startContainer === node && range.endContainer === own?.endContainer;
}
