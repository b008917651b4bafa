/** Editors whose text is DOM: one run of formatting, no atom, no border of a block. */
import type { TextEdit } from '../../nlp/types.ts';
import type { Editor, Refusal } from '../adapter.ts';
import type { Refuses } from './refuses.ts';

export type Folding = {
  /** White space folds: where a write would leave nothing but space of a stretch of text, that space is lost. */
  readonly folds?: boolean;
  /** Takes nothing away but by words beside it that are written anew: where a stretch of text would go whole, it can't. */
  readonly needsRest?: boolean;
};

export const inDom =
  ({ folds, needsRest }: Folding = {}): Refuses =>
  (editor) =>
  (edit) => {
    const refusal = refusalInDom(editor, edit);
    const rest = refusal === null && folds ? restOf(editor, edit) : null;
    const isLost = rest === '' ? needsRest && edit.text === '' : rest?.trim() === '';
    return isLost ? 'protected' : refusal;
  };

export function refusalInDom(editor: Editor, { start, end, text }: TextEdit): Refusal | null {
  if (!editor.root.isContentEditable && editor.root.ownerDocument.designMode !== 'on') return 'read-only';
  if (/\n/u.test(text + editor.read().text.slice(start, end))) return 'protected';
  const pieces = editor.parts?.piecesOf({ start, end }) ?? [];
  if (start === end) return pieces.length > 0 && pieces.every(({ guarded }) => guarded) ? 'protected' : null;
  if (pieces.some(({ guarded }) => guarded)) return 'protected';
  return pieces.every(({ node }) => node.parentNode === pieces[0]?.node.parentNode) ? null : 'formatting';
}

/** What stands beside the words in their text node, none where they fill several; null where they are in none. */
function restOf(editor: Editor, { start, end }: TextEdit): string | null {
  const [range] = start === end ? [] : editor.rangesOf({ start, end });
  const node = range?.startContainer;
  if (!range || node?.nodeType !== 3) return null;
  const { data } = node as Text;
  return node === range.endContainer ? data.slice(0, range.startOffset) + data.slice(range.endOffset) : '';
}
